using System.Reflection;
using Microsoft.AspNetCore.Http;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Binding;

namespace TokyoDs.Components;

/// <summary>Files to send along, as <c>tds-file</c>; binds to <see cref="IFormFile"/>, <see cref="IReadOnlyList{T}"/> or <see cref="List{T}"/> of it.</summary>
/// <remarks>For static pages: the form needs <c>enctype="multipart/form-data"</c>. Interactive pages take files by the framework's <c>InputFile</c>.</remarks>
/// <typeparam name="TValue">The type of the property.</typeparam>
public sealed class TdsFile<TValue> : FieldComponent<TValue>
{
    private protected override AnswerKind Answer => AnswerKind.File;

    private protected override Part Describe()
    {
        var rules = Property.Member.GetCustomAttribute<AttachmentAttribute>();
        var field = Read(null, state => FileInput.Limiting(state, rules));
        return new LabelledField(field, FileInput.Of(field, rules));
    }
}
