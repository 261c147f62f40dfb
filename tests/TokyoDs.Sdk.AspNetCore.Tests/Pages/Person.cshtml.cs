using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.Binding;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Time;

namespace TokyoDs.Tests.Pages;

public sealed class PersonModel : PageModel
{
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    public string Read { get; private set; } = "";

    public void OnGet(bool filled)
    {
        if (filled)
        {
            Input = new()
            {
                Name = new() { FamilyName = "𠮷田", GivenName = "花子" },
                Address = new() { PostalCode = PostalCode.Parse("1638001"), Prefecture = "東京都", CityAndCounty = "新宿区", StreetAddress = "西新宿二丁目", CityBlock = "8-1" },
                Birthday = new DateOnly(1990, 4, 1),
                Moved = Wareki.FromDate(new DateOnly(2019, 5, 1)),
                Since = new PartialDate(1985, 4),
            };
        }
    }

    public void OnPost() => Read = string.Create(
        CultureInfo.InvariantCulture,
        $"{ModelState.IsValid} {Input.Name?.FullName} {Input.Name?.FullNameKana} {Input.Address?.PostalCode} {Input.Address?.FullAddress} {Input.Birthday:O} {Input.Moved} {Input.Since} {Input.Wished:O} {Input.Papers.Count}");
}

public sealed class PersonInput
{
    [Display(Name = "氏名"), Required]
    public PersonName? Name { get; set; }

    [Display(Name = "住所"), Required]
    public JapaneseAddress? Address { get; set; }

    [Display(Name = "生年月日"), Required]
    public DateOnly? Birthday { get; set; }

    [Display(Name = "転入した日")]
    public Wareki? Moved { get; set; }

    [Display(Name = "営業を始めた時期")]
    public PartialDate? Since { get; set; }

    [Display(Name = "希望日")]
    public DateOnly? Wished { get; set; }

    [Display(Name = "書類"), Attachment("pdf", "png", MaxMegabytes = 1, MaxCount = 2)]
    public List<IFormFile> Papers { get; set; } = [];
}
