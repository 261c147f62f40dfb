using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine.Json;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>One value of a settings file: its path (<c>Jwt:Key</c>), its text and where it stands.</summary>
internal readonly record struct Setting(string Path, string Value, TextSpan Span);

/// <summary>Reads the values of settings files of every kind a service is configured by. A file that cannot be read has none.</summary>
internal static class SettingsFile
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly Regex XmlComment = new("<!--.*?-->", Options | RegexOptions.Singleline, Limit);

    private static readonly Regex XmlTag = new("<[A-Za-z][^<>]*>", Options, Limit);

    private static readonly Regex XmlAttribute = new("(?<name>[A-Za-z_:][\\w:.-]*)\\s*=\\s*(\"(?<value>[^\"]*)\"|'(?<value>[^']*)')", Options, Limit);

    /// <summary><c>NAME: value</c>, <c>- NAME=value</c>, <c>export NAME=value</c>.</summary>
    private static readonly Regex Line = new(
        "^[ \\t]*(-[ \\t]*)?(export[ \\t]+)?[\"']?(?<name>[A-Za-z_][\\w.-]*)[\"']?[ \\t]*([:][ \\t]+|=)(?<value>[^\\r\\n]+)",
        Options | RegexOptions.Multiline, Limit);

    /// <summary>Whether a file of this name (without folder) holds settings that reach a running service.</summary>
    public static bool IsKnown(string name)
    {
        var lower = name.ToLowerInvariant();
        return IsJson(lower) || lower == "web.config" || IsLines(lower);
    }

    /// <summary>Whether the name says that the file is for a developer's machine.</summary>
    public static bool IsForDevelopment(string name) =>
        name.IndexOf(".Development.", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf(".Local.", StringComparison.OrdinalIgnoreCase) >= 0
        || name.EndsWith(".override.yml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".development", StringComparison.OrdinalIgnoreCase)
        || name.Equals("launchSettings.json", StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<Setting> Read(string name, string text)
    {
        var lower = name.ToLowerInvariant();
        return IsJson(lower) ? JsonReader.Read(text).Value is { } root ? FromJson("", root) : []
            : lower == "web.config" ? FromXml(text)
            : IsLines(lower) ? FromLines(text)
            : [];
    }

    private static bool IsJson(string lower) =>
        lower.EndsWith(".json", StringComparison.Ordinal) && (lower.StartsWith("appsettings", StringComparison.Ordinal) || lower == "launchsettings.json");

    /// <summary>Examples of an .env file are there to be copied and filled in.</summary>
    private static bool IsLines(string lower) =>
        ((lower.StartsWith("docker-compose", StringComparison.Ordinal) || lower.StartsWith("compose", StringComparison.Ordinal))
            && (lower.EndsWith(".yml", StringComparison.Ordinal) || lower.EndsWith(".yaml", StringComparison.Ordinal)))
        || ((lower == ".env" || lower.StartsWith(".env.", StringComparison.Ordinal))
            && !lower.EndsWith("example", StringComparison.Ordinal) && !lower.EndsWith("sample", StringComparison.Ordinal)
            && !lower.EndsWith("template", StringComparison.Ordinal));

    private static IEnumerable<Setting> FromJson(string path, JsonValue value) => value.Kind switch
    {
        JsonKind.Object => value.Properties.SelectMany(property =>
            FromJson(path.Length == 0 ? property.Name : path + ":" + property.Name, property.Value)),
        JsonKind.Array => value.Items.SelectMany(item => FromJson(path, item)),
        JsonKind.String => [new(path, value.Text, value.Span)],
        _ => [],
    };

    private static IEnumerable<Setting> FromXml(string text)
    {
        var visible = XmlComment.Replace(text, comment => new string(' ', comment.Length));
        foreach (Match tag in XmlTag.Matches(visible))
        {
            var attributes = XmlAttribute.Matches(tag.Value).Cast<Match>()
                .Select(match => (Name: match.Groups["name"].Value, Value: match.Groups["value"]))
                .ToList();
            var key = attributes.FirstOrDefault(attribute => attribute.Name is "key" or "name").Value?.Value;
            foreach (var (name, value) in attributes)
            {
                var path = name is "value" or "connectionString" && key is not null ? key : name;
                yield return new(path, value.Value.Replace("&quot;", "\"").Replace("&amp;", "&"), new(tag.Index + value.Index, value.Length));
            }
        }
    }

    private static IEnumerable<Setting> FromLines(string text)
    {
        foreach (Match line in Line.Matches(text))
        {
            var value = line.Groups["value"];
            var comment = value.Value.IndexOf(" #", StringComparison.Ordinal);
            var written = (comment < 0 ? value.Value : value.Value.Substring(0, comment)).TrimEnd();
            var start = value.Index;
            if (written.Length > 0 && written[0] is '"' or '\'')
            {
                written = written.Substring(1);
                start++;
            }

            written = written.TrimEnd('"', '\'');
            yield return new(line.Groups["name"].Value, written, new(start, written.Length));
        }
    }
}
