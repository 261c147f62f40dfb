using TokyoDs.Accessibility;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Time;

namespace TokyoDs.Binding;

/// <summary>A type that forms ask for in several boxes: how its boxes are recognised among posted values, and how they are read.</summary>
internal abstract class BoxedType
{
    private static readonly Dictionary<Type, BoxedType> ByType = new()
    {
        [typeof(DateOnly)] = new BoxedDate(typeof(DateOnly)),
        [typeof(PartialDate)] = new BoxedDate(typeof(PartialDate)),
        [typeof(Wareki)] = new BoxedDate(typeof(Wareki)),
        [typeof(PersonName)] = new BoxedName(),
        [typeof(JapaneseAddress)] = new BoxedAddress(),
    };

    /// <summary>The names of the boxes.</summary>
    public abstract IReadOnlyList<string> Parts { get; }

    /// <summary>Boxes of which one at least is posted whenever the form asks for the value.</summary>
    public abstract IReadOnlyList<string> Signs { get; }

    /// <summary>The type, or <see langword="null"/> when it is asked for in one box.</summary>
    /// <param name="type">A type; of a nullable one the type inside.</param>
    public static BoxedType? Of(Type type) => ByType.GetValueOrDefault(type);

    /// <summary>Reads the boxes; what is wrong is said to them.</summary>
    /// <returns>The value, or <see langword="null"/> when there is none.</returns>
    public abstract object? Read(TypedBoxes boxes, BoxedField field);
}

/// <summary>The field that is read: its name for people, whether something must be given, and whether it can hold nothing.</summary>
internal readonly record struct BoxedField(string Label, bool IsRequired, bool CanBeNothing)
{
    /// <summary>A message about one box, with the name of the field.</summary>
    public string Within(string message) => FormTexts.Within(Label, message);
}
