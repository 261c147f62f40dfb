using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.DataFlow;

namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>The knowledge tables name what exists: a line with a slip of the pen would be silent for ever.</summary>
public sealed class KnowledgeTests
{
    /// <summary>Tables of libraries that this repository cannot reference, and why; nothing checks their names.</summary>
    private static readonly Dictionary<string, string> Unverified = new()
    {
        ["directoryservices"] = "System.DirectoryServices is a package for Windows that the feed of this repository does not have.",
        ["dynamic-linq"] = "System.Linq.Dynamic.Core is not on the feed.",
        ["grpc"] = "Grpc.Core.Api and Grpc.Net.Client are not on the feed.",
        ["mailkit"] = "MimeKit and MailKit are not on the feed.",
        ["protection"] = "Microsoft.Extensions.Compliance and HtmlSanitizer are not on the feed.",
        ["sql-drivers"] = "One reference for each database of the world is too much; the drivers have the members of ADO.NET.",
        ["text-loggers"] = "log4net is not on the feed; Serilog and NLog are not used in the corpus.",
    };

    private static readonly Lazy<ReferencedLibraries> Libraries = new(() => new());

    /// <summary>Every line of every table, with the place that a failure names.</summary>
    private static IEnumerable<(string Table, string Place, KnowledgeEntry Entry)> Lines =>
        from resource in KnowledgeTable.Names
        let table = resource["Knowledge.".Length..]
        from line in KnowledgeTable.Read(resource).Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        from entry in KnowledgeTable.Parse(line.Text)
        select (table, $"{table}.txt({line.Number}): {line.Text.Trim()}", entry);

    private static IEnumerable<(string Table, string Place, KnowledgeEntry Entry)> Verified => Lines.Where(line => !Unverified.ContainsKey(line.Table));

    [Fact]
    public void Every_name_exists_in_the_real_libraries() =>
        Empty(Verified.Select(line => Libraries.Value.Missing(line.Entry) is { } missing ? $"{line.Place} — {missing}" : null));

    [Fact]
    public void A_table_that_can_be_verified_is() =>
        Empty(Lines.Where(line => Unverified.ContainsKey(line.Table) && Libraries.Value.Has(line.Entry.Type)).Select(line => line.Place));

    [Fact]
    public void Only_tables_that_exist_are_excused() =>
        Empty(Unverified.Keys.Except(Lines.Select(line => line.Table)));

    [Fact]
    public void Sources_sinks_sanitizers_and_guards_name_a_danger_and_others_none() =>
        Empty(Lines.Where(line => NamesDanger(line.Entry.Kind) != (line.Entry.Danger != TaintClass.None)).Select(line => line.Place));

    [Fact]
    public void A_sink_says_which_parameters_it_means() =>
        Empty(Verified.Where(line => line.Entry.Kind == KnowledgeKind.Sink && line.Entry.Parameters.IsEmpty && Libraries.Value.Members(line.Entry).Any(member => member is IMethodSymbol))
            .Select(line => line.Place));

    [Fact]
    public void A_guard_answers_with_true_or_false() =>
        Empty(Verified.Where(line => line.Entry.Kind == KnowledgeKind.Guard
                && Libraries.Value.Members(line.Entry).Any(member => member is not IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean }))
            .Select(line => line.Place));

    [Fact]
    public void Nothing_is_said_twice() =>
        Empty(Lines.SelectMany(line => Statements(line.Entry).Select(statement => (Statement: statement, line.Place)))
            .GroupBy(said => said.Statement)
            .Where(said => said.Count() > 1)
            .Select(said => string.Join(" = ", said.Select(line => line.Place))));

    [Theory]
    [InlineData("sink sql")]
    [InlineData("sink System.IO.File.ReadAllText(path)")]
    [InlineData("drain sql System.Data.IDbCommand.CommandText")]
    [InlineData("sink squirrel System.Data.IDbCommand.CommandText")]
    [InlineData("sink sql,squirrel System.Data.IDbCommand.CommandText")]
    [InlineData("sink sql CommandText")]
    [InlineData("sink sql System.Data.IDbCommand.")]
    [InlineData("sink sql old System.Data.IDbCommand(text)")]
    public void A_line_of_another_form_is_refused(string line) =>
        Assert.Contains(line, Assert.Throws<FormatException>(() => KnowledgeTable.Parse($"# a table\n{line}\n").ToList()).Message, StringComparison.Ordinal);

    [Fact]
    public void Comments_and_empty_lines_say_nothing() => Assert.Empty(KnowledgeTable.Parse("# sink sql A.B\r\n\r\n   \n\t# more\n"));

    [Fact]
    public void A_line_is_read_with_its_parameters()
    {
        var entry = Assert.Single(KnowledgeTable.Parse("sink  sql,path\tnew N.Outer+Inner`1(first, second)  # why\r\n"));
        Assert.Equal((KnowledgeKind.Sink, TaintClass.Sql | TaintClass.Path, "N.Outer+Inner`1", KnowledgeEntry.Constructor), (entry.Kind, entry.Danger, entry.Type, entry.Member));
        Assert.Equal("first second", string.Join(" ", entry.Parameters));
    }

    private static bool NamesDanger(KnowledgeKind kind) => kind is KnowledgeKind.Source or KnowledgeKind.Sink or KnowledgeKind.Sanitizer or KnowledgeKind.Guard;

    /// <summary>A line taken apart: one statement for each danger and parameter.</summary>
    private static IEnumerable<(KnowledgeKind, TaintClass, string, string, string)> Statements(KnowledgeEntry entry) =>
        from danger in entry.Danger == TaintClass.None ? [TaintClass.None] : Enum.GetValues<TaintClass>().Where(danger => TaintClass.None != danger && int.IsPow2((int)danger) && entry.Danger.HasFlag(danger))
        from parameter in entry.Parameters.IsEmpty ? [""] : entry.Parameters.AsEnumerable()
        select (entry.Kind, danger, entry.Type, entry.Member, parameter);

    private static void Empty(IEnumerable<string?> problems) => Assert.Equal("", string.Join('\n', problems.OfType<string>()));
}
