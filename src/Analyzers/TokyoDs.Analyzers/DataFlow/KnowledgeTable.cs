using System.Collections.Immutable;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// The tables of the folder Knowledge, one for each library. A line is <c>kind dangers member</c>:
/// <code>
/// sink      sql   System.Data.Common.DbCommand.CommandText
/// sink      sql   new Npgsql.NpgsqlCommand(cmdText)
/// sink      path  System.IO.File.*(path)
/// sanitizer html  System.Net.WebUtility.HtmlEncode
/// </code>
/// </summary>
internal static class KnowledgeTable
{
    private const string Resources = "Knowledge.";

    private static readonly Lazy<ImmutableArray<KnowledgeEntry>> Entries = new(() => [.. Names.SelectMany(name => Parse(Read(name)))]);

    public static ImmutableArray<KnowledgeEntry> All => Entries.Value;

    /// <summary>The embedded tables, in a fixed order.</summary>
    public static IEnumerable<string> Names => typeof(KnowledgeTable).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Resources, StringComparison.Ordinal))
        .OrderBy(name => name, StringComparer.Ordinal);

    public static string Read(string name)
    {
        using var reader = new StreamReader(typeof(KnowledgeTable).Assembly.GetManifestResourceStream(name));
        return reader.ReadToEnd();
    }

    /// <exception cref="FormatException">A line is not of the form above; the message holds it.</exception>
    public static IEnumerable<KnowledgeEntry> Parse(string table) =>
        table.Split('\n')
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0)
            .Select(ParseLine);

    private static KnowledgeEntry ParseLine(string line)
    {
        var words = line.Split([' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 3 || !TryName<KnowledgeKind>(words[0], out var kind)
            || !TryDangers(words[1], out var danger) || TryMember(words[2], kind, danger) is not { } entry)
        {
            throw new FormatException($"'{line}' is not of the form: kind dangers Namespace.Type.Member(parameter).");
        }

        return entry;
    }

    /// <summary>A name and not a number, which the runtime would take as well.</summary>
    private static bool TryName<T>(string name, out T value) where T : struct, Enum =>
        Enum.TryParse(name, ignoreCase: true, out value) && name.Length > 0 && char.IsLetter(name[0]);

    /// <summary>Names of dangers, joined by commas; <c>-</c> where none matter.</summary>
    public static bool TryDangers(string text, out TaintClass dangers)
    {
        dangers = TaintClass.None;
        if (text == "-")
        {
            return true;
        }

        foreach (var name in text.Split(','))
        {
            if (!TryName<TaintClass>(name, out var danger))
            {
                return false;
            }

            dangers |= danger;
        }

        return true;
    }

    /// <summary>Reads <c>Namespace.Type.Member(a, b)</c> or <c>new Namespace.Type(a)</c>; null when it is neither.</summary>
    public static KnowledgeEntry? TryMember(string text, KnowledgeKind kind, TaintClass danger)
    {
        var open = text.IndexOf('(');
        if (open >= 0 && !text.TrimEnd().EndsWith(")", StringComparison.Ordinal))
        {
            return null;
        }

        var parameters = open < 0 ? "" : text.Substring(open + 1).TrimEnd().TrimEnd(')');
        var name = (open < 0 ? text : text.Substring(0, open)).Trim();
        ImmutableArray<string> named = [.. parameters.Split(',').Select(parameter => parameter.Trim()).Where(parameter => parameter.Length > 0)];
        if (name.StartsWith("new ", StringComparison.Ordinal))
        {
            return new(kind, danger, name.Substring(4).Trim(), KnowledgeEntry.Constructor, named);
        }

        var dot = name.LastIndexOf('.');
        return dot <= 0 || dot == name.Length - 1 || name.Contains(' ')
            ? null
            : new(kind, danger, name.Substring(0, dot), name.Substring(dot + 1), named);
    }
}
