using System.ComponentModel.DataAnnotations;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A person who applies (申請者・個人), each item with where it comes from.</summary>
/// <remarks>
/// <para>Derive from it to adopt it: the derived record declares its own <c>[OnceOnlyContract]</c> with owner, <c>[LegalBasis]</c>, <c>[Purpose]</c> and <c>[Retention]</c>, which are the adopter's and not stated here.</para>
/// <para>There is no subject key: which key names a person between two systems is for the adopter to decide, and My Number must not be it.</para>
/// <para>Standard: GIF DS-431, core model 個人; the names of the items are GIF's but for name, which holds a <see cref="People.PersonName"/>.</para>
/// </remarks>
[OnceOnlyContract("tokyods.applicant-person", 1, 0)]
[Display(Name = "申請者（個人）"), EnglishText("Applicant (person)")]
public record ApplicantPerson
{
    /// <summary>Name (氏名).</summary>
    [Concept("個人.氏名"), Display(Name = "氏名"), EnglishText("Name")]
    public required Attested<PersonName> Name { get; init; }

    /// <summary>Date of birth (生年月日).</summary>
    [Concept("個人.生年月日"), Display(Name = "生年月日"), EnglishText("Date of birth")]
    public required Attested<PartialDate> DateOfBirth { get; init; }

    /// <summary>Address (住所).</summary>
    [Concept("個人.住所"), Display(Name = "住所"), EnglishText("Address")]
    public required Attested<JapaneseAddress> Address { get; init; }

    /// <summary>Sex (性別); only where a law or the service needs it.</summary>
    [Concept("個人.性別"), Display(Name = "性別"), EnglishText("Sex")]
    public Attested<Sex>? Sex { get; init; }

    /// <summary>Nationality (国籍).</summary>
    [Concept("個人.国籍"), Display(Name = "国籍"), EnglishText("Nationality")]
    public Attested<CountryCode>? Nationality { get; init; }

    /// <summary>Contact point (連絡先情報).</summary>
    [Concept("個人.連絡先情報"), Display(Name = "連絡先情報"), EnglishText("Contact point")]
    public Attested<ContactPoint>? ContactPointInformation { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}
