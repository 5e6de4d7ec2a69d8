using Tact.Commandments.Law;
using Tact.Commandments.Letters;

namespace Tact.Commandments;

/// <summary>What a correspondence is about, and what was suggested in it already, by whichever side.</summary>
internal sealed class Matter
{
    private readonly Correspondence _correspondence;
    private readonly SpokenOf _about;

    public Matter(Draft draft, Correspondence correspondence)
    {
        _correspondence = correspondence;
        _about = SpokenOf.In([draft.Subject, draft.Reading.Text, .. correspondence.Letters.SelectMany(letter => (string[])[letter.Subject, letter.Reading.Text]),
            .. correspondence.Project?.Services ?? []]);
    }

    /// <summary>Whether a suggestion fits and nobody has spoken of it: what the client declined once is not offered again.</summary>
    public bool Wants(Suggestion suggestion) =>
        suggestion.When.Any(_about.HasAllOf) && !suggestion.Unless.Concat(suggestion.SaidBy).Any(_about.HasAllOf)
        && !suggestion.Suggest.Values.Any(_about.Has);

    /// <summary>Whether it is about the one service, and nobody has spoken of the one that clients come for next.</summary>
    public bool Wants(FollowUp learned, HouseStyle house) => Speaks(learned.After, house) == true && Speaks(learned.Then, house) == false;

    /// <summary>The client's letter that gives the occasion, or null.</summary>
    public Letter? Speaking(Suggestion suggestion) => _correspondence.Letters.FirstOrDefault(letter =>
        letter.IsFromAClient() && SpokenOf.In(letter.Subject, letter.Reading.Text) is var said && suggestion.When.Any(said.HasAllOf));

    /// <summary>Whether a service is spoken of; null for one the house no longer sells.</summary>
    private bool? Speaks(string service, HouseStyle house) => house.Services.FirstOrDefault(one => one.Name == service)?.IsSpokenOf(_about);
}
