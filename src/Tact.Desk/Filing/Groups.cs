namespace Tact.Desk.Filing;

/// <summary>Things found to belong together, however they were named: letters, ids, conversations.</summary>
internal sealed class Groups
{
    private readonly Dictionary<object, object> _above = [];

    /// <summary>Says that both are of one group.</summary>
    public void Join(object one, object other)
    {
        var (first, second) = (Of(one), Of(other));
        if (!Equals(first, second))
        {
            _above[second] = first;
        }
    }

    /// <summary>Everything of that kind that was named.</summary>
    public IEnumerable<T> Named<T>() => _above.SelectMany(one => (object[])[one.Key, one.Value]).OfType<T>().Distinct();

    /// <summary>What stands for the group of that thing: the same for all in it.</summary>
    public object Of(object thing)
    {
        var top = thing;
        while (_above.TryGetValue(top, out var above))
        {
            top = above;
        }

        while (!Equals(thing, top))
        {
            var above = _above[thing];
            _above[thing] = top;
            thing = above;
        }

        return top;
    }
}
