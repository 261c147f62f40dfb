using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A person or a corporation: exactly one of the two is there.</summary>
/// <remarks>
/// <para>JSON Schema cannot say "exactly one" of a C# record; call <see cref="IsComplete"/>.</para>
/// </remarks>
[Display(Name = "個人または法人"), EnglishText("Person or corporation")]
public record Party
{
    /// <summary>Person (個人).</summary>
    [Concept("個人"), Display(Name = "個人"), EnglishText("Person")]
    public Person? Person { get; init; }

    /// <summary>Corporation (法人).</summary>
    [Concept("法人"), Display(Name = "法人"), EnglishText("Corporation")]
    public Corporation? Corporation { get; init; }

    /// <summary>Whether exactly one of the two is there.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsComplete => Person is null != Corporation is null;

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
