using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace TokyoDs.Tests.Browser.Gallery;

/// <summary>What assistive technology is told of a page, in its order: role, name, state and description, as the browser computes them.</summary>
internal sealed record SpokenNode(int Depth, string Role, string Name, string State, string Description)
{
    /// <summary>Roles of the browser itself, and those whose words stand in their parents or children.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "none", "generic", "paragraph", "InlineTextBox", "LineBreak", "ListMarker", "MenuListPopup", "option", "emphasis", "strong", "rowgroup",
        "Ruby", "RubyAnnotation", "time", "Iframe", "RootWebArea", "DescriptionList", "form", "Figcaption", "list", "DetailsMarker", "superscript",
    };

    /// <summary>Their inside is part of the control, and belongs to the browser.</summary>
    private static readonly HashSet<string> Closed = new(StringComparer.Ordinal)
    {
        "textbox", "combobox", "button", "link", "heading", "radio", "checkbox", "Date", "DateTime", "InputTime", "progressbar", "progressIndicator", "cell", "columnheader", "rowheader", "gridcell",
        "DisclosureTriangle", "DisclosureTriangleGrouped", "term",
    };

    /// <summary>Their words are the name of the control, group or table that they belong to.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "LabelText", "Legend", "Caption", "caption" };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["StaticText"] = "text", ["DisclosureTriangle"] = "summary", ["DisclosureTriangleGrouped"] = "summary", ["progressIndicator"] = "progressbar",
    };

    public override string ToString()
    {
        var line = new StringBuilder().Append(' ', Depth * 2).Append(Role);
        line.Append(Name.Length > 0 ? $" \"{Name}\"" : "").Append(State.Length > 0 ? $" [{State}]" : "").Append(Description.Length > 0 ? $" — {Description}" : "");
        return line.ToString();
    }

    /// <summary>Reads a page, or the part of it below an element.</summary>
    public static async Task<IReadOnlyList<SpokenNode>> ReadAsync(IPage page, string selector = "body")
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");
        var document = await session.SendAsync("DOM.getDocument", new() { ["depth"] = 0 });
        var element = await session.SendAsync("DOM.querySelector", new()
        {
            ["nodeId"] = document!.Value.GetProperty("root").GetProperty("nodeId").GetInt32(),
            ["selector"] = selector,
        });
        var described = await session.SendAsync("DOM.describeNode", new() { ["nodeId"] = element!.Value.GetProperty("nodeId").GetInt32() });
        var root = described!.Value.GetProperty("node").GetProperty("backendNodeId").GetInt32();
        await session.DetachAsync();

        var nodes = tree!.Value.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("nodeId").GetString()!);
        var start = nodes.Values.Single(node => node.TryGetProperty("backendDOMNodeId", out var id) && id.GetInt32() == root);
        var spoken = new List<SpokenNode>();
        Collect(start, 0);
        return spoken;

        void Collect(JsonElement node, int depth)
        {
            var role = Text(node, "role");
            if (Names.Contains(role))
            {
                return;
            }

            var isSpoken = !node.GetProperty("ignored").GetBoolean() && !Silent.Contains(role) && role != "listitem";
            if (isSpoken)
            {
                spoken.Add(new(depth, Words.GetValueOrDefault(role, role), Text(node, "name"), StateOf(node), Text(node, "description")));
            }

            if (isSpoken && Closed.Contains(role))
            {
                return;
            }

            foreach (var child in node.GetProperty("childIds").EnumerateArray().Select(id => nodes.GetValueOrDefault(id.GetString()!)).Where(child => child.ValueKind == JsonValueKind.Object))
            {
                Collect(child, isSpoken ? depth + 1 : depth);
            }
        }
    }

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var value) && value.TryGetProperty("value", out var text) ? text.ToString().ReplaceLineEndings(" ").Trim() : "";

    private static string StateOf(JsonElement node)
    {
        if (!node.TryGetProperty("properties", out var properties))
        {
            return "";
        }

        var values = properties.EnumerateArray().ToDictionary(
            item => item.GetProperty("name").GetString()!, item => item.GetProperty("value").TryGetProperty("value", out var value) ? value.ToString() : "");
        return string.Join(", ", States());

        IEnumerable<string> States()
        {
            foreach (var name in new[] { "required", "readonly", "disabled" })
            {
                if (values.GetValueOrDefault(name) is "True" or "true")
                {
                    yield return name;
                }
            }

            if (values.GetValueOrDefault("invalid") is { } invalid and not "false")
            {
                yield return invalid == "true" ? "invalid" : $"invalid: {invalid}";
            }

            if (values.GetValueOrDefault("checked") is "true")
            {
                yield return "checked";
            }

            if (values.GetValueOrDefault("expanded") is { } expanded && Text(node, "role") != "combobox")
            {
                yield return expanded is "True" or "true" ? "expanded" : "collapsed";
            }

            if (values.GetValueOrDefault("level") is { } level)
            {
                yield return "level " + level;
            }
        }
    }
}
