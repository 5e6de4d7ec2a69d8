namespace Tact.Commandments.Law;

/// <summary>Providers that give an address to anybody, so that two people there need not be colleagues.</summary>
public static class PublicMail
{
    /// <summary>Whether <paramref name="domain"/> (in lower case) is one, e.g. <c>gmail.com</c>, <c>mail.ru</c>, <c>163.com</c>.</summary>
    public static bool Is(string domain) => Addresses.IsFreeMail(domain);
}
