using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Tact.Desk.Secrets;

/// <summary>The keys in the database, each under the master key. An element says under which, so that a wrong one is noticed at once.</summary>
internal static class SealedKeys
{
    private const string Element = "sealedKey";
    private const string Under = "under";

    /// <summary>Whether every key in the database is sealed under this master key.</summary>
    /// <param name="stored">The stored XML.</param>
    /// <param name="key">The master key.</param>
    public static bool AllUnder(IEnumerable<string?> stored, MasterKey key) =>
        stored.OfType<string>().Select(XElement.Parse).SelectMany(xml => xml.DescendantsAndSelf(Element))
            .All(xml => (string?)xml.Attribute(Under) == key.Fingerprint);

    /// <summary>Seals keys on their way into the database.</summary>
    public sealed class In(MasterKey key) : IXmlEncryptor
    {
        /// <inheritdoc />
        public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(
            new XElement(Element, new XAttribute(Under, key.Fingerprint), key.Seal(plaintextElement.ToString(SaveOptions.DisableFormatting))),
            typeof(Out));
    }

    /// <summary>Opens them on their way out. Made by name, from what is written beside each key.</summary>
    public sealed class Out(IServiceProvider services) : IXmlDecryptor
    {
        /// <inheritdoc />
        public XElement Decrypt(XElement encryptedElement) =>
            XElement.Parse(services.GetRequiredService<MasterKey>().Open(encryptedElement.Value));
    }
}
