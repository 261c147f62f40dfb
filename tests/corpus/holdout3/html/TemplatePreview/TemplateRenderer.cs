using System.Text.Encodings.Web;

namespace Hinagata;

public class TemplateRenderer(HtmlEncoder encoder)
{
    private const string Layout = "<article><h1>{title}</h1><p>{lead}</p></article>";

    public string Render(string template, IReadOnlyDictionary<string, string> values)
    {
        foreach (var (key, value) in values)
        {
            template = template.Replace("{" + key + "}", value);
        }

        return template;
    }

    public string RenderFixed(IReadOnlyDictionary<string, string> values) => Layout
        .Replace("{title}", encoder.Encode(values.GetValueOrDefault("title", "")))
        .Replace("{lead}", encoder.Encode(values.GetValueOrDefault("lead", "")));
}
