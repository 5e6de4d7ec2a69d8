using System.Globalization;
using Tact.Commandments.Law;
using Tact.Commandments.Letters;
using Tact.Commandments.Reading;

namespace Tact.Commandments;

/// <summary>A calmer wording, where one fits whatever stands around it.</summary>
internal static class Calm
{
    /// <summary>The edit, or null where the sentence has to be written anew.</summary>
    public static Fix? Of(string label, HeatedWords heated, Passage passage, Draft draft) => heated.Kind switch
    {
        "shout" => new Fix.Text(label, passage, passage.In(draft.Text).ToLower(CultureInfo.InvariantCulture)),
        "again" => Again(label, passage, draft),
        _ => null,
    };

    private static Fix.Text Again(string label, Passage passage, Draft draft)
    {
        var calm = draft.Reading.Language switch
        {
            Language.Russian => "коротко ещё раз",
            Language.Chinese => "再简单说一下",
            _ => "in short once more",
        };
        return new(label, passage, char.IsUpper(draft.Text[passage.Start]) ? char.ToUpper(calm[0], CultureInfo.InvariantCulture) + calm[1..] : calm);
    }
}
