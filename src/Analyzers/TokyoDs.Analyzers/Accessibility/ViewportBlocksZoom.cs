using System.Globalization;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3123: a viewport that keeps people from enlarging the page.</summary>
internal sealed class ViewportBlocksZoom : MarkupRule
{
    /// <summary>Twice the size is what the criterion asks for.</summary>
    private const double RequiredScale = 2;

    /// <summary>What people with low vision use in practice, and what browsers offer.</summary>
    private const double UsefulScale = 5;

    private static readonly string[] Blocks = ["user-scalable", "maximum-scale"];

    public override Rule Rule { get; } = new("TDS3123", Category.Accessibility, Mark.Required)
    {
        Title = new("Let people enlarge the page", "画面の拡大を妨げない"),
        Message = new(
            "'{0}' keeps people from enlarging the page; leave it out",
            "'{0}' により画面を十分に拡大できません。この指定を外してください。"),
        Why = new(
            "People with low vision enlarge the page to read it. A viewport that forbids this shuts them out on phones.",
            "弱視の人や高齢者は画面を拡大して読みます。viewport で拡大を禁じると、スマートフォンで読めなくなります。"),
        Basis = [Wcag("1.4.4"), Jis("1.4.4"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Let people enlarge the page", "拡大を妨げる指定を外す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var meta in context.Document.ElementsNamed("meta"))
        {
            if (meta.IsOnPage()
                && meta.FindAttribute("name") is { } name && name.Value.Is("viewport")
                && meta.FindAttribute("content") is { Value.Literal: { } content } attribute)
            {
                Check(context, attribute, content);
            }
        }
    }

    private static void Check(MarkupContext context, MarkupAttribute attribute, string content)
    {
        var settings = Settings(content);
        var mend = Mend.Value(attribute, WithoutBlocks(content));
        var scale = Number(settings, "maximum-scale");
        if (settings.TryGetValue("user-scalable", out var scalable) && IsNo(scalable))
        {
            context.ReportMendable(attribute.Span, mend, "user-scalable=" + scalable);
        }
        else if (scale is >= 0 and < RequiredScale)
        {
            context.ReportMendable(attribute.Span, mend, "maximum-scale=" + settings["maximum-scale"]);
        }
        else if (scale is >= RequiredScale and < UsefulScale)
        {
            context.Suggest(attribute.Span, "maximum-scale=" + settings["maximum-scale"]);
        }
    }

    /// <summary>The settings without those that block; null when blanks alone separate them, or nothing is left.</summary>
    private static string? WithoutBlocks(string content)
    {
        var separator = content.IndexOf(';') >= 0 ? ';' : ',';
        var kept = content.Split(separator).Where(setting => !Blocks.Contains(setting.Split('=')[0].Trim(), StringComparer.OrdinalIgnoreCase)).ToList();
        var text = string.Join(separator.ToString(), kept).Trim();
        return kept.Count == 0 || text == content || Blocks.Any(block => text.IndexOf(block, StringComparison.OrdinalIgnoreCase) >= 0) ? null : text;
    }

    /// <summary>As browsers read it: commas, semicolons and blanks separate, the last of a name wins.</summary>
    private static Dictionary<string, string> Settings(string content)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var name = "";
        var isValue = false;
        foreach (var word in content.Replace("=", " = ").Split([',', ';', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word == "=")
            {
                isValue = true;
            }
            else if (isValue)
            {
                settings[name] = word;
                isValue = false;
            }
            else
            {
                name = word;
            }
        }

        return settings;
    }

    /// <summary>A number between -1 and 1 counts as no.</summary>
    private static bool IsNo(string value) =>
        value.Equals("no", StringComparison.OrdinalIgnoreCase)
        || Number(value) is > -1 and < 1;

    private static double? Number(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) ? Number(value) : null;

    private static double? Number(string value) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
