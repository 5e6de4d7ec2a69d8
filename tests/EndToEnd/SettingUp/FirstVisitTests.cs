using System.Globalization;
using Microsoft.Playwright;
using Tact.EndToEnd.Talking;
using Tact.TestMail;
using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.SettingUp;

public sealed class FirstVisitTests
{
    [Fact]
    public async Task From_the_first_visit_to_Today_with_a_mailbox_whose_test_runs_before_ones_eyes()
    {
        var desk = new NewDesk();
        await using var _ = desk;
        await desk.InitializeAsync();
        var page = await desk.Window();

        await Own(page);
        await Fill(page, desk.Mail, "wrong-secret");
        await page.ClickAsync("[data-probe-at]");
        await Expect(page.Locator(".probe li.bad")).ToHaveCountAsync(2);
        await Expect(page.Locator(".probe li.bad").First).ToContainTextAsync("refuses the user name or the password");
        await TalkDesk.Shot(page, "set-up-wrong");

        await page.FillAsync("#password", MailServer.Password);
        await Expect(page.Locator("[data-keep]")).ToHaveCountAsync(0);
        await page.ClickAsync("[data-probe-at]");
        await Expect(page.Locator(".probe li.well")).ToHaveCountAsync(9);
        await Expect(page.Locator("[data-keep]")).ToBeFocusedAsync();
        await TalkDesk.Shot(page, "set-up-well");

        await page.ClickAsync("[data-keep]");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Letters are coming in");
        await Expect(page.Locator(".lead")).ToContainTextAsync("team@agency.example");
        await page.ClickAsync("a.go");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/$"));
    }

    [Fact]
    public async Task Without_scripts_the_same_way_leads_there()
    {
        var desk = new NewDesk();
        await using var _ = desk;
        await desk.InitializeAsync();
        var page = await desk.Window(scripts: false);

        await Own(page);
        await page.ClickAsync(".servers > summary");
        await Fill(page, desk.Mail, MailServer.Password, isOpen: true);
        await page.ClickAsync("[name=act][value=try]");
        await Expect(page.Locator(".probe li.well")).ToHaveCountAsync(9);
        await page.ClickAsync("[name=act][value=keep]");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Letters are coming in");
    }

    [Fact]
    public async Task An_address_brings_its_servers_along_and_what_was_typed_stays()
    {
        var desk = new NewDesk();
        await using var _ = desk;
        await desk.InitializeAsync();
        var page = await desk.Window();
        await Own(page);

        await page.FillAsync("#address", "team@gmail.com");
        await page.PressAsync("#address", "Tab");
        await Expect(page.Locator("[data-servers]")).ToHaveTextAsync("imap.gmail.com · smtp.gmail.com");
        await Expect(page.Locator("[data-guess-hint]")).ToContainTextAsync("app password");
        await page.ClickAsync(".servers > summary");
        await page.FillAsync("#smtp_host", "relay.agency.example");
        await page.FillAsync("#address", "team@agency.example");
        await page.PressAsync("#address", "Tab");

        await Expect(page.Locator("#imap_host")).ToHaveValueAsync("imap.agency.example");
        await Expect(page.Locator("#smtp_host")).ToHaveValueAsync("relay.agency.example");
    }

    private static async Task Own(IPage page)
    {
        await page.GotoAsync("/");
        await page.FillAsync("[name='Typed.Name']", "Vera Lindqvist");
        await page.FillAsync("[name='Typed.Address']", "vera@agency.example");
        await page.FillAsync("[name='Typed.Password']", "four calm green boats");
        await page.ClickAsync("button.go");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Your letters");
    }

    private static async Task Fill(IPage page, MailServer mail, string password, bool isOpen = false)
    {
        await page.FillAsync("#address", "team@agency.example");
        await page.FillAsync("#password", password);
        if (!isOpen)
        {
            await Expect(page.Locator("[data-servers]")).ToHaveTextAsync("imap.agency.example · smtp.agency.example");
            await page.ClickAsync(".servers > summary");
        }

        await page.FillAsync("#imap_host", MailServer.Host);
        await page.FillAsync("#imap_port", mail.Imaps.ToString(CultureInfo.InvariantCulture));
        await page.FillAsync("#smtp_host", MailServer.Host);
        await page.FillAsync("#smtp_port", mail.Submissions.ToString(CultureInfo.InvariantCulture));
    }
}
