using System.ComponentModel.DataAnnotations;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Gallery.Components;

/// <summary>What the form of components asks for.</summary>
public sealed class Visit
{
    [Display(Name = nameof(Labels.Email), Description = nameof(Labels.EmailHint), ResourceType = typeof(Labels))]
    [Required(ErrorMessage = "メールアドレスを入力してください"), EmailAddress(ErrorMessage = "メールアドレスは name@example.jp のような形で入力してください")]
    public string? Email { get; set; }

    [Display(Name = nameof(Labels.Phone), Description = nameof(Labels.PhoneHint), ResourceType = typeof(Labels))]
    [Required(ErrorMessage = "電話番号を入力してください")]
    public JapanesePhoneNumber? Phone { get; set; }

    [Display(Name = nameof(Labels.IndividualNumber), Description = nameof(Labels.IndividualNumberHint), ResourceType = typeof(Labels))]
    [Required(ErrorMessage = "個人番号を入力してください")]
    public IndividualNumber? IndividualNumber { get; set; }

    [Display(Name = nameof(Labels.Delivery), ResourceType = typeof(Labels)), Required(ErrorMessage = "受け取り方を選んでください")]
    public Delivery? Delivery { get; set; }

    [Display(Name = nameof(Labels.Story), Description = nameof(Labels.StoryHint), ResourceType = typeof(Labels)), StringLength(400)]
    public string? Story { get; set; }

    [Display(Name = nameof(Labels.IsAgreed), ResourceType = typeof(Labels)), Range(typeof(bool), "true", "true", ErrorMessage = "利用規約に同意してください")]
    public bool IsAgreed { get; set; }
}
