using System.ComponentModel;
using System.Globalization;

namespace TokyoDs.Text;

/// <summary>Lets configuration binding and other component-model users read and write a text value.</summary>
internal sealed class TextValueTypeConverter<T> : TypeConverter
    where T : struct, ITextValue<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? T.Parse(text, null) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T typed && destinationType == typeof(string)
            ? typed.ToString(T.Shape.DataFormat, null)
            : base.ConvertTo(context, culture, value, destinationType);
}
