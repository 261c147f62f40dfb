namespace TokyoDs.Sdk.Tests.Text;

/// <summary>What is true of every text value that has an order.</summary>
public abstract class OrderedTextValueTests<T> : WritableTextValueTests<T>
    where T : struct, ITextValue<T>, IComparable<T>
{
    [Fact]
    public void Ordering_follows_the_data_form()
    {
        var values = Samples.Select(sample => T.Parse(sample, null)).Order().Select(value => value.ToString(T.Shape.DataFormat, null));
        Assert.Equal(Samples.Order(StringComparer.Ordinal), values);
    }

    [Fact]
    public void Operators_agree_with_the_order() => Assert.All(Samples.SelectMany(left => Samples.Take(20).Select(right => (left, right))), pair =>
    {
        var (left, right) = (T.Parse(pair.left, null), T.Parse(pair.right, null));
        var order = left.CompareTo(right);
        Assert.Equal(
            (order < 0, order <= 0, order > 0, order >= 0),
            (Ask("op_LessThan", left, right), Ask("op_LessThanOrEqual", left, right), Ask("op_GreaterThan", left, right), Ask("op_GreaterThanOrEqual", left, right)));
    });

    private static bool Ask(string operation, T left, T right) => (bool)typeof(T).GetMethod(operation)!.Invoke(null, [left, right])!;
}
