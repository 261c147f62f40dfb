using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>What a project adds to the tables with <c>tokyods.dataflow.*</c> in an .editorconfig or a .globalconfig.</summary>
internal static class ConfiguredKnowledge
{
    public static readonly ImmutableArray<ConfigurationKey> Keys =
        [ConfigurationKey.DataFlowSources, ConfigurationKey.DataFlowSinks, ConfigurationKey.DataFlowSanitizers];

    public static IEnumerable<KnowledgeEntry> Of(Compilation compilation, Configuration configuration) =>
        Read(compilation, configuration, ConfigurationKey.DataFlowSources, KnowledgeKind.Source)
            .Concat(Read(compilation, configuration, ConfigurationKey.DataFlowSinks, KnowledgeKind.Sink))
            .Concat(Read(compilation, configuration, ConfigurationKey.DataFlowSanitizers, KnowledgeKind.Sanitizer));

    /// <summary>The entries of one setting: commas part them, except inside the parentheses of one.</summary>
    public static IEnumerable<string> Split(string setting)
    {
        var start = 0;
        var depth = 0;
        for (var index = 0; index <= setting.Length; index++)
        {
            var character = index == setting.Length ? ',' : setting[index];
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && (depth <= 0 || index == setting.Length))
            {
                if (setting.Substring(start, index - start).Trim() is { Length: > 0 } entry)
                {
                    yield return entry;
                }

                start = index + 1;
            }
        }
    }

    /// <summary>One entry: <c>sql|html:Namespace.Type.Member(parameter)</c>, or without dangers for all that a request can carry.</summary>
    public static KnowledgeEntry? Parse(string text, KnowledgeKind kind)
    {
        var colon = text.IndexOf(':');
        var danger = TaintClass.Request;
        if (colon >= 0 && !KnowledgeTable.TryDangers(text.Substring(0, colon).Trim().Replace('|', ','), out danger))
        {
            return null;
        }

        return KnowledgeTable.TryMember(text.Substring(colon + 1).Trim(), kind, danger);
    }

    /// <summary>The data flow is one for the whole project, so the section that covers its first file speaks for it.</summary>
    private static IEnumerable<KnowledgeEntry> Read(Compilation compilation, Configuration configuration, ConfigurationKey key, KnowledgeKind kind)
    {
        var first = compilation.SyntaxTrees.FirstOrDefault();
        var setting = configuration.Option(key.Name) ?? (first is null ? null : configuration.Option(first, key.Name));
        return Split(setting ?? "").Select(text => Parse(text, kind)).OfType<KnowledgeEntry>();
    }
}
