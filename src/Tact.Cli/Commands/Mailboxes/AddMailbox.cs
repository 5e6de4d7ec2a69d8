using System.CommandLine;
using Tact.Cli.Desks;
using Tact.Commandments.Reading;
using Tact.Desk;
using Tact.Desk.Mailboxes;

namespace Tact.Cli.Commands.Mailboxes;

/// <summary><c>tact mailbox add</c>: connects a mailbox, once it was seen to work.</summary>
internal sealed class AddMailbox : DeskCommand
{
    private readonly Argument<string> _address = MailboxOptions.Address();
    private readonly Option<string?> _name = new("--name") { Description = "The name clients see." };
    private readonly Option<Server?> _imap = MailboxOptions.Server("--imap", "Where to read. Without it: the provider's, else imap.DOMAIN.", 993);
    private readonly Option<Server?> _smtp = MailboxOptions.Server("--smtp", "Where to send. Without it: the provider's, else smtp.DOMAIN.", 465);
    private readonly Option<string?> _user = new("--user") { Description = "The user name. Without it: the address." };
    private readonly Option<string[]> _aliases = new("--alias") { Description = "Another address that delivers there; may be given several times." };
    private readonly Option<string?> _sent = new("--sent") { Description = "The folder of sent letters, where it is not found by itself.", HelpName = "FOLDER" };
    private readonly Option<string?> _client = new("--oauth-client") { Description = "Sign in with OAuth 2 under this client id; the refresh token is asked for.", HelpName = "ID" };
    private readonly Option<string?> _tokens = new("--oauth-tokens") { Description = "Where access tokens are issued. Without it: the provider's.", HelpName = "URL" };
    private readonly Option<bool> _untested = new("--untested") { Description = "Store it even though it was not seen to work." };

    public AddMailbox()
        : base("add", "Connect a mailbox: it is tried out first. The password is asked for, or read from standard input.", mayLayOut: true) =>
        Take(_address, _name, _imap, _smtp, _user, _aliases, _sent, _client, _tokens, _untested);

    /// <inheritdoc />
    public override IReadOnlyList<string> Examples { get; } =
    [
        "tact mailbox add team@agency.example --name 'The Agency'",
        "tact mailbox add team@agency.example --imap mail.agency.example --smtp mail.agency.example:587/starttls < password.txt",
    ];

    /// <inheritdoc />
    protected override async Task<int> Run(ParseResult parsed, OpenedDesk desk, CancellationToken ct)
    {
        var form = Form(parsed);
        var book = desk.Get<MailboxBook>();
        if (!parsed.GetValue(_untested) && !await TriedOut.Show(desk, book.Outline(form), ct))
        {
            throw new DeskFailure("The mailbox was not added, because it does not work yet.", "Mend what is marked above, or add it all the same with --untested.");
        }

        var mailbox = (await book.Add(form, ct)).OrRefused();
        Console.WriteLine($"{mailbox.Address} is a mailbox of the desk now; \"tact serve\" reads it.");
        return Exit.Fine;
    }

    private MailboxForm Form(ParseResult parsed)
    {
        var address = parsed.GetValue(_address)!;
        var guess = ServerGuess.Of(address);
        if (guess.HintIn(Language.English) is { } hint)
        {
            Console.Error.WriteLine(hint);
        }

        var client = parsed.GetValue(_client);
        return new()
        {
            Address = address,
            Name = parsed.GetValue(_name),
            Imap = parsed.GetValue(_imap) ?? guess.Imap,
            Smtp = parsed.GetValue(_smtp) ?? guess.Smtp,
            UserName = parsed.GetValue(_user) ?? address,
            Aliases = parsed.GetValue(_aliases),
            SentFolder = parsed.GetValue(_sent),
            SignIn = client is null ? SignIn.Password : SignIn.OAuth2,
            OAuthClientId = client,
            TokenEndpoint = client is null ? null : parsed.GetValue(_tokens) ?? guess.TokenEndpoint,
            Secret = Typed.Secret(client is null ? "password" : "refresh token"),
        };
    }
}
