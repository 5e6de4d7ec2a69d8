using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Tact.EndToEnd;

/// <summary>A busy machine is not a broken page: what is expected may take its time.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void BePatient() => Assertions.SetDefaultExpectTimeout(30_000);
}
