using Tact.Desk.Dispatches;
using Tact.TestMail;

namespace Tact.Desk.Tests.Dispatches;

/// <summary>Whatever a server does amiss, and wherever: the letter is in one state a person can see, and never there twice.</summary>
public sealed class MisbehaviourTests : IDisposable
{
    private const string Later = "451 4.3.0 Not now";
    private const string Never = "550 5.7.1 Not ever";
    private readonly PostRoom _post = new();

    /// <summary>Where, what, its words, where the letter then is, and how many the server has.</summary>
    public static TheoryData<SmtpStep, SmtpDeed, string, DispatchState, int> Table
    {
        get
        {
            var table = new TheoryData<SmtpStep, SmtpDeed, string, DispatchState, int>();
            foreach (var step in (SmtpStep[])[SmtpStep.Banner, SmtpStep.Hello, SmtpStep.SignIn])
            {
                table.Add(step, SmtpDeed.Say, "421 4.3.2 Closing", DispatchState.Deferred, 0);
                table.Add(step, SmtpDeed.Say, "535 5.7.8 No", DispatchState.Deferred, 0);
                table.Add(step, SmtpDeed.HangUp, "", DispatchState.Deferred, 0);
            }

            foreach (var step in (SmtpStep[])[SmtpStep.Sender, SmtpStep.Recipient, SmtpStep.Data, SmtpStep.Dot])
            {
                table.Add(step, SmtpDeed.Say, Later, DispatchState.Deferred, 0);
                table.Add(step, SmtpDeed.Say, "421 4.3.2 Closing", DispatchState.Deferred, 0);
                table.Add(step, SmtpDeed.Say, Never, DispatchState.Refused, 0);
            }

            foreach (var step in (SmtpStep[])[SmtpStep.Sender, SmtpStep.Recipient, SmtpStep.Data])
            {
                table.Add(step, SmtpDeed.HangUp, "", DispatchState.Deferred, 0);
            }

            // A short letter is wholly on its way when the line turns out to be cut: nobody here can know.
            table.Add(SmtpStep.Text, SmtpDeed.HangUp, "", DispatchState.Uncertain, 0);
            table.Add(SmtpStep.Dot, SmtpDeed.HangUp, "", DispatchState.Uncertain, 0);
            table.Add(SmtpStep.Dot, SmtpDeed.TakeAndHangUp, "", DispatchState.Uncertain, 1);
            table.Add(SmtpStep.Quit, SmtpDeed.Say, Never, DispatchState.Sent, 1);
            table.Add(SmtpStep.Quit, SmtpDeed.HangUp, "", DispatchState.Sent, 1);
            return table;
        }
    }

    public void Dispose() => _post.Dispose();

    [Theory]
    [MemberData(nameof(Table))]
    public async Task Each_lapse_leaves_the_letter_where_it_belongs_and_it_never_arrives_twice(
        SmtpStep step, SmtpDeed deed, string words, DispatchState state, int accepted)
    {
        _post.Sink.Lapse(new(step, deed, words));
        var id = await _post.Sends();
        await _post.Round();

        var dispatch = await _post.Dispatch(id);
        Assert.Equal((state, accepted), (dispatch.State, _post.Sink.Accepted.Count));
        Assert.NotEmpty(dispatch.Answer!);
        Assert.True(words.Length == 0 || state == DispatchState.Sent || step < SmtpStep.Sender || dispatch.Answer!.Contains(words[4..], StringComparison.Ordinal), dispatch.Answer);

        _post.Sink.Mend();
        _post.Clock.Advance(TimeSpan.FromDays(3));
        await _post.Round();

        var comes = state == DispatchState.Deferred;
        Assert.Equal(comes ? DispatchState.Sent : state, (await _post.Dispatch(id)).State);
        Assert.Equal(accepted + (comes ? 1 : 0), _post.Sink.Accepted.Count);
    }

    [Theory]
    [InlineData(SmtpStep.Sender, DispatchState.Deferred)]
    [InlineData(SmtpStep.Recipient, DispatchState.Deferred)]
    [InlineData(SmtpStep.Data, DispatchState.Deferred)]
    [InlineData(SmtpStep.Dot, DispatchState.Uncertain)]
    public async Task A_server_that_falls_silent_is_waited_for_and_then_left(SmtpStep step, DispatchState state)
    {
        _post.Sink.Lapse(new(step, SmtpDeed.Stall));
        var id = await _post.Sends();

        await _post.LongRound(TimeSpan.FromSeconds(30));

        Assert.Equal(state, (await _post.Dispatch(id)).State);
    }

    [Fact]
    public async Task A_line_cut_amid_a_long_letter_leaves_the_server_nothing()
    {
        _post.Sink.Lapse(new(SmtpStep.Text, SmtpDeed.HangUp) { Times = 1 });
        var draft = await _post.Agency.Answers("See the file.");
        await _post.Agency.Attaches(draft, "film.txt", new string('x', 9_000_000));
        var id = await _post.Sends("See the film.");

        await _post.Round();
        Assert.Equal(DispatchState.Deferred, (await _post.Dispatch(id)).State);
        _post.Clock.Advance(TimeSpan.FromMinutes(1));
        await _post.Round();

        Assert.Equal((DispatchState.Sent, 1), ((await _post.Dispatch(id)).State, _post.Sink.Accepted.Count));
    }

    [Fact]
    public async Task At_the_final_dot_a_server_has_ten_minutes()
    {
        _post.Sink.Lapse(new(SmtpStep.Dot, SmtpDeed.TakeAndStall));
        var id = await _post.Sends();
        var round = _post.Round();
        await Until(async () => (await _post.Dispatch(id)).HandedOver && _post.Sink.Accepted.Count == 1);

        for (var waited = TimeSpan.Zero; waited < TimeSpan.FromSeconds(590); waited += TimeSpan.FromSeconds(10))
        {
            _post.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.WhenAny(round, Task.Delay(5));
        }

        Assert.Equal(DispatchState.Sending, (await _post.Dispatch(id)).State);
        _post.Clock.Advance(TimeSpan.FromSeconds(20));
        await round;

        var dispatch = await _post.Dispatch(id);
        Assert.Equal(DispatchState.Uncertain, dispatch.State);
        Assert.Contains("had the whole letter at", dispatch.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_takes_nine_minutes_is_an_answer()
    {
        _post.Sink.Lapse(new(SmtpStep.Dot, SmtpDeed.Wait, For: TimeSpan.FromMilliseconds(300)));
        var id = await _post.Sends();
        var round = _post.Round();
        await Until(async () => (await _post.Dispatch(id)).HandedOver);

        _post.Clock.Advance(TimeSpan.FromMinutes(9));
        await round;

        Assert.Equal((DispatchState.Sent, 1), ((await _post.Dispatch(id)).State, _post.Sink.Accepted.Count));
    }

    [Fact]
    public async Task Nothing_listens_and_the_letter_waits_with_words_that_say_so()
    {
        _post.Sink.Dispose();
        var id = await _post.Sends();

        await _post.Round();

        var dispatch = await _post.Dispatch(id);
        Assert.Equal(DispatchState.Deferred, dispatch.State);
        Assert.Contains("127.0.0.1", dispatch.Answer, StringComparison.Ordinal);
    }

    private static async Task Until(Func<Task<bool>> so)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!await so())
        {
            late.Token.ThrowIfCancellationRequested();
            await Task.Delay(10, late.Token);
        }
    }
}
