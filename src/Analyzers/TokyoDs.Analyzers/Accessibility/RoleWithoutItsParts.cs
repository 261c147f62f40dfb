using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3405: a role without the attribute, the parent or the children that it needs.</summary>
internal sealed class RoleWithoutItsParts : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3405", Category.Accessibility, Mark.Required)
    {
        Title = new("Give a role what it needs", "role に必要な属性・親子関係をそろえる"),
        Message = new(
            "role=\"{0}\" on <{1}> needs {2}; add it, or use the element that has the role by itself",
            "<{1}> の role=\"{0}\" には {2} が必要です。加えるか、その役割をもともと持つ要素を使ってください。"),
        Why = new(
            "A check box without its state, or a tab outside its tab list, is announced wrongly or not at all.",
            "状態のないチェックボックスや、タブリストの外にあるタブは、誤って読まれるか、まったく伝わりません。"),
        Basis = [Wcag("1.3.1"), Wcag("4.1.2"), Jis("1.3.1"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        var owned = context.Document.AllElements.Any(element => element.FindAttribute("aria-owns") is not null);
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("role") is { Value.Literal: not null } attribute
                && HtmlRoles.RoleOf(element) is { } role
                && element.IsOnPage()
                && !element.MayBeHidden()
                && Missing(context.Document, element, role, owned) is { } missing)
            {
                context.Report(attribute.Span, role.Name, element.Name, missing);
            }
        }
    }

    private static Text? Missing(MarkupDocument document, MarkupElement element, AriaRole role, bool owned) =>
        MissingAttribute(element, role)
        ?? (owned || IsSetUpByBootstrap(element, role) ? null : MissingParent(document, element, role) ?? MissingChild(document, element, role));

    /// <summary>An element whose own role it is, or a native check box, keeps the state by itself.</summary>
    private static Text? MissingAttribute(MarkupElement element, AriaRole role)
    {
        if (element.HasOpaqueAttributes || HtmlRoles.OwnRole(element) == role.Name || KeepsState(element))
        {
            return null;
        }

        var names = role.Required.Select(name => "aria-" + name).Where(name => element.FindAttribute(name) is null).ToList();
        return names.Count == 0 ? null : Same(string.Join(", ", names));
    }

    private static bool KeepsState(MarkupElement element) =>
        element.IsNamed("select")
        || element.IsNamed("input") && element.FindAttribute("list") is not null
        || element.IsNamed("input")
        && (element.FindAttribute("type") is { } type
            ? type.Value.Literal?.Trim().ToLowerInvariant() is null or "checkbox" or "radio" or "range"
            : element.FindAttribute("asp-for") is not null);

    /// <summary>The nearest element around it that means something has another role.</summary>
    private static Text? MissingParent(MarkupDocument document, MarkupElement element, AriaRole role)
    {
        if (role.Parents.IsEmpty)
        {
            return null;
        }

        return element.Nearest(Matters) is { } ancestor && AriaNesting.Of(ancestor).Role is { } around
            && !role.Parents.Contains(around) && !AriaNesting.PassesOn(around) && document.IsStructureCertain(element)
            && !ancestor.IsInside(role.MayBeParent)
                ? Around(role.Parents[0])
                : null;
    }

    /// <summary>Something is inside, all of it is seen, and none of it is what the role is made of.</summary>
    private static Text? MissingChild(MarkupDocument document, MarkupElement element, AriaRole role)
    {
        if (role.Children.IsEmpty || !element.IsComplete(document.Kind) || element.FindAttribute("aria-busy") is not null)
        {
            return null;
        }

        var children = AriaNesting.ChildRolesOf(element);
        return children is { Count: > 0 } && !children.Any(role.Children.Contains) ? Inside(role.Children[0]) : null;
    }

    /// <summary>The script of Bootstrap 5 gives tabs and what is around them their roles.</summary>
    private static bool IsSetUpByBootstrap(MarkupElement element, AriaRole role) => role.Name switch
    {
        "tab" => TogglesTab(element),
        "tablist" => element.DescendantElements().Take(100).Any(TogglesTab),
        _ => false,
    };

    private static bool TogglesTab(MarkupElement element) => element.LiteralOf("data-bs-toggle")?.Trim() is "tab" or "pill" or "list";

    /// <summary>Readers do not look through it.</summary>
    private static bool Matters(MarkupElement element) => AriaNesting.Of(element) is { IsUnknown: true } or { Role: not null };

    private static Text Same(string text) => new(text, text);

    private static Text Around(string role) => new($"role=\"{role}\" around it", $"それを囲む role=\"{role}\"");

    private static Text Inside(string role) => new(
        $"role=\"{role}\" directly inside (role=\"presentation\" on what stands between)",
        $"すぐ中の role=\"{role}\"（間の要素には role=\"presentation\"）");
}
