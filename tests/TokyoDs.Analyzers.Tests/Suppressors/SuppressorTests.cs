using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using TokyoDs.Analyzers.Suppressors;

namespace TokyoDs.Analyzers.Tests.Suppressors;

/// <summary>The SDK's rule is played by an analyzer that reports its id on every call of the given methods.</summary>
public sealed class SuppressorTests
{
    [Fact]
    public Task A_random_delay_is_no_secret() => Verify<RandomForJitter>("CA5394", ["Next", "NextDouble", "Shuffle"], """
        class Retry
        {
            async Task Wait(string[] hosts)
            {
                await Task.Delay(100 + Random.Shared.Next(50));
                var jitter = Random.Shared.NextDouble() * 30;
                await Task.Delay(TimeSpan.FromSeconds(jitter));
                var host = hosts[Random.Shared.Next(hosts.Length)];
                Random.Shared.Shuffle(hosts);
            }
        }
        """);

    [Fact]
    public Task A_random_token_stays_reported() => Verify<RandomForJitter>("CA5394", ["Next"], """
        class Tokens
        {
            string Make() => {|CA5394:Random.Shared.Next()|}.ToString();

            string Later()
            {
                var code = {|CA5394:Random.Shared.Next(1_000_000)|};
                return $"{code:D6}";
            }
        }
        """);

    [Fact]
    public Task A_declared_checksum_is_no_protection() => Verify<DeclaredChecksum>("CA5351", ["HashData"], """
        using System.Security.Cryptography;
        class Files
        {
            [TokyoDs.Checksum("転送誤りの検出")]
            byte[] Check(byte[] data) => MD5.HashData(data);

            byte[] Protect(byte[] data) => {|CA5351:MD5.HashData(data)|};
        }
        namespace TokyoDs { class ChecksumAttribute(string reason) : Attribute; }
        """);

    [Fact]
    public Task Sql_that_EF_makes_parameters_of_is_safe() => Verify<ParameterizedSql>("CA3001", ["FromSql", "FromSqlRaw"], """
        class Query
        {
            void Run(Set set, string name, int id)
            {
                set.FromSql($"select * from t where name = {name}");
                set.FromSqlRaw($"select * from t where id = {id}");
                {|CA3001:set.FromSqlRaw($"select * from t where name = '{name}'")|};
            }
        }
        class Set
        {
            public void FromSql(FormattableString sql) { }
            public void FromSqlRaw(string sql) { }
        }
        """);

    private static Task Verify<TSuppressor>(string id, string[] methods, string code)
        where TSuppressor : DiagnosticSuppressor, new()
    {
        var test = new Test<TSuppressor>(id, methods);
        test.TestState.Sources.Add(("/0/ImplicitUsings.cs", RuleTests.ImplicitUsings));
        test.TestState.Sources.Add(("/0/Code.cs", code));
        return test.RunAsync();
    }

    private sealed class Test<TSuppressor>(string id, string[] methods) : CSharpAnalyzerTest<CallReporter, DefaultVerifier>
        where TSuppressor : DiagnosticSuppressor, new()
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new CallReporter(id, methods), new TSuppressor()];
    }

#pragma warning disable RS1017, RS1025, RS1026, RS1036, RS1038, RS1041 // a test double, never shipped
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class CallReporter(string id, string[] methods) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor _descriptor = new(id, "t", "m", "c", DiagnosticSeverity.Warning, true);

        public CallReporter()
            : this("CA0000", [])
        {
        }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [_descriptor];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSyntaxNodeAction(
                node =>
                {
                    if (((InvocationExpressionSyntax)node.Node).Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
                        && methods.Contains(name))
                    {
                        node.ReportDiagnostic(Diagnostic.Create(_descriptor, node.Node.GetLocation()));
                    }
                },
                SyntaxKind.InvocationExpression);
        }
    }
}
