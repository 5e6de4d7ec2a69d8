using Tact.Commandments.Law;
using Tact.Commandments.Reading;
using Tact.Desk.House;

namespace Tact.Commandments.Tests.Pages;

/// <summary>A file of a house style as a page prints it, read as the desk reads it.</summary>
/// <param name="File">Its name, e.g. <c>services.yaml</c>.</param>
/// <param name="Text">What is in it.</param>
public sealed record HousePage(string File, string Text)
{
    /// <summary>The agency of every page, with what the page prints of its house style.</summary>
    public static HouseStyle Style(HousePage? printed, Language tongue)
    {
        var plain = new HouseStyle { Ours = new([PageLetters.Agency]), Tongue = tongue };
        return printed is null ? plain : printed.Read() with { Ours = plain.Ours, Tongue = plain.Tongue };
    }

    private HouseStyle Read()
    {
        var folder = Directory.CreateTempSubdirectory("tact-page-");
        try
        {
            System.IO.File.WriteAllText(Path.Combine(folder.FullName, File), Text);
            return HouseFolder.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
