using System.Globalization;
using System.Text;

namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>Code that is larger than people write: the analysis ends, finds what it can, and never fails.</summary>
public sealed class WorkBoundTests() : RuleTests("TDS1001")
{
    [Fact]
    public Task A_method_of_five_thousand_statements() => Flags(Endpoint("string id", $$"""
        var text = "";
        {{Lines(5_000, index => $"text += {index};")}}
        text += id;
        command.CommandText = {|TDS1001:text|};
        """));

    [Fact]
    public Task A_method_of_five_thousand_branches() => Flags(Endpoint("string id", $$"""
        var text = id;
        {{Lines(5_000, index => $"if (text.Length == {index}) text += {index};")}}
        command.CommandText = {|TDS1001:text|};
        """));

    [Fact]
    public Task A_switch_of_two_thousand_cases() => IsSilent(Endpoint("string id", $$"""
        string column;
        switch (id)
        {
            {{Lines(2_000, index => $"case \"c{index}\": column = id; break;")}}
            default: column = "id"; break;
        }
        command.CommandText = "SELECT * FROM t ORDER BY " + column;
        """));

    [Fact]
    public Task A_switch_expression_of_two_thousand_arms() => IsSilent(Endpoint("string id", $$"""
        var column = id switch
        {
            {{Lines(2_000, index => $"\"c{index}\" => id,")}}
            _ => "id",
        };
        command.CommandText = "SELECT * FROM t ORDER BY " + column;
        """));

    [Fact]
    public Task An_initializer_of_twenty_thousand_elements() => Flags(Endpoint("string id", $$"""
        var parts = new string[] { {{Lines(20_000, index => $"\"p{index}\",")}} id };
        command.CommandText = {|TDS1001:string.Join(",", parts)|};
        """));

    [Fact]
    public Task A_concatenation_of_five_thousand_pieces() => Flags(Endpoint("string id", $$"""
        command.CommandText = {|TDS1001:id{{Lines(5_000, index => $" + id.Substring({index})").TrimEnd()}}|};
        """));

    [Fact]
    public Task Five_hundred_methods_that_call_each_other() => Flags(Endpoint("string id", "Texts.Step0(id, command);", $$"""
        static class Texts
        {
            {{Lines(500, index => index == 499
                ? "public static void Step499(string text, System.Data.Common.DbCommand command) { command.CommandText = {|TDS1001:text|}; Step0(text, command); }"
                : $"public static void Step{index}(string text, System.Data.Common.DbCommand command) {{ Step{index + 1}(text, command); Step{(index * 7) % 500}(text, command); }}")}}
        }
        """));

    [Fact]
    public Task Lambdas_in_lambdas() => Flags(Endpoint("string id", $$"""
        System.Func<string, string> f0 = text => text;
        {{Lines(40, index => $"System.Func<string, string> f{index + 1} = text => f{index}(text) + f{index}(text);")}}
        command.CommandText = {|TDS1001:id + f40("a")|};
        """));

    private static string Endpoint(string parameters, string body, string more = "") => $$"""
        var app = WebApplication.Create();
        app.MapPost("/", ({{parameters}}, System.Data.Common.DbCommand command) =>
        {
            {{body}}
        });
        {{more}}
        """;

    private static string Lines(int count, Func<int, string> line) =>
        Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, index) => text.Append(CultureInfo.InvariantCulture, $"{line(index)}\n")).ToString();
}
