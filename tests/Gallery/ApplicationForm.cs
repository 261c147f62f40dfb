using System.ComponentModel.DataAnnotations;
using TokyoDs.Binding;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Gallery;

/// <summary>A form with every kind of field.</summary>
public sealed class ApplicationForm
{
    [Display(Name = nameof(Labels.Applicant), ResourceType = typeof(Labels)), Required]
    public PersonName? Applicant { get; set; }

    [Display(Name = nameof(Labels.Address), ResourceType = typeof(Labels)), Required]
    public JapaneseAddress? Address { get; set; }

    [Display(Name = nameof(Labels.Birthday), ResourceType = typeof(Labels)), Required]
    public DateOnly? Birthday { get; set; }

    [Display(Name = nameof(Labels.Moved), ResourceType = typeof(Labels))]
    public Wareki? Moved { get; set; }

    [Display(Name = nameof(Labels.Email), Description = nameof(Labels.EmailHint), ResourceType = typeof(Labels)), Required, EmailAddress]
    public string? Email { get; set; }

    [Display(Name = nameof(Labels.Phone), Description = nameof(Labels.PhoneHint), ResourceType = typeof(Labels))]
    public JapanesePhoneNumber? Phone { get; set; }

    [Display(Name = nameof(Labels.CorporateNumber), Description = nameof(Labels.CorporateNumberHint), ResourceType = typeof(Labels))]
    public CorporateNumber? CorporateNumber { get; set; }

    [Display(Name = nameof(Labels.IndividualNumber), Description = nameof(Labels.IndividualNumberHint), ResourceType = typeof(Labels))]
    public IndividualNumber? IndividualNumber { get; set; }

    [Display(Name = nameof(Labels.Municipality), ResourceType = typeof(Labels)), Required]
    public LocalGovernmentCode? Municipality { get; set; }

    [Display(Name = nameof(Labels.Delivery), Description = nameof(Labels.DeliveryHint), ResourceType = typeof(Labels)), Required]
    public Delivery? Delivery { get; set; }

    [Display(Name = nameof(Labels.Languages), ResourceType = typeof(Labels))]
    public List<string> Languages { get; set; } = [];

    [Display(Name = nameof(Labels.Story), Description = nameof(Labels.StoryHint), ResourceType = typeof(Labels)), StringLength(400)]
    public string? Story { get; set; }

    [Display(Name = nameof(Labels.Papers), ResourceType = typeof(Labels)), Attachment("pdf", "jpg", "png", MaxMegabytes = 5, MaxCount = 3)]
    public List<IFormFile> Papers { get; set; } = [];

    [Display(Name = nameof(Labels.Receipt), Description = nameof(Labels.ReceiptHint), ResourceType = typeof(Labels))]
    public string? Receipt { get; set; } = "2026-000123";

    [Display(Name = nameof(Labels.IsAgreed), ResourceType = typeof(Labels))]
    [Range(typeof(bool), "true", "true", ErrorMessageResourceName = nameof(Labels.MustAgree), ErrorMessageResourceType = typeof(Labels))]
    public bool IsAgreed { get; set; }

    /// <summary>Somebody who does not exist.</summary>
    public static ApplicationForm Filled() => new()
    {
        Applicant = new() { FamilyName = "𠮷田", GivenName = "花子", FamilyNameKana = "ヨシダ", GivenNameKana = "ハナコ" },
        Address = new()
        {
            PostalCode = PostalCode.Parse("1638001"), Prefecture = "東京都", CityAndCounty = "新宿区", StreetAddress = "西新宿二丁目8番1号", BuildingNameEtc = "見本ビル 101号室",
        },
        Birthday = new DateOnly(1990, 4, 1),
        Moved = Wareki.FromDate(new DateOnly(2019, 5, 1)),
        Email = "hanako@example.jp",
        Phone = JapanesePhoneNumber.Parse("0353211111"),
        CorporateNumber = TokyoDs.Registries.CorporateNumber.Parse("8000020130001"),
        Municipality = LocalGovernmentCode.Parse("131041"),
        Delivery = Gallery.Delivery.Post,
        Languages = ["ja", "easy"],
        Story = "窓口に行くのが難しいため、郵送を希望します。",
        IsAgreed = true,
    };

    /// <summary>Texts as long as they come.</summary>
    public static ApplicationForm Lengthy()
    {
        var form = Filled();
        form.Applicant = new()
        {
            FamilyName = "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末", GivenName = "Wolfeschlegelsteinhausenbergerdorff", FamilyNameKana = new string('ジ', 60), GivenNameKana = new string('ウ', 60),
        };
        form.Email = new string('a', 60) + "@" + new string('b', 60) + ".example.jp";
        form.Story = string.Concat(Enumerable.Repeat("とても長い文章です。", 60));
        return form;
    }
}

/// <summary>How the applicant receives the paper.</summary>
public enum Delivery
{
    [Display(Name = nameof(Labels.Counter), ResourceType = typeof(Labels))]
    Counter,

    [Display(Name = nameof(Labels.Post), ResourceType = typeof(Labels))]
    Post,

    [Display(Name = nameof(Labels.Online), ResourceType = typeof(Labels))]
    Online,
}
