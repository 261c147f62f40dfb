using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Markup;

/// <summary>How client frameworks and Blazor spell "this attribute is set later".</summary>
internal static class ClientBinding
{
    private static readonly (string Prefix, string Target)[] Prefixes =
    [
        ("v-bind:", ""), ("v-on:", "on"), ("x-bind:", ""), ("x-on:", "on"), ("ng-attr-", ""), ("ng-", ""),
        ("attr-", ""), ("attr.", ""), ("bind-", ""), ("on-", "on"), ("@bind-", ""), (":", ""), ("x-", ""),
    ];

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["v-model"] = "value", ["x-model"] = "value", ["ng-model"] = "value", ["@bind"] = "value",
        ["ng-click"] = "onclick", ["ng-change"] = "onchange", ["ng-submit"] = "onsubmit",
        ["ng-keydown"] = "onkeydown", ["ng-keyup"] = "onkeyup", ["ng-keypress"] = "onkeypress",
    };

    private static readonly HashSet<string> Spreads = new(StringComparer.OrdinalIgnoreCase)
    {
        "@attributes", "v-bind", "v-on", "x-bind", "data-bind", "ng-attr",
    };

    private static readonly HashSet<string> Contents = new(StringComparer.OrdinalIgnoreCase)
    {
        "v-text", "v-html", "x-text", "x-html", "ng-bind", "ng-bind-html", "data-bind", "[innerHTML]", "[innerText]",
        "[textContent]", ":innerHTML", ":textContent", "hx-get", "asp-for", "asp-validation-for", "asp-validation-summary",
    };

    private static readonly HashSet<string> Rendering = new(StringComparer.OrdinalIgnoreCase)
    {
        "v-if", "v-else", "v-else-if", "v-for", "v-slot", "x-if", "x-for",
    };

    /// <summary>Directives of Vue, Alpine and AngularJS that write no text; others, such as <c>v-t</c> of a plug-in, may.</summary>
    private static readonly HashSet<string> Structural = new(
        ("v-if v-else v-else-if v-show v-for v-bind v-on v-model v-slot v-cloak v-once v-pre v-memo "
            + "x-if x-show x-for x-bind x-on x-model x-data x-init x-ref x-id x-cloak x-transition x-teleport x-trap x-ignore "
            + "ng-if ng-show ng-hide ng-repeat ng-class ng-style ng-click ng-dblclick ng-change ng-submit ng-model ng-href ng-src ng-disabled ng-focus "
            + "ng-blur ng-keydown ng-keyup ng-keypress ng-mousedown ng-mouseenter ng-mouseleave ng-init ng-controller ng-app ng-cloak ng-switch").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands before the first hyphen in attributes of HTML, SVG and the usual client frameworks.</summary>
    private static readonly HashSet<string> KnownPrefixes = new(
        ("data aria asp v x ng hx attr bind on accept http stroke fill stop clip font text color dominant alignment baseline letter "
            + "word marker shape vector pointer xml flood lighting paint glyph image transform writing enable").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Joints = ['-', '.'];
    private static readonly char[] Modifiers = ['.', ':'];

    private static readonly Memo<string?> Bound = new(FindBound);
    private static readonly Memo<bool> OwnNames = new(IsOwnName);

    /// <summary>The HTML attribute that <paramref name="name"/> sets, in lower case; null when it sets none.</summary>
    public static string? BoundName(string name) =>
        name.Length < 2 || char.IsLetter(name[0]) && name.IndexOfAny(Joints) < 0 ? null : Bound.Of(name);

    private static string? FindBound(string name)
    {
        if (Words.TryGetValue(name, out var word))
        {
            return word;
        }

        var target = Bracketed(name) ?? Event(name) ?? Prefixed(name);
        return target is null ? null : WithoutModifiers(target);
    }

    /// <summary>Whether the attribute sets attributes we cannot name.</summary>
    public static bool IsSpread(string name) => Spreads.Contains(name) || name[0] == '{';

    /// <summary>Whether it is a hyphenated attribute that a tag helper of the project may claim for a plain element.</summary>
    public static bool MayBelongToTagHelper(string name) =>
        name.IndexOf('-') > 0 && OwnNames.Of(name);

    private static bool IsOwnName(string name) => char.IsLetter(name[0]) && !KnownPrefixes.Contains(name.Substring(0, name.IndexOf('-')));

    /// <summary>Whether the attribute fills its element with text or markup we cannot see.</summary>
    public static bool FillsContent(string name) => Contents.Contains(name);

    /// <summary>Whether the attribute has the content of a <c>template</c> rendered where it stands.</summary>
    public static bool RendersTemplate(string name) => Rendering.Contains(WithoutModifiers(name)) || name[0] == '#';

    /// <summary>As <see cref="FillsContent"/>, or by a directive of a plug-in or a translation script, which may as well do something else.</summary>
    public static bool MayFillContent(string name) =>
        FillsContent(name)
        || name.StartsWith("data-i18n", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("data-l10n", StringComparison.OrdinalIgnoreCase)
        || IsDirective(name) && (!Structural.Contains(WithoutModifiers(name)) || BoundName(name) is "innerhtml" or "inner-html" or "textcontent" or "text-content");

    private static bool IsDirective(string name) =>
        name.StartsWith("v-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("ng-", StringComparison.OrdinalIgnoreCase);

    private static string? Bracketed(string name) => (name[0], name[name.Length - 1]) switch
    {
        ('[', ']') => name.Substring(1, name.Length - 2).Trim('(', ')') is var inner && inner.StartsWith("attr.", StringComparison.Ordinal)
            ? inner.Substring(5)
            : inner,
        ('(', ')') => "on" + name.Substring(1, name.Length - 2),
        _ => null,
    };

    /// <summary>Blazor's <c>@onclick</c> and Vue's <c>@click</c>.</summary>
    private static string? Event(string name) => name[0] != '@' || name.StartsWith("@bind", StringComparison.OrdinalIgnoreCase)
        ? null
        : name.StartsWith("@on", StringComparison.OrdinalIgnoreCase) ? name.Substring(1) : "on" + name.Substring(1);

    private static string? Prefixed(string name)
    {
        foreach (var (prefix, target) in Prefixes)
        {
            if (name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return target + name.Substring(prefix.Length);
            }
        }

        return null;
    }

    private static string WithoutModifiers(string name)
    {
        var end = name.IndexOfAny(Modifiers);
        return (end < 0 ? name : name.Substring(0, end)).ToLowerInvariant();
    }
}
