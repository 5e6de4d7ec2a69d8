namespace Tact.EndToEnd.Demo;

/// <summary>A letter to one of the sample's clients, and what they answer.</summary>
/// <param name="Language">The language of the member's browser.</param>
/// <param name="Subject">The conversation.</param>
/// <param name="Letter">What the member writes.</param>
/// <param name="Answer">Words that stand in the client's answer, and nowhere else in the conversation.</param>
public sealed record Play(string Language, string Subject, string Letter, string Answer)
{
    /// <summary>Letters that answer everything.</summary>
    public static IEnumerable<Play> Complete { get; } =
    [
        new(
            "en-GB",
            "Salt & Rope",
            """
            Dear Ines,

            thank you for the call, and our compliments to Wilf.

            1. You can expect the notes by 15:00 your time today, before the director signs.
            2. We said twelve stops with sound effects: your eleven and the rope walk.

            Warm regards,
            Ben
            """,
            "a bowline is not"),
        new(
            "en-GB",
            "Subtitles for Maths for Tiny Humans",
            """
            Hi Amelia,

            1. Yes, the price includes the English captions and both translations.
            2. It is with timing.
            3. You get two rounds of changes.

            Best,
            Lin
            """,
            "pay in two halves"),
        new(
            "en-GB",
            "Fee letters, Polish and Romanian",
            """
            Dear Mr Doyle,

            you are right, and I am sorry. The mistake is ours.

            1. How it happened: two figures were swapped in the Romanian file, and our second reading did not catch it.
            2. You get the corrected letter today at 17:00 your time, read by two people.
            3. We pay for the second mailing, all of it.

            Oleg
            """,
            "thank you for the straight answer"),
        new(
            "ru-RU",
            "Перевод выписки для пациента",
            """
            Здравствуйте, Тимур!

            1. Да, успеем перевести к девяти утра.
            2. Да, на время осмотра с вами на связи будет переводчик, сорок минут и дольше, если понадобится.
            3. Срочно это стоит 9 000 ₽: входят перевод четырёх страниц и переводчик на связи.

            Вера
            """,
            "Выдохнули всей регистратурой"),
        new(
            "ru-RU",
            "Перевод паспортов на редукторы",
            """
            Виктор Степанович, здравствуйте!

            1. Комплект обойдётся в 96 000 ₽: входят перевод на два языка и вёрстка. Заверение у нотариуса берём на себя.
            2. Чертежи с выносками сохраним, перевёрстывать не придётся.
            3. Реально успеть за три дня до отправки машины.
            4. На границе звоните мне: +351 21 555 0114.

            Вера
            """,
            "вот это ответ"),
        new(
            "zh-CN",
            "智能门锁宣传片报价",
            """
            陈立、王敏，你们好：

            1. 九十秒的英文宣传片价格 58,000 元，包含脚本、配音、音乐和两轮修改。
            2. 四周做完，展会前可以交片。
            3. 配音是美式的，也可以换成英式。
            4. 可以先听小样，三位配音员的录音在附件里。
            5. 有三维模型的话，价格可以优惠 6,000 元。

            林晓
            """,
            "付款可以分期吗"),
        new(
            "zh-CN",
            "《云上客栈》第三章文本英译",
            """
            一鸣、小雨，你们好：

            1. 能做，六个角色、九百句都可以。
            2. 录音棚最早下周二有档期。
            3. 试音不另外收费。

            林晓
            """,
            "老板拍板了"),
    ];

    /// <summary>Letters that forget a question, and the words of it that the client repeats.</summary>
    public static IEnumerable<Play> Forgetful { get; } =
    [
        new(
            "en-GB",
            "App Store texts in 9 languages",
            "Hi Dana,\n\nthe other eight will be ready on Thursday at 18:00 your time. Tom gets the invoice today.\n\nBest,\nVera",
            "one of mine slipped through"),
        new(
            "ru-RU",
            "Рекламный ролик «Мёд с горы»",
            "Рустам, здравствуйте!\n\nДоговор пришлём мы. Вертикальный вариант для рилсов сделаем.\n\nВера",
            "А вот про это забыли"),
        new(
            "zh-CN",
            "暑期课程 brochure",
            "Hi Grace,\n\n可以，翻译和排版我们一起做。Yes, the English follows Australian spelling.\n\n林晓",
            "还差一个"),
    ];
}
