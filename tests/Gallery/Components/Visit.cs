using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Gallery.Components;

/// <summary>What the form of components asks for.</summary>
public sealed class Visit
{
    [Display(Name = nameof(Labels.Email), Description = nameof(Labels.EmailHint), ResourceType = typeof(Labels)), Required, EmailAddress]
    public string? Email { get; set; }

    [Display(Name = nameof(Labels.Phone), Description = nameof(Labels.PhoneHint), ResourceType = typeof(Labels)), Required]
    public JapanesePhoneNumber? Phone { get; set; }

    [Display(Name = nameof(Labels.IndividualNumber), Description = nameof(Labels.IndividualNumberHint), ResourceType = typeof(Labels)), Required]
    public IndividualNumber? IndividualNumber { get; set; }

    [Display(Name = nameof(Labels.Delivery), ResourceType = typeof(Labels)), Required]
    public Delivery? Delivery { get; set; }

    [Display(Name = nameof(Labels.Story), Description = nameof(Labels.StoryHint), ResourceType = typeof(Labels)), StringLength(400)]
    public string? Story { get; set; }

    [Display(Name = nameof(Labels.IsAgreed), ResourceType = typeof(Labels)), Range(typeof(bool), "true", "true", ErrorMessageResourceName = nameof(Labels.MustAgree), ErrorMessageResourceType = typeof(Labels))]
    public bool IsAgreed { get; set; }
}
