using Tact.Desk.Dues;
using Tact.Web.Wording;

namespace Tact.Web.Parts;

/// <summary>What is owed, in the reader's words: the law's own, or for what a member asked for the desk's.</summary>
internal static class DueWords
{
    /// <summary>A few words on it.</summary>
    public static string Of(OwedDue due, Words words) => due.What.Length > 0 ? due.What : words["owed." + due.Kind];
}
