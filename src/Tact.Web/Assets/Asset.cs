namespace Tact.Web.Assets;

/// <summary>A file the browser loads: as it is, and packed.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Packed">The same in Brotli.</param>
internal sealed record Asset(string MediaType, byte[] Content, byte[] Packed);
