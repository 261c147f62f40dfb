using System.ComponentModel.DataAnnotations;

namespace TokyoDs.OnceOnly.Contracts;

/// <summary>A professional qualification (資格) and the business place of whoever holds it.</summary>
/// <remarks>
/// <para>Standard: GIF DS-451-1 申請(士業法人), the items that its blocks 役員 and 資格者 have in common; none is required. GIF publishes no English names for them; those here are ours.
/// The codes of qualifications are in no list that was at hand, so any text is one.</para>
/// </remarks>
[Display(Name = "資格"), EnglishText("Qualification")]
public record Qualification
{
    /// <summary>Code of the qualification (資格コード).</summary>
    [Concept("申請.資格コード"), Display(Name = "資格コード"), EnglishText("Code of the qualification")]
    public string? QualificationCode { get; init; }

    /// <summary>Name of the qualification (資格名称).</summary>
    [Concept("申請.資格名称"), Display(Name = "資格名称"), EnglishText("Name of the qualification")]
    public string? QualificationName { get; init; }

    /// <summary>Number of registration (登録番号).</summary>
    [Concept("申請.登録番号"), Display(Name = "登録番号"), EnglishText("Number of registration")]
    public string? RegistrationNumber { get; init; }

    /// <summary>Date of registration (登録年月日).</summary>
    [Concept("申請.登録年月日"), Display(Name = "登録年月日"), EnglishText("Date of registration")]
    public DateOnly? DateOfRegistration { get; init; }

    /// <summary>Last day of validity (資格有効期限).</summary>
    [Concept("申請.資格有効期限"), Display(Name = "資格有効期限"), EnglishText("Last day of validity")]
    public DateOnly? QualificationExpiry { get; init; }

    /// <summary>Business place (所属事業所).</summary>
    [Concept("申請.所属事業所"), Display(Name = "所属事業所"), EnglishText("Business place")]
    public BusinessPlace? BusinessPlace { get; init; }

    /// <summary>Says what it is, and nothing of it.</summary>
    /// <returns>A text without data.</returns>
    public sealed override string ToString() => GetType().Name;
}

/// <summary>An officer of a professional corporation (士業法人の役員), with a qualification.</summary>
/// <remarks><para>Standard: GIF DS-451-1 申請(士業法人), block 役員.</para></remarks>
[Display(Name = "役員"), EnglishText("Officer")]
public record QualifiedOfficer : Qualification
{
    /// <summary>Officer (役員).</summary>
    [Concept("申請.役員"), Display(Name = "役員"), EnglishText("Officer")]
    public required Person Officer { get; init; }
}

/// <summary>Somebody with a qualification in a professional corporation (資格者).</summary>
/// <remarks><para>Standard: GIF DS-451-1 申請(士業法人), block 資格者.</para></remarks>
[Display(Name = "資格者"), EnglishText("Qualified person")]
public record QualifiedPerson : Qualification
{
    /// <summary>Holder of the qualification (資格保有者).</summary>
    [Concept("申請.資格保有者"), Display(Name = "資格保有者"), EnglishText("Holder of the qualification")]
    public required Person Holder { get; init; }
}
