using Tact.Commandments.Reading;
using Tact.Desk.Members;

namespace Tact.Desk.Dispatches;

/// <summary>The language a member reads findings in.</summary>
internal static class MemberTongue
{
    public static Language Of(Member member) => member.Language switch
    {
        "ru" => Language.Russian,
        "zh" => Language.Chinese,
        _ => Language.English,
    };
}
