using System.ComponentModel.DataAnnotations;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A person (個人) as a part of applications and notices.</summary>
/// <remarks>
/// <para>Standard: GIF DS-431, core model 個人; the name and the address are the value types of this library, which hold their items.</para>
/// </remarks>
[Display(Name = "個人"), EnglishText("Person")]
public record Person
{
    /// <summary>Name (氏名).</summary>
    [Concept("個人.氏名"), Display(Name = "氏名"), EnglishText("Name")]
    public required PersonName Name { get; init; }

    /// <summary>Date of birth (生年月日).</summary>
    [Concept("個人.生年月日"), Display(Name = "生年月日"), EnglishText("Date of birth")]
    public PartialDate? DateOfBirth { get; init; }

    /// <summary>Sex (性別); only where a law or the service needs it.</summary>
    [Concept("個人.性別"), Display(Name = "性別"), EnglishText("Sex")]
    public Sex? Sex { get; init; }

    /// <summary>Nationality (国籍).</summary>
    [Concept("個人.国籍"), Display(Name = "国籍"), EnglishText("Nationality")]
    public CountryCode? Nationality { get; init; }

    /// <summary>Address (住所).</summary>
    [Concept("個人.住所"), Display(Name = "住所"), EnglishText("Address")]
    public JapaneseAddress? Address { get; init; }

    /// <summary>Contact point (連絡先情報).</summary>
    [Concept("個人.連絡先情報"), Display(Name = "連絡先情報"), EnglishText("Contact point")]
    public ContactPoint? ContactPointInformation { get; init; }

    /// <summary>Remark (備考).</summary>
    [Concept("個人.備考"), Display(Name = "備考"), EnglishText("Remark")]
    public string? Remark { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
