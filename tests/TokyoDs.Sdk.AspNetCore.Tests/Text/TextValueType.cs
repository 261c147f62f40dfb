using System.Reflection;

namespace TokyoDs.Tests.Text;

/// <summary>The text values of the library, found by reflection, with what tests of all of them need.</summary>
public static class TextValueType
{
    /// <summary>A number that has the right check digit and belongs to nobody: it appears in the tests of the ministry's formula.</summary>
    public const string SecretSample = "123456789018";

    public static IReadOnlyList<Type> Every { get; } = [.. typeof(ITextValue<>).Assembly.GetExportedTypes().Where(IsTextValue)];

    public static TheoryData<Type> All => new(Every);

    /// <summary>Those that may be written to data.</summary>
    public static TheoryData<Type> Written => new(Every.Where(type => !ShapeOf(type).ReadOnlyFromData));

    public static TextShape ShapeOf(Type type) => (TextShape)type.GetProperty("Shape")!.GetValue(null)!;

    /// <summary>A text that the type reads.</summary>
    public static string Sample(Type type) => ShapeOf(type).Example ?? SecretSample;

    public static bool IsTextValue(Type type) => type.IsValueType && type.GetInterfaces().Any(
        face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>) && face.GenericTypeArguments[0] == type);

    /// <summary>Calls a static generic method of a test class for a type that only reflection knows.</summary>
    public static object? Call(Type holder, string method, Type type, params object?[] arguments) =>
        holder.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
