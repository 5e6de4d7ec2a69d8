using System.Text;

namespace Tact.TestMail;

/// <summary>A connection read line by line.</summary>
internal sealed class LineStream(Stream stream)
{
    private readonly byte[] _buffer = new byte[16 * 1024];
    private int _at;
    private int _end;

    /// <summary>The next line with its end, or null when the other side hung up.</summary>
    public async Task<byte[]?> Bytes(CancellationToken stop)
    {
        using var line = new MemoryStream(80);
        while (true)
        {
            if (_at == _end)
            {
                (_at, _end) = (0, await stream.ReadAsync(_buffer, stop));
                if (_end == 0)
                {
                    return null;
                }
            }

            var feed = Array.IndexOf(_buffer, (byte)'\n', _at, _end - _at);
            var until = feed < 0 ? _end : feed + 1;
            line.Write(_buffer, _at, until - _at);
            _at = until;
            if (feed >= 0)
            {
                return line.ToArray();
            }
        }
    }

    /// <summary>The next line without its end.</summary>
    public async Task<string?> Line(CancellationToken stop) =>
        await Bytes(stop) is { } line ? Encoding.UTF8.GetString(line).TrimEnd('\r', '\n') : null;

    /// <summary>Writes at once.</summary>
    public Task Write(string text, CancellationToken stop) => stream.WriteAsync(Encoding.UTF8.GetBytes(text), stop).AsTask();

    /// <summary>Writes at once.</summary>
    public Task Write(byte[] bytes, CancellationToken stop) => stream.WriteAsync(bytes, stop).AsTask();
}
