namespace Tact.Web.Security;

/// <summary>Marks what is for everybody at any time, set up or not: styles, scripts, the choice of a language, errors.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class AtAnyTime : Attribute;
