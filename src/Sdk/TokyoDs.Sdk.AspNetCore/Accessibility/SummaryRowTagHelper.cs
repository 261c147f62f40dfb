using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.People;
using TokyoDs.Places;

namespace TokyoDs.Accessibility;

/// <summary>One answer on a confirm page: its name, its value and a 「変更」 link that names the field to screen readers.</summary>
/// <remarks>
/// The value is written from the model, or taken from the content of the element when there is any: for a <c>string</c> that was chosen from
/// <c>items</c> the model knows the code alone.
/// </remarks>
[HtmlTargetElement("tds-summary-row", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SummaryRowTagHelper(IUrlHelperFactory urls) : PartTagHelper
{
    /// <summary>The property of the model.</summary>
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The Razor page on which the answer is changed; without it there is no link.</summary>
    [HtmlAttributeName("change-page")]
    public string? ChangePage { get; set; }

    /// <summary>The id of the field on that page; by default the id that <c>tds-field</c> gives the same property.</summary>
    [HtmlAttributeName("change-field")]
    public string? ChangeField { get; set; }

    private protected override Part Describe(TagHelperContext context, Slot content) =>
        new SummaryRow(For.Metadata.GetDisplayName(), Answer(For.Metadata, For.Model), content, ChangePage is null ? null : ChangeAddress());

    private string ChangeAddress()
    {
        var field = ChangeField ?? FieldState.IdOf(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        var page = urls.GetUrlHelper(ViewContext).Page(ChangePage)
            ?? throw new InvalidOperationException($"tds-summary-row: there is no Razor page '{ChangePage}'.");
        return $"{page}#{field}";
    }

    /// <summary>The answer by the names that were chosen from; several are joined.</summary>
    private static string? Answer(ModelMetadata metadata, object? model) => model switch
    {
        Enum choice => ChoiceItem.Of(metadata).FirstOrDefault(one => one.Value == choice.ToString())?.Text ?? choice.ToString(),
        IEnumerable several and not string => Together(several.Cast<object?>().Select(one => Answer(metadata.ElementMetadata ?? metadata, one))),
        IFormFile file => file.FileName,
        _ => Readable(model),
    };

    private static string? Together(IEnumerable<string?> answers) =>
        string.Join(FormTexts.Say("、", ", "), answers) is { Length: > 0 } joined ? joined : null;

    /// <summary>The value as a person reads it; never an individual number, which is a mask.</summary>
    internal static string? Readable(object? value) => value switch
    {
        DateOnly date => FormTexts.LongDate(date),
        PostalCode code => code.ToString("D"),
        JapanesePhoneNumber phone => phone.ToString("D"),
        PersonName name => name.FullName,
        JapaneseAddress address => address.PostalCode is { } code ? $"〒{code:D}\n{address.FullAddress}" : address.FullAddress,
        bool isSo => isSo ? FormTexts.Yes : FormTexts.No,
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value?.ToString(),
    };
}
