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
}
