using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tact.Desk.Mail.Reading;

/// <summary>
/// An HTML body that may be shown: no script, no form, no style sheet, nothing that loads from elsewhere, nothing that
/// leaves its place on the page. It is the first of two walls; the sandboxed frame it is shown in is the second.
/// </summary>
public sealed record SafeHtml
{
    /// <summary>What is put where a picture of another server was: the address waits here until the reader asks for it.</summary>
    public const string RemotePicture = "data-tact-src";

    /// <summary>What is put where a picture of the letter itself was: the Content-ID of the attachment.</summary>
    public const string EmbeddedPicture = "data-tact-cid";

    /// <summary>The markup, for the inside of a body element.</summary>
    public required string Markup { get; init; }

    /// <summary>How many pictures of other servers it would show if asked.</summary>
    public int RemotePictures { get; init; }

    /// <summary>Cleans a hostile HTML body. Takes anything.</summary>
    public static SafeHtml Of(string hostile) => Sanitizing.Clean(hostile);

    /// <summary>
    /// Fills in the pictures of cleaned markup. <paramref name="embedded"/> gives the address a Content-ID is served at,
    /// <paramref name="remote"/> the address a remote picture is served at; null leaves the picture out.
    /// </summary>
    public static string WithPictures(string markup, Func<string, string?> embedded, Func<string, string?> remote)
    {
        if (!markup.Contains("data-tact-", StringComparison.Ordinal))
        {
            return markup;
        }

        using var document = new HtmlParser().ParseDocument($"<body>{markup}");
        foreach (var picture in document.Images)
        {
            Fill(picture, EmbeddedPicture, embedded);
            Fill(picture, RemotePicture, remote);
        }

        return document.Body!.InnerHtml;
    }

    private static void Fill(IHtmlImageElement picture, string placeholder, Func<string, string?> address)
    {
        if (picture.GetAttribute(placeholder) is { } wanted && address(wanted) is { } served)
        {
            picture.RemoveAttribute(placeholder);
            picture.SetAttribute("src", served);
        }
    }
}
