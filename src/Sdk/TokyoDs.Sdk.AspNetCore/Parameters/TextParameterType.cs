namespace TokyoDs.Parameters;

/// <summary>What a parameter that holds text values must know of their type.</summary>
internal abstract class TextParameterType
{
    public abstract TextShape Shape { get; }

    public abstract bool CanRead(string text);

    /// <summary>Reads a text the way people type it; <see langword="null"/> when it cannot be read.</summary>
    public abstract object? ReadLenient(string text);

    /// <summary>The text value of a parameter: the type itself, its nullable form or the elements of an array; <see langword="null"/> for all others.</summary>
    public static TextParameterType? Of(Type parameter)
    {
        var element = parameter.IsArray ? parameter.GetElementType()! : parameter;
        var type = Nullable.GetUnderlyingType(element) ?? element;
        return IsTextValue(type) ? (TextParameterType)Activator.CreateInstance(typeof(Reader<>).MakeGenericType(type))! : null;
    }

    internal static bool IsTextValue(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face =>
            face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>) && face.GenericTypeArguments[0] == type);

    private sealed class Reader<T> : TextParameterType
        where T : struct, ITextValue<T>
    {
        public override TextShape Shape => T.Shape;

        public override bool CanRead(string text) => T.TryParse(text, null, out _);

        public override object? ReadLenient(string text) => T.TryParseLenient(text, out var value, out _) ? value : null;
    }
}
