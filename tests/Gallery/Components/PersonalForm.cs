using System.ComponentModel.DataAnnotations;
using TokyoDs.Binding;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Time;

namespace TokyoDs.Gallery.Components;

/// <summary>What the form of components asks for in several boxes, lists and files.</summary>
public sealed class PersonalForm
{
    [Display(Name = nameof(Labels.Applicant), ResourceType = typeof(Labels)), Required]
    public PersonName? Applicant { get; set; }

    [Display(Name = nameof(Labels.Birthday), ResourceType = typeof(Labels)), Required]
    public DateOnly? Birthday { get; set; }

    [Display(Name = nameof(Labels.Address), ResourceType = typeof(Labels)), Required]
    public JapaneseAddress? Address { get; set; }

    [Display(Name = nameof(Labels.Moved), ResourceType = typeof(Labels))]
    public Wareki? Moved { get; set; }

    [Display(Name = nameof(Labels.Languages), ResourceType = typeof(Labels)), MinLength(1)]
    public List<string> Languages { get; set; } = [];

    [Display(Name = nameof(Labels.Papers), ResourceType = typeof(Labels)), Attachment("pdf", "jpg", "png", MaxMegabytes = 5, MaxCount = 3)]
    public List<IFormFile> Papers { get; set; } = [];

    /// <summary>The form in a state of the gallery.</summary>
    public static PersonalForm In(string? state)
    {
        var whole = state switch
        {
            "filled" or "read-only" => ApplicationForm.Filled(),
            "long" => ApplicationForm.Lengthy(),
            _ => new(),
        };
        return new() { Applicant = whole.Applicant, Birthday = whole.Birthday, Address = whole.Address, Moved = whole.Moved, Languages = whole.Languages };
    }
}
