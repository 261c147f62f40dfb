using System.ComponentModel.DataAnnotations;
using TokyoDs.Accessibility;
using TokyoDs.Binding;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Tests.Pages;
using TokyoDs.Time;

namespace TokyoDs.Tests.Components;

/// <summary>What the form of components asks for: values in several boxes, lists, files.</summary>
public sealed class ComponentPerson
{
    [Display(Name = "氏名"), Required]
    public PersonName? Name { get; set; }

    [Display(Name = "住所"), Required]
    public JapaneseAddress? Address { get; set; }

    [Display(Name = "生年月日"), Required(ErrorMessage = "生年月日を入力してください")]
    public DateOnly? Birthday { get; set; }

    [Display(Name = "転入した日")]
    public Wareki? Moved { get; set; }

    [Display(Name = "営業を始めた時期")]
    public PartialDate? Since { get; set; }

    [Display(Name = "希望日")]
    public DateOnly? Wished { get; set; }

    [Display(Name = "勤め先の郵便番号")]
    public PostalCode? Office { get; set; }

    [Display(Name = "人数")]
    public int? Count { get; set; }

    [Display(Name = "書類"), Attachment("pdf", "png", MaxMegabytes = 1, MaxCount = 2)]
    public List<IFormFile> Papers { get; set; } = [];

    [Display(Name = "言語"), MinLength(1, ErrorMessage = "言語を選んでください")]
    public List<string> Languages { get; set; } = [];

    [Display(Name = "受け取り方")]
    public List<Delivery> Ways { get; set; } = [];

    [Display(Name = "認めた日")]
    public DateOnly? ApprovedOn { get; private set; }

    public Office Work { get; set; } = new();

    public SatisfactionAnswer? Answer { get; set; } = new();
}

/// <summary>A model inside the model.</summary>
public sealed class Office
{
    [Display(Name = "就職した日")]
    public DateOnly? Since { get; set; }
}
