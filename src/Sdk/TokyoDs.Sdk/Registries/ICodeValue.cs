namespace TokyoDs.Registries;

/// <summary>One code of a code list (コードリスト), such as a country or a sex.</summary>
/// <remarks>
/// Only codes of the list are values. <c>default</c> is no code and prints as an empty text. JSON and other data hold the code as text.
/// Ordering is by code.
/// </remarks>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ICodeValue<TSelf> : ITextValue<TSelf>, IComparable<TSelf>
    where TSelf : struct, ICodeValue<TSelf>
{
    /// <summary>All codes of the list, in order.</summary>
    static abstract IReadOnlyList<TSelf> All { get; }

    /// <summary>The code; empty for <c>default</c>.</summary>
    string Code { get; }

    /// <summary>The name in Japanese; empty for <c>default</c>.</summary>
    string NameJapanese { get; }

    /// <summary>The name in English; empty for <c>default</c>.</summary>
    string NameEnglish { get; }
}
