using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3404: a role that does not exist, or that nobody may use any more.</summary>
internal sealed class InvalidRole : MarkupRule
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\f'];

    /// <summary>What people write for it, where no spelling is near.</summary>
    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nav"] = "navigation", ["header"] = "banner", ["footer"] = "contentinfo", ["aside"] = "complementary", ["section"] = "region",
        ["modal"] = "dialog", ["popup"] = "dialog", ["input"] = "textbox", ["dropdown"] = "listbox", ["select"] = "listbox", ["tabs"] = "tablist",
        ["container"] = "group", ["directory"] = "list", ["doc-endnote"] = "listitem", ["doc-biblioentry"] = "listitem",
        ["command"] = "button", ["widget"] = "group", ["landmark"] = "region", ["range"] = "slider", ["composite"] = "group",
        ["structure"] = "group", ["roletype"] = "group", ["window"] = "dialog", ["sectionhead"] = "heading",
    };

    public override Rule Rule { get; } = new("TDS3404", Category.Accessibility, Mark.Required)
    {
        Title = new("Use roles that exist", "実在する role だけを使う"),
        Message = new(
            "role=\"{0}\" has no effect; write role=\"{1}\", or use the element that has the role",
            "role=\"{0}\" は使えません。role=\"{1}\" にするか、その役割を持つ要素を使ってください。"),
        Why = new(
            "Browsers ignore a role that is unknown or only a term of the standard. The element then stays what it was, whatever it looks like.",
            "知らない role や、仕様の分類用の role は無視されます。見た目がどうであれ、役割は読み上げソフトに伝わりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
        MendTitle = new("Write the role that was meant", "意図した role に直す"),
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("role") is { Value.Literal: { } text } attribute
                && text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } roles
                && !roles.Any(role => AriaRoles.Find(role) is { IsAbstract: false, IsDeprecated: false })
                && element.IsOnPage())
            {
                var written = roles[0];
                var meant = Meant.TryGetValue(written, out var known) ? known : AriaRoles.Nearest(written);
                if (AriaRoles.Find(written) is { IsDeprecated: true })
                {
                    context.Suggest(attribute.Span, written, meant);
                }
                else
                {
                    var mend = roles.Length == 1 && known is null ? Mend.Value(attribute, AriaRoles.Meant(written)) : null;
                    context.ReportMendable(attribute.Span, mend, written, meant);
                }
            }
        }
    }
}
