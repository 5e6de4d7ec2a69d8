using static Microsoft.Playwright.Assertions;

namespace Tact.EndToEnd.Demo;

/// <summary>The loop that a newcomer plays: read, answer with the coach, send, take back, send again, be answered.</summary>
public sealed class PlayTests(DemoDesk demo) : IClassFixture<DemoDesk>
{
    [Theory]
    [InlineData("en-GB", "Lumen Fitness", "Hi Dana,\n\nall eight will be ready by Thursday 18:00 your time. The keyword field is included in the price. I would take Brazilian Portuguese, your store sells more there. The invoice is with Tom.\n\nBest,\nVera", "before my coffee got cold")]
    [InlineData("ru-RU", "Клиника «Ясный взгляд»", "Тимур, здравствуйте!\n\nДа, успеем: перевод будет у вас завтра к 8:30. Переводчик побудет на связи во время осмотра, с 10:00 до 10:40. Стоимость со срочностью — 6 800 ₽, в неё входят перевод, вычитка и связь во время осмотра.\n\nМарта", "Выдохнули всей регистратурой")]
    [InlineData("zh-CN", "青松科技", "陈老师，您好！\n\n90秒的片子是68000元，包含脚本、配音、音乐和两轮修改。制作需要四周，周五前给您详细的时间表。配音是美式英语，明天发小样给您听。如果有三维模型，价格可以优惠8000元。\n\n林晓", "回复得真清楚")]
    public async Task A_letter_is_answered_taken_back_sent_again_and_the_client_answers(string language, string client, string text, string answer)
    {
        var page = await demo.Visit(language);
        await page.ClickAsync($"a.row:has-text('{client}')");
        await Expect(page.Locator("#asks li").First).ToBeVisibleAsync();

        await page.FillAsync("desk-composer textarea", text);
        await Expect(page.Locator("#asks li.no")).ToHaveCountAsync(0);
        await page.ClickAsync("desk-composer [value=send]");
        await page.ClickAsync(".undo form[action$=undo] button");
        await Expect(page.Locator("desk-composer textarea")).ToHaveValueAsync(text);
        await page.ClickAsync("desk-composer [value=send]");

        await Expect(page.Locator($".letter:has-text('{answer}')")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_forgotten_is_stopped_and_sent_all_the_same_only_with_a_reason_that_stays()
    {
        var page = await demo.Visit();
        await page.ClickAsync("a.row:has-text('Harbour Museum')");
        await page.FillAsync("desk-composer textarea", "Dear Ines,\n\nthank you, Wilf made our day.\n\nMarta");

        await Expect(page.Locator(".finding.stop").First).ToBeVisibleAsync();
        await page.ClickAsync("desk-composer [value=send]");
        await Expect(page.Locator("#reasons textarea").First).ToBeVisibleAsync();
        foreach (var reason in await page.Locator("#reasons textarea").AllAsync())
        {
            await reason.FillAsync("She asked me on the phone to answer tomorrow.");
        }

        await page.ClickAsync("#reasons [value=send]");

        await Expect(page.Locator(".event.waived").First).ToContainTextAsync("answer tomorrow");
    }
}
