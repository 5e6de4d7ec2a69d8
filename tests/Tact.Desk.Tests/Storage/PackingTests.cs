using Tact.Desk.Arrivals;

namespace Tact.Desk.Tests.Storage;

public class PackingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(100_000)]
    [InlineData(5_000_000)]
    public void What_is_packed_comes_back_byte_for_byte(int size)
    {
        var noise = new byte[size];
        new Random(7).NextBytes(noise);
        var words = Enumerable.Repeat((byte)'a', size).ToArray();

        Assert.Equal(noise, Packing.Unpack(Packing.Pack(noise)));
        Assert.Equal(words, Packing.Unpack(Packing.Pack(words)));
        Assert.True(Packing.Pack(noise).Length <= size + 1);
    }
}
