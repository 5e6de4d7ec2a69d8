using System.Buffers;

namespace Tact.Desk.Mail.Archives;

/// <summary>
/// Cuts an mbox into its letters, holding one at a time. Knows mboxo and mboxrd (<c>&gt;From </c> escapes) and believes
/// Content-Length where it leads exactly to the next letter.
/// </summary>
internal sealed class MboxReader : IDisposable
{
    private readonly Stream _file;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _start;
    private int _end;
    private long _before;
    private bool _ended;

    public MboxReader(Stream file)
    {
        _file = file;
        Fill();
        while (_end > _start && _buffer[_start] is (byte)'\n' or (byte)'\r')
        {
            _start++;
        }

        IsMbox = MboxLine.IsFromLine(Unread, isFirst: true);
        _start = IsMbox ? _start : 0;
    }

    /// <summary>Whether it begins as an mbox does.</summary>
    public bool IsMbox { get; }

    /// <summary>Where in the file the letter last handed out begins, its From line included.</summary>
    public long Position { get; private set; }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    /// <summary>The next letter, or null at the end.</summary>
    public byte[]? Next()
    {
        if (!IsMbox || (Unread.IsEmpty && !Fill()))
        {
            return null;
        }

        Position = _before + _start;
        var head = LineEnd(0);
        var end = ByContentLength(head) ?? ByFromLine(head);
        var letter = MboxLine.Unescape(MboxLine.WithoutSeparator(Unread[head..end]));
        _start += end;
        return letter;
    }

    /// <summary>Everything there is, as one letter.</summary>
    public byte[] Rest()
    {
        while (Fill())
        {
        }

        return Unread.ToArray();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>The first From line after an empty line that looks like one.</summary>
    private int ByFromLine(int from)
    {
        var at = from;
        while (true)
        {
            var found = Unread[at..].IndexOf("\nFrom "u8);
            if (found < 0)
            {
                // The mark may lie across the end of what is read so far.
                at = Math.Max(from, Unread.Length - 5);
                if (!Fill())
                {
                    return Unread.Length;
                }

                continue;
            }

            var line = at + found + 1;
            _ = LineEnd(line);
            if (MboxLine.FollowsAnEmptyLine(Unread, line) && MboxLine.IsFromLine(Unread[line..], isFirst: false))
            {
                return line;
            }

            at = line;
        }
    }

    private int? ByContentLength(int head)
    {
        var blank = Blank(head);
        if (blank < 0 || MboxLine.ContentLength(Unread[head..blank]) is not { } length || length > int.MaxValue / 2)
        {
            return null;
        }

        var end = blank + (int)length;
        while (Unread.Length < end + 8 && Fill())
        {
        }

        while (end < Unread.Length && Unread[end] is (byte)'\n' or (byte)'\r')
        {
            end++;
        }

        return end == Unread.Length || (end < Unread.Length && Unread[end..].StartsWith("From "u8)) ? end : null;
    }

    /// <summary>Where the body begins; -1 when the letter has none within reach of a header.</summary>
    private int Blank(int head)
    {
        var at = head;
        while (at - head < 256 * 1024)
        {
            var end = LineEnd(at);
            if (end == at)
            {
                return -1;
            }

            if (end - at <= 2 && Unread[at] is (byte)'\n' or (byte)'\r')
            {
                return end;
            }

            at = end;
        }

        return -1;
    }

    /// <summary>The position after the line that begins at <paramref name="at"/>.</summary>
    private int LineEnd(int at)
    {
        while (true)
        {
            var end = Unread[at..].IndexOf((byte)'\n');
            if (end >= 0)
            {
                return at + end + 1;
            }

            if (!Fill())
            {
                return Unread.Length;
            }
        }
    }

    private bool Fill()
    {
        if (_ended)
        {
            return false;
        }

        MakeRoom();
        var read = _file.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _ended = read == 0;
        return read > 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _before += _start;
            _end -= _start;
            _start = 0;
        }

        if (_end > _buffer.Length / 2)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(0, _end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
    }
}
