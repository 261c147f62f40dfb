using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1208: a web application that never sends browsers to HTTPS or never tells them to stay there.</summary>
internal sealed class PipelineWithoutHttps : CodeRule
{
    private const string WebApplication = "Microsoft.AspNetCore.Builder.WebApplication";
    private const string GenericHost = "Microsoft.Extensions.Hosting.GenericHostBuilderExtensions";

    private static readonly string[] Both = ["UseHttpsRedirection", "UseHsts"];

    /// <summary>The pipeline may rely on a proxy that terminates TLS, or the SDK adds both.</summary>
    private static readonly string[] Elsewhere = ["UseForwardedHeaders", "ForwardedHeadersOptions", "UseTokyoDs"];

    public override Rule Rule { get; } = new("TDS1208", Category.Security, Mark.Recommended, Mark.Decide)
    {
        Title = new("Send browsers to HTTPS and keep them there", "ブラウザーを HTTPS に誘導し、固定する"),
        Message = new(
            "The pipeline started by '{0}' lacks {1}; add it, or declare the proxy in front with UseForwardedHeaders",
            "'{0}' で始まるパイプラインに {1} がありません。追加するか、手前のプロキシを UseForwardedHeaders で宣言してください。"),
        Why = new(
            "Someone who types the address or follows an old link arrives over plain HTTP, where the page can be read and exchanged.",
            "アドレスの手入力や古いリンクは平文の HTTP で届き、途中で盗み見や差し替えを受けます。"),
        Basis = [Cwe(319), Asvs("V3.4.1"), Asvs("V4.1.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation(WebApplication, "Run", Check);
        rules.OnInvocation(WebApplication, "RunAsync", Check);
        rules.OnInvocation(GenericHost, "ConfigureWebHostDefaults", Check);
        rules.OnInvocation(GenericHost, "ConfigureWebHost", Check);
    }

    private static void Check(CodeContext<IInvocationOperation> context)
    {
        var (mentions, cancellation) = (context.Types.Mentions, context.Cancellation);
        List<string> missing = [.. Both.Where(name => !mentions.Has(name, cancellation))];
        if (missing.Count > 0
            && !context.Configuration.IsTestProject
            && !Elsewhere.Any(name => mentions.Has(name, cancellation))
            && !DevelopmentGuard.Covers(context.Target)
            && !NamesForwardedHeadersSetting(context.Types.Compilation, cancellation))
        {
            Tell(context, string.Join(", ", missing));
        }
    }

    /// <summary>Another project of the solution that gets the pipeline may add both: a person should look.</summary>
    private static void Tell(CodeContext<IInvocationOperation> context, string missing)
    {
        if (context.Types.Fact(PipelineHandedOn.Of).Any)
        {
            context.Suggest(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, missing);
        }
        else
        {
            context.Report(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, missing);
        }
    }

    /// <summary>The host reads this setting itself, so code that names it is about a declared proxy.</summary>
    private static bool NamesForwardedHeadersSetting(Compilation compilation, CancellationToken cancellation) =>
        compilation.SyntaxTrees.Any(tree =>
            tree.GetText(cancellation).ToString().IndexOf("ForwardedHeaders_Enabled", StringComparison.OrdinalIgnoreCase) >= 0);
}
