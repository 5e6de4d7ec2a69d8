namespace Tact.Desk.Dispatches;

/// <summary>The claim on a dispatch is held by nobody here any more. Never leaves the courier.</summary>
internal sealed class LeaseLost() : Exception("Another process, or a member, has taken this letter in hand.");
