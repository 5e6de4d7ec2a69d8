using Tact.Commandments.Letters;

namespace Tact.Cli.Sarif;

/// <summary>The file a draft lies in, to say where in it a passage of the draft stands.</summary>
internal sealed class DraftFile
{
    private readonly string _file;
    private readonly string _draft;
    private readonly int _start;

    /// <param name="file">The file's own text, with plain line ends.</param>
    /// <param name="draft">The draft's text as it was read from it.</param>
    public DraftFile(string file, string draft)
    {
        (_file, _draft) = (file, draft);
        _start = file.IndexOf(draft.TrimEnd(), StringComparison.Ordinal);
    }

    /// <summary>Where a passage of the draft stands; null where that cannot be said, as in a letter encoded for the way.</summary>
    public SarifRegion? Region(Passage passage) => passage.End > _draft.Length ? null
        : _start >= 0 ? Between(_start + passage.Start, Math.Min(_file.Length, _start + passage.End))
        : Region(passage.In(_draft));

    /// <summary>Where words stand that the file has once; null where it has them never or several times.</summary>
    public SarifRegion? Region(string words) =>
        words.Length > 0 && _file.IndexOf(words, StringComparison.Ordinal) is var at and >= 0 && _file.IndexOf(words, at + 1, StringComparison.Ordinal) < 0
            ? Between(at, at + words.Length) : null;

    private SarifRegion Between(int start, int end)
    {
        var (line, column) = Place(start);
        var (endLine, endColumn) = Place(end);
        return new(line, column, endLine, endColumn);
    }

    private (int Line, int Column) Place(int at)
    {
        var before = _file.AsSpan(0, at);
        return (before.Count('\n') + 1, at - (before.LastIndexOf('\n') + 1) + 1);
    }
}
