using System.Text;
using Tact.Desk.Sample.Content;
using Tact.Desk.Sample.Files;

namespace Tact.Desk.Sample;

/// <summary>Makes the files of the sample: real ones, small, that open in any program.</summary>
public static class SampleFile
{
    /// <summary>The file an attachment describes; its name's ending decides the kind.</summary>
    public static WrittenFile Make(SampleAttachment attachment)
    {
        var (type, content) = Path.GetExtension(attachment.Name) switch
        {
            ".pdf" => ("application/pdf", PdfPage.Of(attachment.Text)),
            ".png" => ("image/png", PngPicture.Of(attachment.Picture ?? "#888888")),
            ".docx" => (OfficeFile.WordType, OfficeFile.Word(attachment.Text)),
            ".xlsx" => (OfficeFile.SheetType, OfficeFile.Sheet(attachment.Text)),
            ".csv" => ("text/csv", Encoding.UTF8.GetBytes(attachment.Text)),
            ".json" => ("application/json", Encoding.UTF8.GetBytes(attachment.Text)),
            ".xml" => ("application/xml", Encoding.UTF8.GetBytes(attachment.Text)),
            ".srt" => ("application/x-subrip", Encoding.UTF8.GetBytes(attachment.Text)),
            ".txt" => ("text/plain", Encoding.UTF8.GetBytes(attachment.Text)),
            var other => throw new InvalidDataException($"The sample cannot make a {other} file ({attachment.Name})."),
        };
        return new(attachment.Name, type, content);
    }
}
