using Microsoft.AspNetCore.Http;

namespace TokyoDs.Accessibility;

/// <summary>The fields of the page in the order they were written, so that the error summary can link to them in that order.</summary>
internal sealed class RenderedFields
{
    private readonly List<FieldState> _fields = [];

    public IReadOnlyList<FieldState> InPageOrder => _fields;

    public static RenderedFields Of(HttpContext context)
    {
        if (context.Items[typeof(RenderedFields)] is not RenderedFields fields)
        {
            context.Items[typeof(RenderedFields)] = fields = new RenderedFields();
        }

        return fields;
    }

    public void Add(FieldState field) => _fields.Add(field);
}
