using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using RuleSet = TokyoDs.Analyzers.Engine.RuleSet;

namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>The work that a compilation costs: how many bodies are analysed follows the sinks, not the code around them.</summary>
public sealed class AnalysedBodiesTests
{
    private const string Sink = """
        public class Store(System.Data.Common.DbCommand command)
        {
            private readonly Reader _reader = new();

            public string Table { get; set; } = "facility";

            public void Run() => command.CommandText = "select * from " + _reader.Table;

            public void RunOwn() => command.CommandText = "select * from " + Table;
        }

        public class Reader
        {
            public string Table { get; set; } = "facility";
        }

        public interface IParts
        {
            Names Names { get; }
        }

        public interface ITitled
        {
            string Title { get; set; }
        }

        public class Names
        {
            public string Table { get; set; } = "facility";

            public void Save(string name) => System.Console.WriteLine(name);
        }

        public class PartStore(System.Data.Common.DbCommand command, IParts parts, ITitled titled)
        {
            private readonly Names _names = parts.Names;

            public void Run() => command.CommandText = "select * from " + parts.Names.Table;

            public void RunOwn() => command.CommandText = "select * from " + _names.Table;

            public void RunTitled() => command.CommandText = "select * from " + titled.Title;
        }
        """;

    [Fact]
    public async Task Numbers_and_constants_at_a_sink_need_no_analysis() => Assert.Equal(0, await AnalysedAsync("""
        public class Row { public int Id { get; set; } }

        public class Store(System.Data.Common.DbCommand command)
        {
            public void Load(Row row) => command.CommandText = $"select * from facility where id = {row.Id}";
            public void All() => command.CommandText = "select * from facility";
        }
        """));

    [Fact]
    public async Task A_variable_that_is_given_numbers_or_a_constant_once_needs_no_analysis() => Assert.Equal(0, await AnalysedAsync("""
        public class Store(System.Data.Common.DbCommand command)
        {
            public void Load(int id, System.Guid key)
            {
                var text = $"select * from facility where id = {id} and key = '{key}'";
                command.CommandText = text;
                string all = id > 0 ? "select * from facility" : "";
                var first = "select 1";
                command.CommandText = first;
            }
        }
        """));

    [Theory]
    [InlineData("""if (name.Length > 3) { text = "select * from " + name; }""")]
    [InlineData("""text += name;""")]
    [InlineData("""text ??= name;""")]
    [InlineData("""(text, var size) = (name, 1);""")]
    [InlineData("""Read(out text);""")]
    [InlineData("""Change(ref text);""")]
    [InlineData("""ref var other = ref text; other = name;""")]
    [InlineData("""void Change() => text = name; Change();""")]
    [InlineData("""System.Action change = () => text = name; change();""")]
    [InlineData("""for (var index = 0; index < 2; index++, text = name) { }""")]
    public async Task A_variable_that_is_given_more_later_is_analysed(string statement) => Assert.NotEqual(0, await AnalysedAsync($$"""
        public class Store(System.Data.Common.DbCommand command)
        {
            public void Load(string name)
            {
                var text = "select 1";
                {{statement}}
                command.CommandText = text;
            }

            private void Read(out string text) => text = command.CommandText;
            private void Change(ref string text) => text = command.CommandText;
        }
        """));

    [Fact]
    public async Task A_variable_of_an_own_value_is_analysed_where_broken_code_makes_it_out_of_itself() =>
        Assert.Equal(1, await AnalysedAsync("TDS1001", ["""
            public class Store(System.Data.Common.DbCommand command)
            {
                public void Load()
                {
                    string text = text + "";
                    command.CommandText = text;
                }
            }
            """], isBroken: true));

    [Fact]
    public async Task A_body_with_a_sink_is_analysed_and_its_neighbours_are_not() => Assert.Equal(1, await AnalysedAsync("""
        public class Store(System.Data.Common.DbCommand command)
        {
            public void Load(string id) => command.CommandText = "select * from facility where id = " + id;
            public string Name(string id) => id + "!";
            public int Length(string id) => id.Length;
        }
        """));

    [Fact]
    public async Task Callers_that_give_a_literal_are_not_analysed() => Assert.Equal(2, await AnalysedAsync("""
        public class Store(System.Data.Common.DbCommand command)
        {
            public void Load(string table, int size) => command.CommandText = "select * from " + table;
        }

        public class Pages(Store store)
        {
            public void First() => store.Load("facility", 20);
            public void Second() => store.Load("ward", 50);
            public void Third(string table) => store.Load(table, 20);
        }
        """));

    [Fact]
    public async Task Callers_after_one_that_hands_over_a_request_are_not_analysed() => Assert.Equal(2, await AnalysedAsync("""
        using Microsoft.AspNetCore.Http;

        public class Store(System.Data.Common.DbCommand command)
        {
            public void Load(string table) => command.CommandText = "select * from " + table;
        }

        public class Pages(Store store)
        {
            public void First(HttpRequest request) => store.Load(request.Query["table"].ToString());
            public void Second(HttpRequest request) => store.Load(request.Query["table"].ToString());
            public void Third(HttpRequest request) => store.Load(request.Query["table"].ToString());
        }
        """));

    [Fact]
    public async Task A_sink_that_the_rule_would_not_report_is_not_followed_because_another_stands_beside_it() => Assert.Equal(1, await AnalysedAsync("TDS1002", ["""
        public class Archive
        {
            public void Pack(string name)
            {
                var start = new System.Diagnostics.ProcessStartInfo("tar");
                start.ArgumentList.Add(name);
                var day = System.DateTime.Today.ToString("yyyyMMdd");
                System.Diagnostics.Process.Start("tar", "-cf " + day);
            }

            public void PackAll(string folder) => Pack(folder);
        }
        """]));

    [Fact]
    public Task A_private_field_of_the_same_name_in_other_classes_is_no_work() => StaysTheSame(index => $$"""
        public class Service{{index}}
        {
            private readonly System.Collections.Generic.List<string> _reader = [];

            public Service{{index}}(string text) => _reader.Add(text);

            public void Add(string text) => _reader.Add(text);
        }
        """);

    [Fact]
    public Task A_property_of_the_same_name_of_other_types_is_no_work() => StaysTheSame(index => $$"""
        public class Model{{index}}
        {
            public string Table { get; set; } = "";

            public void Reset() => Table = "x";

            public static Model{{index}} Make(string name) => new() { Table = name };

            public static Model{{index}} Made(string name) => new Model{{index}} { Table = name };

            public static void Fill(Model{{index}} model, string name) => model.Table = name;

            public static Model{{index}} Filled(string name)
            {
                var model = new Model{{index}}();
                model.Table = name;
                return model;
            }
        }
        """);

    [Fact]
    public Task Calls_of_a_service_that_an_object_holds_are_no_work() => StaysTheSame(index => $$"""
        public interface IParts{{index}}
        {
            Names Names { get; }
        }

        public class Work{{index}}(IParts{{index}} parts, IParts other)
        {
            private readonly Names _names = other.Names;

            public void Save(string name) => parts.Names.Save(name);
            public void SaveOther(string name) => other.Names.Save(name);
            public void SaveOwn(string name) => _names.Save(name);
            public string Hand(System.Func<Names, string> read) => read(other.Names);
        }
        """);

    [Fact]
    public Task A_property_of_the_same_name_of_what_a_call_returns_is_no_work() => StaysTheSame(index => $$"""
        public class Page{{index}}
        {
            public string Title { get; set; } = "";
        }

        public class Pages{{index}}
        {
            public Page{{index}} Load(int id) => new() { Title = id.ToString() };

            public void Rename(int id, string title)
            {
                var page = Load(id);
                page.Title = title;
                Load(id).Title = title;
            }
        }
        """);

    /// <summary>However much of the code there is, the sink of <see cref="Sink"/> asks for the same bodies.</summary>
    private static async Task StaysTheSame(Func<int, string> code)
    {
        var few = await AnalysedAsync([Sink, .. Enumerable.Range(0, 5).Select(code)]);
        var many = await AnalysedAsync([Sink, .. Enumerable.Range(0, 50).Select(code)]);
        Assert.True(few > 0);
        Assert.Equal(few, many);
    }

    private static Task<int> AnalysedAsync(params string[] sources) => AnalysedAsync("TDS1001", sources);

    private static async Task<int> AnalysedAsync(string id, IEnumerable<string> sources, bool isBroken = false)
    {
        var framework = await ReferenceAssemblies.Net.AspNetCore100.ResolveAsync(LanguageNames.CSharp, CancellationToken.None);
        var compilation = CSharpCompilation.Create(
            "Service", sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, path: $"{index}.cs")), framework, new(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(isBroken, compilation.GetDiagnostics().Any(found => found.Severity == DiagnosticSeverity.Error));
        var probe = new Probe();
        var found = await compilation.WithAnalyzers([new CodeAnalyzer([.. RuleSet.Code.Where(rule => rule.Rule.Id == id), probe])]).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(found.Where(diagnostic => diagnostic.Id == "TDS5004"));
        return probe.Types!.Fact<FlowHost>(_ => throw new InvalidOperationException("No rule listens to data flow.")).Analysed;
    }

    /// <summary>A rule that looks at what the others have made the host do.</summary>
    private sealed class Probe : CodeRule
    {
        public override Rule Rule { get; } = RuleSet.Code.First(rule => rule.Rule.Id is not ("TDS1001" or "TDS1002")).Rule;

        public KnownTypes? Types { get; private set; }

        public override void Register(CodeRules rules) => Types = rules.Types;
    }
}
