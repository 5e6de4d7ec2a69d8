using MimeKit;

namespace Tact.Desk.Mail.Dispatch;

/// <summary>
/// The body of a letter that goes out as the very bytes it has, whatever else would write them anew; and that tells when
/// they go. MailKit takes no bytes, only MIME, so it passes for a part.
/// </summary>
internal class RawBody : MimeEntity
{
    private const int Piece = 32 * 1024;
    private static readonly byte[] _lineEnd = "\r\n"u8.ToArray();
    private readonly ReadOnlyMemory<byte> _content;

    public RawBody(ReadOnlyMemory<byte> content)
        : base("text", "plain")
    {
        _content = content;
        Headers.Clear();
    }

    /// <inheritdoc />
    public override void Prepare(EncodingConstraint constraint, int maxLineLength = 78)
    {
        // The bytes were made to pass everywhere.
    }

    /// <inheritdoc />
    public override void WriteTo(FormatOptions options, Stream stream, bool contentOnly, CancellationToken cancellationToken = default)
    {
        stream.Write(_content.Span);
        stream.Write(LastLineEnd.Span);
    }

    /// <inheritdoc />
    public override async Task WriteToAsync(FormatOptions options, Stream stream, bool contentOnly, CancellationToken cancellationToken = default)
    {
        for (var rest = _content; rest.Length > 0; rest = rest[Math.Min(Piece, rest.Length)..])
        {
            OnPiece();
            await stream.WriteAsync(rest[..Math.Min(Piece, rest.Length)], cancellationToken);
        }

        await stream.WriteAsync(LastLineEnd, cancellationToken);
        await OnWritten();
    }

    /// <summary>The next bytes are about to go.</summary>
    protected virtual void OnPiece()
    {
    }

    /// <summary>All bytes have gone; only the mark that ends them has not.</summary>
    protected virtual Task OnWritten() => Task.CompletedTask;

    /// <summary>Without it, the mark that ends the letter would be part of its last line.</summary>
    private ReadOnlyMemory<byte> LastLineEnd => _content.Span.EndsWith("\r\n"u8) ? default : _lineEnd;
}
