using Tact.Commandments.Letters;

namespace Tact.Commandments.Tests.Letters;

public class SubjectsTests
{
    [Theory]
    [InlineData("Re: Video")]
    [InlineData("RE[2]: Video")]
    [InlineData("re (3) : Video")]
    [InlineData("Re^2: Fwd: Video")]
    [InlineData("Re2: Video")]
    [InlineData("AW: WG: Video")]
    [InlineData("Sv: Vs: Video")]
    [InlineData("Antw: Doorst: Video")]
    [InlineData("Odp: PD: Video")]
    [InlineData("TR : RE : Video")]
    [InlineData("Отв: Ответ: На: Пересл: Video")]
    [InlineData("回复：转发: 答复：Video")]
    [InlineData("Re： Video")]
    [InlineData("YNT: İLT: Video")]
    [InlineData("[EXTERNAL] Re: Video")]
    [InlineData("Re: [External Sender] [EXT] Video")]
    [InlineData("***SPAM*** Fw: Video")]
    [InlineData("【外部邮件】回复: Video")]
    [InlineData("EXTERNAL: Video")]
    [InlineData("[Fwd: Re: Video]")]
    [InlineData("Video (fwd)")]
    [InlineData("  Re:\r\n\tVideo  ")]
    [InlineData("=?utf-8?B?UmU6IFZpZGVv?=")]
    [InlineData("Re: =?iso-8859-1?Q?Vid?= =?us-ascii?q?eo?=")]
    public void Marks_of_any_language_are_no_part_of_the_subject(string subject) =>
        Assert.Equal("Video", Subjects.Base(subject));

    [Theory]
    [InlineData("Request: a quote")]
    [InlineData("Red: which shade?")]
    [InlineData("Re")]
    [InlineData("[Aurora] The trailer")]
    [InlineData("Наши сроки: август")]
    [InlineData("Trailer: 30 s")]
    [InlineData("[3]")]
    public void What_the_writer_wrote_stays(string subject) => Assert.Equal(subject, Subjects.Base(subject));

    [Theory]
    [InlineData("[Aurora] Re: The trailer", "[Aurora] The trailer")]
    [InlineData("Re: [Aurora] The trailer", "[Aurora] The trailer")]
    [InlineData("[Aurora] Re: [Aurora] The trailer", "[Aurora] The trailer")]
    [InlineData("Re:", "")]
    [InlineData("(no subject)", "")]
    [InlineData("Re: (без темы)", "")]
    [InlineData("=?no-such-charset?Q?x?=", "=?no-such-charset?Q?x?=")]
    [InlineData("=?koi8-r?B?98nExc8=?=", "Видео")]
    [InlineData("Re: =?utf-8?Q?=ZZ?=", "=?utf-8?Q?=ZZ?=")]
    [InlineData(null, "")]
    public void A_tag_of_the_writers_own_stays_once_and_nothing_is_nothing(string? subject, string expected) =>
        Assert.Equal(expected, Subjects.Base(subject));

    [Theory]
    [InlineData("Re: The trailer – “final”", "the  trailer - \"Final\"", true)]
    [InlineData("ＡＢＣ　项目", "abc 项目", true)]
    [InlineData("Видео «Полёт»", "Re: видео “Полёт”", true)]
    [InlineData("The trailer", "The trailer 2", false)]
    [InlineData("[Aurora] The trailer", "The trailer", false)]
    [InlineData("Ready?", "Ready", false)]
    [InlineData("The range [1,2]", "Re: The range [1, 2]", true)]
    [InlineData("The film (was: The trailer)", "The film", true)]
    [InlineData("The film (was: The trailer)", "The trailer", false)]
    [InlineData("»Ø¸´: The trailer", "回复: The trailer", true)]
    public void Two_subjects_are_the_same_when_their_words_are(string one, string other, bool same) =>
        Assert.Equal(same, Subjects.Same(one, other));

    [Fact]
    public void Twice_as_hostile_a_subject_costs_about_twice_as_much()
    {
        Subjects.Base("Re: [x] =?utf-8?Q?once=20before?=");

        Assert.InRange(CostOf(4_000) / (double)CostOf(2_000), 1, 3);
    }

    /// <summary>In bytes: unlike seconds they are the same on every machine.</summary>
    private static long CostOf(int times)
    {
        var subject = string.Concat(Enumerable.Repeat("Re: [x] ", times)) + string.Concat(Enumerable.Repeat("=?", times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Subjects.Base(subject);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
