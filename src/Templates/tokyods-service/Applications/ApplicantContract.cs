using TokyoDs.OnceOnly;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoService.Applications;

/// <summary>Who applies. Asked once and handed to other procedures in this form; its schema is in <c>contracts/</c>.</summary>
[OnceOnlyContract(
    "jp.lg.metro.tokyo.applicant", 1, 0,
    Owner = "デジタルサービス局",
    Purpose = "相談の予約を受け付け、日時を申込者に連絡するため",
    LegalBasis = "東京都デジタルファースト条例")]
[Retention(Months = 12)]
public sealed record ApplicantContract
{
    [Concept("person.familyName")]
    public required string FamilyName { get; init; }

    [Concept("person.givenName")]
    public required string GivenName { get; init; }

    [Concept("person.familyNameKana")]
    public required string FamilyNameKana { get; init; }

    [Concept("person.givenNameKana")]
    public required string GivenNameKana { get; init; }

    [Concept("place.postalCode")]
    public required PostalCode PostalCode { get; init; }

    [Concept("place.localGovernmentCode")]
    public required LocalGovernmentCode LocalGovernmentCode { get; init; }

    [Concept("contact.emailAddress")]
    public required string EmailAddress { get; init; }

    [Concept("corporation.corporateNumber")]
    public CorporateNumber? CorporateNumber { get; init; }
}
