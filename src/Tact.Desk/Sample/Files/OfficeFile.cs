using System.IO.Compression;
using System.Security;
using System.Text;

namespace Tact.Desk.Sample.Files;

/// <summary>The least Word document and the least Excel sheet that open without a complaint.</summary>
public static class OfficeFile
{
    /// <summary>The media type of a Word document.</summary>
    public const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The media type of an Excel sheet.</summary>
    public const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A document, a paragraph a line.</summary>
    public static byte[] Word(string text)
    {
        var paragraphs = Lines(text).Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{Xml(line)}</w:t></w:r></w:p>");
        return Zip(
            ("[Content_Types].xml", Types(("/word/document.xml", WordType + ".main+xml"))),
            ("_rels/.rels", Relations(("officeDocument", "word/document.xml"))),
            ("word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + string.Concat(paragraphs) + "</w:body></w:document>"));
    }

    /// <summary>A sheet, a row a line, a cell between tabs.</summary>
    public static byte[] Sheet(string text)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var rows = Lines(text).Select(line => "<row>" + string.Concat(line.Split('\t').Select(cell =>
            $"<c t=\"inlineStr\"><is><t>{Xml(cell)}</t></is></c>")) + "</row>");
        return Zip(
            ("[Content_Types].xml", Types(
                ("/xl/workbook.xml", SheetType + ".main+xml"),
                ("/xl/worksheets/sheet1.xml", SheetType.Replace(".sheet", ".worksheet+xml", StringComparison.Ordinal)))),
            ("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", Relations(("worksheet", "worksheets/sheet1.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
                + "<sheet name=\"1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows)}</sheetData></worksheet>"));
    }

    private static string[] Lines(string text) => text.TrimEnd().Split('\n');

    private static string Xml(string text) => SecurityElement.Escape(text);

    private static string Types(params (string Part, string Type)[] parts) =>
        $"<Types xmlns=\"{Package}/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + string.Concat(parts.Select(one => $"<Override PartName=\"{one.Part}\" ContentType=\"{one.Type}\"/>")) + "</Types>";

    private static string Relations((string Kind, string Target) one) =>
        $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r1\" Type=\"{Office}/{one.Kind}\" "
        + $"Target=\"{one.Target}\"/></Relationships>";

    // The same words make the same bytes: no entry carries the time of the day.
    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                var entry = zip.CreateEntry(name);
                entry.LastWriteTime = Epoch;
                using var stream = entry.Open();
                stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content));
            }
        }

        return file.ToArray();
    }
}
