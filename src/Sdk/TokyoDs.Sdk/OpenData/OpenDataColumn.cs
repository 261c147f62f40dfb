namespace TokyoDs.OpenData;

/// <summary>A column of a data set: its header and the form of its values. Empty cells are always allowed.</summary>
public sealed class OpenDataColumn
{
    private OpenDataColumn(string name, ColumnForm form) => (Name, Form) = (name, form);

    /// <summary>The header.</summary>
    public string Name { get; }

    /// <summary>Whether name and form were checked against a publication; what breaks an unverified column is never more than a notice.</summary>
    public bool IsVerified { get; private init; } = true;

    /// <summary>The form of the values in the language of the UI culture, Japanese or English.</summary>
    public string Expected => Form.Expected.ToString();

    internal ColumnForm Form { get; }

    /// <summary>A column of any text.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The column.</returns>
    public static OpenDataColumn Text(string name) => Of(name, FreeForm.Instance);

    /// <summary>A column of days as 2026-04-01.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The column.</returns>
    public static OpenDataColumn Date(string name) => Of(name, new DateForm());

    /// <summary>A column of numbers with or without fraction.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The column.</returns>
    public static OpenDataColumn Number(string name) => Of(name, NumberForm.Any);

    /// <summary>A column of whole numbers.</summary>
    /// <param name="name">The header.</param>
    /// <returns>The column.</returns>
    public static OpenDataColumn WholeNumber(string name) => Of(name, NumberForm.Whole);

    /// <summary>A column of values of this library, such as <c>OpenDataColumn.Of&lt;CorporateNumber&gt;("法人番号")</c>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="name">The header.</param>
    /// <returns>The column.</returns>
    public static OpenDataColumn Of<T>(string name)
        where T : struct, ITextValue<T> => Of(name, new TextValueForm<T>());

    internal static OpenDataColumn Of(string name, ColumnForm form, bool verified = true)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(name, form) { IsVerified = verified };
    }
}
