namespace Tact.Desk.Mail.Reading;

/// <summary>A sink that counts everything and keeps no more than asked, so that no part can fill the memory.</summary>
internal sealed class BoundedStream(int most, bool keeps) : Stream
{
    private readonly MemoryStream _kept = new();
    private long _length;

    public byte[] Taken => _kept.ToArray();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _length;

    public override long Position { get => _length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _length += buffer.Length;
        if (keeps && _kept.Length < most)
        {
            _kept.Write(buffer[..(int)Math.Min(buffer.Length, most - _kept.Length)]);
        }
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _kept.Dispose();
        base.Dispose(disposing);
    }
}
