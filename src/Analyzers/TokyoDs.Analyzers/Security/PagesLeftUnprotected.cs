using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1207: pages without the headers that switch on the browser's protections, or with a policy that allows everything.</summary>
internal sealed class PagesLeftUnprotected : CodeRule
{
    private const string WebApplication = "Microsoft.AspNetCore.Builder.WebApplication";
    private const string GenericHost = "Microsoft.Extensions.Hosting.GenericHostBuilderExtensions";
    private const string Headers = "Microsoft.AspNetCore.Http.IHeaderDictionary";
    private const string XFrameOptions = "X-Frame-Options";

    private static readonly string[] PageMappings =
    [
        "MapRazorPages", "MapControllerRoute", "MapDefaultControllerRoute", "MapAreaControllerRoute", "MapRazorComponents", "MapBlazorHub",
        "MapFallbackToFile", "MapFallbackToPage", "UseDefaultFiles", "UseFileServer",
    ];

    /// <summary>What looks at a policy and does not send it.</summary>
    private static readonly string[] Comparisons = ["Contains", "StartsWith", "EndsWith", "Equals", "IndexOf", "Replace", "DoesNotContain", "Equal", "Remove"];

    private static readonly Text Framed = new(
        "any site may show the pages in a frame; send frame-ancestors 'self' or X-Frame-Options",
        "どのサイトからでも画面を枠内に表示できます。frame-ancestors 'self' か X-Frame-Options を送ってください");

    private static readonly Text TooWide = new(
        "it lets scripts or frames in that nobody named; list the sources, or use a nonce",
        "想定外のスクリプトや枠も許可されます。許可する出所を列挙するか、nonce を使ってください");

    /// <summary>One description for code and settings files.</summary>
    public static Rule Description { get; } = new("TDS1207", Category.Security, Mark.Required)
    {
        Title = new("Send the headers that protect pages in the browser", "画面を守るレスポンスヘッダーを送る"),
        Message = new("'{0}' leaves pages without protection in the browser: {1}", "'{0}' では画面がブラウザーで保護されません。{1}。"),
        Why = new(
            "Without these headers other sites can show the pages in a hidden frame and steal clicks, and one missed escape runs any script.",
            "これらのヘッダーがないと、他のサイトが画面を透明な枠に重ねてクリックを誘導でき、エスケープ漏れが一つあれば任意のスクリプトが動きます。"),
        Basis = [Cwe(1021), Cwe(693), Ipa("9-(i)-a"), Ipa("5-(x)"), Asvs("V3.4.3"), Asvs("V3.4.6"), Section("3.4"), Article(5)],
    };

    public override Rule Rule => Description;

    public static Text Advice(string directive) => directive == "frame-ancestors" ? Framed : TooWide;

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        rules.OnInvocation(WebApplication, "Run", CheckPipeline);
        rules.OnInvocation(WebApplication, "RunAsync", CheckPipeline);
        rules.OnInvocation(GenericHost, "ConfigureWebHostDefaults", CheckPipeline);
        rules.OnText(ContentSecurityPolicy.IsCandidate, CheckPolicy);
        rules.OnAssignment("Microsoft.AspNetCore.Antiforgery.AntiforgeryOptions", "SuppressXFrameOptionsHeader", CheckSuppressed);
        rules.OnAssignment(Headers, "XFrameOptions", context => CheckFrameValue(context, context.Target.Value));
        rules.OnText(text => text.Equals(XFrameOptions, StringComparison.OrdinalIgnoreCase), CheckFrameHeader);
    }

    /// <summary>A proxy in front, or middleware of a library that cannot be seen, may add the headers: a person should look.</summary>
    private static void CheckPipeline(CodeContext<IInvocationOperation> context)
    {
        if (!PageMappings.Any(name => context.Types.Mentions.Has(name, context.Cancellation)) || DevelopmentGuard.Covers(context.Target))
        {
            return;
        }

        var missing = MentionsIn(context).Missing.ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", missing);
        var advice = new Text($"nothing sends {names}; add a middleware before the endpoints", $"{names} が送られません。エンドポイントより前のミドルウェアで付けてください");
        var at = context.Target.MethodNameSyntax();
        if (context.Types.Mentions.Has("UseForwardedHeaders", context.Cancellation) || Setup.Root(context.Target).Descendants().Any(UsesLibrary)
            || context.Types.Fact(PipelineHandedOn.Of).Any)
        {
            context.Suggest(at, context.Target.TargetMethod.Name, advice);
        }
        else
        {
            context.Report(at, context.Target.TargetMethod.Name, advice);
        }
    }

    private static bool UsesLibrary(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: true, ContainingAssembly.Name: var assembly } } call
        && !assembly.StartsWith("Microsoft.", StringComparison.Ordinal) && !assembly.StartsWith("System", StringComparison.Ordinal)
        && call.Receiver()?.Type is { } receiver
        && (receiver.Name == "IApplicationBuilder" || receiver.AllInterfaces.Any(implemented => implemented.Name == "IApplicationBuilder"));

    private static HeaderMentions MentionsIn<T>(CodeContext<T> context) =>
        context.Types.Fact(HeaderMentions.Of).With(context.Configuration.AdditionalFiles
            .Where(file => Path.GetExtension(file.Path).ToLowerInvariant() is ".config" or ".cshtml" or ".razor")
            .Select(file => file.GetText(context.Cancellation)?.ToString() ?? ""));

    private static void CheckPolicy(CodeContext<TextLiteral> context)
    {
        var written = WrittenText.Around(context.Target, context.Model, context.Cancellation);
        var weak = ContentSecurityPolicy.WeaknessesOf(written.Text).Where(weakness => written.Holds(weakness.Position) && !HasScriptsElsewhere(weakness, context.Target)).ToList();
        if (weak.Count > 0 && !IsOnlyReported(context.Target.Expression) && !IsCompared(context.Target.Expression)
            && !(context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } operation && DevelopmentGuard.Covers(operation)))
        {
            context.Report(
                context.Target.Node, string.Join(" ", weak.Select(weakness => weakness.Source.Trim('\'')).Distinct()), Advice(weak[0].Directive));
        }
    }

    /// <summary>A policy in pieces: <c>default-src</c> says nothing of scripts when another piece does.</summary>
    private static bool HasScriptsElsewhere(PolicyWeakness weakness, TextLiteral literal)
    {
        if (weakness.Directive != "default-src")
        {
            return false;
        }

        // A text with several directives is the policy, or its pieces stand close by.
        var isWhole = literal.Value.TrimEnd(' ', ';').Contains(';');
        var around = isWhole ? literal.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>() : null;
        return (around?.ToString() ?? literal.Node.SyntaxTree.GetText().ToString()).IndexOf("script-src", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static bool IsOnlyReported(ExpressionSyntax literal) =>
        (literal.FirstAncestorOrSelf<StatementSyntax>() ?? (SyntaxNode)literal.Parent!).ToString().Replace("-", "").IndexOf("ReportOnly", StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool IsCompared(ExpressionSyntax literal) =>
        literal.FirstAncestorOrSelf<ArgumentSyntax>()?.Parent?.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call }
            && Comparisons.Contains(call.Name.Identifier.ValueText);

    private static void CheckSuppressed(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.IsConstant(true) && !MentionsIn(context).HasFraming && !DevelopmentGuard.Covers(context.Target))
        {
            context.Report(context.Target.Syntax, "SuppressXFrameOptionsHeader", Framed);
        }
    }

    private static void CheckFrameHeader(CodeContext<TextLiteral> context)
    {
        if (context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is not { } name)
        {
            return;
        }

        if (HeaderWrite.ValueFor(name) is { } value)
        {
            CheckFrameValue(context, value);
        }
        else if (name.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Remove", Instance.Type.Name: "IHeaderDictionary" } removal }
            && !MentionsIn(context).HasFrameAncestors && !SetsFrameHeader(removal) && !DevelopmentGuard.Covers(removal))
        {
            context.Report(removal.Syntax, XFrameOptions, Framed);
        }
    }

    /// <summary>Removed to be written anew.</summary>
    private static bool SetsFrameHeader(IOperation removal) => Setup.Root(removal).Descendants().Any(operation =>
        operation is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "XFrameOptions" } }
        || (operation.ConstantText()?.Equals(XFrameOptions, StringComparison.OrdinalIgnoreCase) == true && HeaderWrite.ValueFor(operation) is not null));

    /// <summary>Browsers know DENY and SAMEORIGIN; anything else is as good as nothing.</summary>
    private static void CheckFrameValue<T>(CodeContext<T> context, IOperation value)
    {
        if (value.Unwrap().ConstantText()?.TrimStart().StartsWith("ALLOW", StringComparison.OrdinalIgnoreCase) == true)
        {
            context.Report(value.Syntax, XFrameOptions + ": " + value.Unwrap().ConstantText(), Framed);
        }
    }
}
