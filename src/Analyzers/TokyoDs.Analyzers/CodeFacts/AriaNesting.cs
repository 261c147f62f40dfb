using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>What an element is among the roles around it: nothing of its own, a role, or not to be seen.</summary>
/// <param name="IsUnknown">A component, a computed role: what it becomes is not known.</param>
/// <param name="Role">The role; null when readers look through the element.</param>
internal readonly record struct AriaNesting(bool IsUnknown, string? Role)
{
    private const int Bound = 1_000;

    /// <summary>Groups stand between a menu, list box or tree and its items; what is around them counts.</summary>
    public static bool PassesOn(string role) => role is "group" or "rowgroup";

    public static AriaNesting Of(MarkupElement element)
    {
        if (element.IsTransparent)
        {
            return new(IsUnknown: false, Role: null);
        }

        if (element.Role != ElementRole.Html || element.HasOpaqueAttributes || element.FindAttribute("role") is { Value.IsDynamic: true })
        {
            return new(IsUnknown: true, Role: null);
        }

        var role = HtmlRoles.RoleOf(element)?.Name ?? (element.FindAttribute("role") is null ? HtmlRoles.RoleInAnyTable(element) : null);
        return new(IsUnknown: false, role is "generic" or "none" or "presentation" or "" ? null : role);
    }

    /// <summary>The roles of what is directly inside for a reader; null when some of it cannot be seen.</summary>
    public static List<string>? ChildRolesOf(MarkupElement element)
    {
        if (element.IsNestedTooDeep)
        {
            return null;
        }

        var roles = new List<string>();
        var pending = new Stack<MarkupNode>(element.Children.Take(Bound));
        for (var visited = 0; pending.Count > 0; visited++)
        {
            switch (pending.Pop())
            {
                case MarkupExpression { WritesContent: true }:
                    return null;
                case MarkupElement child:
                    var nesting = Of(child);
                    if (nesting.IsUnknown || visited > Bound || EventuallyFilled(child))
                    {
                        return null;
                    }

                    if (nesting.Role is { } role && !PassesOn(role))
                    {
                        roles.Add(role);
                        break;
                    }

                    foreach (var inner in child.Children.Take(Bound))
                    {
                        pending.Push(inner);
                    }

                    break;
            }
        }

        return roles;
    }

    private static bool EventuallyFilled(MarkupElement element) => element.Attributes.Any(attribute => ClientBinding.FillsContent(attribute.Name));
}
