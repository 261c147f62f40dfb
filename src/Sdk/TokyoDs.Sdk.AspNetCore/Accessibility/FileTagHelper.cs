using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Binding;

namespace TokyoDs.Accessibility;

/// <summary>Files to send along; says kinds, size and number from <see cref="AttachmentAttribute"/>, which checks them on the server.</summary>
/// <remarks>The form needs <c>enctype="multipart/form-data"</c>. No browser shows a chosen file again after an error: say so in the hint of long forms.</remarks>
[HtmlTargetElement("tds-file", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileTagHelper : FormFieldTagHelper
{
    private protected override AnswerKind Answer => AnswerKind.File;

    private protected override Part Describe(TagHelperContext context, Slot content)
    {
        var rules = For.Metadata.ValidatorMetadata.OfType<AttachmentAttribute>().FirstOrDefault();
        var field = Announce(FileInput.Limiting(Read(null, content), rules));
        return new LabelledField(field, FileInput.Of(field, rules));
    }
}
