using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1007: text from a request chooses where the browser goes next.</summary>
internal sealed class UntrustedRedirect : CodeRule
{
    private static readonly string?[] PathOfRequest = ["Path", "GetEncodedPathAndQuery"];

    public override Rule Rule { get; } = new("TDS1007", Category.Security, Mark.Required)
    {
        Title = new("Redirect inside the site only", "転送先は自サイト内に限る"),
        Message = new(
            "'{0}' from the request chooses where {1} sends the browser; use LocalRedirect, check it with Url.IsLocalUrl, or choose from a fixed list",
            "リクエストの '{0}' が {1} の転送先を決めています。LocalRedirect を使うか、Url.IsLocalUrl で確かめるか、固定の一覧から選んでください。"),
        Why = new(
            "A link that starts with this site's name then ends on any other site, which is how people are led to copies of sign-in pages.",
            "このサイトの名前で始まるリンクから任意のサイトへ飛ばせるため、ログイン画面の偽物へ誘い込む手段になります。"),
        Basis = [Cwe(601), Asvs("V3.7.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Redirect, Check);

    /// <summary>Of the headers that are written by name, two send the browser elsewhere.</summary>
    private static void Check(CodeContext<FlowFinding> context)
    {
        if (IsOwnAddress(context))
        {
            return;
        }

        var sink = context.Target.Hit.Syntax;
        if (HeaderKey(context.ModelOf(sink.SyntaxTree).GetOperation(sink, context.Cancellation)) is not { } key || IsForwarding(key.ConstantText() ?? (key as IFieldReferenceOperation)?.Field.Name))
        {
            context.ReportFlow(IsMendable(context));
        }
    }

    /// <summary>
    /// The path of the request itself, in the handler of a route (or a filter around one) that begins with fixed text: it led here, so it
    /// begins with that text and with no other host. Middleware sees any path, <c>//evil.example</c> too.
    /// </summary>
    private static bool IsOwnAddress(CodeContext<FlowFinding> context)
    {
        if (context.Target.Path.Source.Node is not ExpressionSyntax source || !PathOfRequest.Contains(NameOf(source)))
        {
            return false;
        }

        var model = context.ModelOf(source.SyntaxTree);
        return model.GetOperation(source, context.Cancellation) is { } operation
            && EndpointCode.Around(context.With(operation) with { Model = model }) is { } endpoint ? !endpoint.TakesAnyPath()
            : model.GetEnclosingSymbol(source.SpanStart, context.Cancellation)?.ContainingType is { } type && context.Types.Is(type, "Microsoft.AspNetCore.Mvc.Filters.IFilterMetadata");
    }

    private static string? NameOf(ExpressionSyntax source) => source switch
    {
        InvocationExpressionSyntax call => NameOf(call.Expression),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>LocalRedirect stands beside Redirect, and nothing depends on the type it returns. An absolute address would always be refused.</summary>
    private static bool IsMendable(CodeContext<FlowFinding> context)
    {
        var hit = context.Target.Hit;
        var model = context.ModelOf(hit.Syntax.SyntaxTree);
        return hit.Value.Lead is "" or ['/', ..] or ['~', ..]
            && model.GetOperation(hit.Syntax, context.Cancellation) is IInvocationOperation { TargetMethod: var method }
            && method.Name.StartsWith("Redirect", StringComparison.Ordinal)
            && LocalOf(method) is { } local
            && (SymbolEqualityComparer.Default.Equals(local.ReturnType, method.ReturnType)
                || !SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(hit.Syntax, context.Cancellation).ConvertedType, method.ReturnType));
    }

    private static IMethodSymbol? LocalOf(IMethodSymbol method)
    {
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            if (type.GetMembers("Local" + method.Name).OfType<IMethodSymbol>().FirstOrDefault(local => local.Parameters.Length == method.Parameters.Length) is { } local)
            {
                return local;
            }
        }

        return null;
    }

    private static bool IsForwarding(string? header) =>
        string.Equals(header, "Location", StringComparison.OrdinalIgnoreCase) || string.Equals(header, "Refresh", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name under which a header is written; null when the sink is no header or has a name of its own.</summary>
    private static IOperation? HeaderKey(IOperation? sink) => sink switch
    {
        IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [var key, ..] } entry } when IsHeaders(entry.Instance) => key.Value,
        IInvocationOperation { TargetMethod.Name: "Append" or "Add" or "TryAdd" } call when IsHeaders(call.Receiver()) => call.Argument("key"),
        _ => null,
    };

    private static bool IsHeaders(IOperation? holder) => holder?.Unwrap().Type?.Name.EndsWith("HeaderDictionary", StringComparison.Ordinal) == true;
}
