using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3406: an ARIA attribute where it means nothing.</summary>
internal sealed class AriaNotAllowed : MarkupRule
{
    private static readonly string[] Naming = ["label", "labelledby", "braillelabel"];

    private static readonly Text NoAria = new("takes no ARIA attributes", "には ARIA 属性を付けられません");

    public override Rule Rule { get; } = new("TDS3406", Category.Accessibility, Mark.Required)
    {
        Title = new("Put ARIA attributes where they have an effect", "ARIA 属性は意味のある場所にだけ付ける"),
        Message = new(
            "'{0}' has no effect here: <{1}> {2}; give the element a fitting role, or take the attribute away",
            "'{0}' はここでは効きません（<{1}> {2}）。合う role を付けるか、この属性を外してください。"),
        Why = new(
            "Browsers drop a state or a name that does not fit the role, and screen readers differ in what they make of it.",
            "役割に合わない状態や名前は捨てられます。読み上げソフトによって結果が変わり、意図した内容が伝わりません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.Attributes.Any(attribute => AriaAttributes.IsAria(attribute.Name)) && !element.HasOpaqueAttributes && element.IsOnPage())
            {
                Check(context, element);
            }
        }
    }

    private static void Check(MarkupContext context, MarkupElement element)
    {
        var takesNone = HtmlRoles.TakesNoAria(element);
        var role = takesNone ? null : HtmlRoles.RoleOf(element);
        var saysSomething = role is { ForbidsName: true } && (AccessibleName.MayComeFromContent(element) || element.FindAttribute("tabindex") is not null);
        foreach (var attribute in element.Attributes)
        {
            if (!AriaAttributes.IsAria(attribute.Name) || !AriaAttributes.IsKnown(attribute.Name))
            {
                continue;
            }

            var name = attribute.Name.Substring("aria-".Length).ToLowerInvariant();
            if (takesNone)
            {
                context.Report(attribute.Span, attribute.Name, element.Name, NoAria);
            }
            else if (role is not null && Naming.Contains(name))
            {
                CheckName(context, element, attribute, role, saysSomething);
            }
            else if (role is not null && !AriaRoles.IsGlobal(name) && role.Allowed is var allowed && !allowed.Contains(name) && IsJudged(role))
            {
                CheckState(context, element, attribute, role, name);
            }
        }
    }

    /// <summary>A name on plain text or on a box that means nothing; what has text of its own loses less.</summary>
    private static void CheckName(MarkupContext context, MarkupElement element, MarkupAttribute attribute, AriaRole role, bool saysSomething)
    {
        if (!role.ForbidsName || attribute.Value.Is("") || role.Name is "none" or "presentation" || IsDialogOfBootstrap(element))
        {
            return;
        }

        if (saysSomething)
        {
            context.Suggest(attribute.Span, attribute.Name, element.Name, HasRole(role));
        }
        else
        {
            context.Report(attribute.Span, attribute.Name, element.Name, HasRole(role));
        }
    }

    /// <summary>Its script writes role="dialog" when it opens the box.</summary>
    private static bool IsDialogOfBootstrap(MarkupElement element) => element.FindAttribute("class")?.Value.Parts.Any(static part =>
        part.IsLiteral && part.Text.Split(' ', '\t', '\r', '\n').Any(static word => word is "modal" or "offcanvas")) == true;

    private static void CheckState(MarkupContext context, MarkupElement element, MarkupAttribute attribute, AriaRole role, string name)
    {
        if (AriaRoles.WasGlobal(name))
        {
            context.Suggest(attribute.Span, attribute.Name, element.Name, HasRole(role));
        }
        else
        {
            context.Report(attribute.Span, attribute.Name, element.Name, HasRole(role));
        }
    }

    /// <summary>The roles of publications are listed by name only.</summary>
    private static bool IsJudged(AriaRole role) => !role.Name.StartsWith("doc-", StringComparison.Ordinal) && role.Name != "text";

    private static Text HasRole(AriaRole role) => new($"has the role {role.Name}", $"の役割は {role.Name}");
}
