using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2501: a route of an API, or a list without an end, outside of the style that the framework asks for.</summary>
internal sealed class ApiOutsideStyle : CodeRule
{
    private const string Endpoints = "Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions";
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";

    private static readonly string[] Maps = ["MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch"];
    private static readonly HashSet<string> Limits = new(StringComparer.OrdinalIgnoreCase)
    {
        "Take", "Skip", "Chunk", "limit", "rows", "maxRows", "maxCount", "maxResults", "page", "pageNo", "pageNumber", "pageIndex", "pageSize", "perPage", "offset", "cursor",
    };

    private static readonly ImmutableArray<Text> Faults =
    [
        new("has characters outside ASCII; name the resource in lower-case letters", "に ASCII 以外の文字があります。資源の名前は英小文字で書いてください"),
        new("has a version with a minor part; write the major version only (v1)", "の版に小数部があります。主版だけ（v1）を書いてください"),
        new("names an action; name the resource and let the HTTP method say what is done", "に動詞があります。資源の名前だけを書き、操作は HTTP メソッドで表してください"),
        new("has capital letters; write lower case with _ between words", "に大文字があります。英小文字と _ で書いてください"),
        new("has no version; put v1 behind api", "に版がありません。api の後に v1 を入れてください"),
    ];

    private static readonly Text Unbounded = new("gives every record at once; take at most 100 and offer the next page", "は全件を一度に返します。最大 100 件とし、続きを取れるようにしてください");

    public override Rule Rule { get; } = new("TDS2501", Category.DataStandards, Mark.Recommended)
    {
        Title = new("Build APIs in the style of the framework", "API は政府相互運用性フレームワークの作法に合わせる"),
        Message = new("'{0}' of the API {1}.", "API の '{0}' {1}。"),
        Why = new(
            "Whoever connects to many services of the government can use the next one without reading a manual when names, versions, pages and errors look the same everywhere.",
            "名前、版、件数の上限、エラーの形がそろっていれば、行政の多くのサービスにつなぐ開発者が、次の API を説明書なしで使えます。"),
        Basis = [Section("3.3"), DataStep(7), Gif("464-2"), Data("api"), Article(6)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var map in Maps)
        {
            rules.OnInvocation(Endpoints, map, context => CheckRoute(context, context.Target.Argument("pattern"), isWhole: true));
        }

        rules.OnInvocation(Endpoints, "MapGroup", context => CheckRoute(context, context.Target.Argument("prefix"), isWhole: false));
        foreach (var attribute in new[] { "RouteAttribute", "HttpGetAttribute", "HttpPostAttribute", "HttpPutAttribute", "HttpDeleteAttribute", "HttpPatchAttribute" })
        {
            rules.OnAttribute(Mvc + attribute, CheckAttribute);
        }

        rules.OnInvocation("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", "ToListAsync", CheckList);
        rules.OnInvocation("Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions", "ToArrayAsync", CheckList);
    }

    private static void CheckRoute(CodeContext<IInvocationOperation> context, IOperation? pattern, bool isWhole)
    {
        // A route within a group may have its version there.
        var isRooted = context.Target.Arguments.FirstOrDefault()?.Value.Unwrap().Type?.Name != "RouteGroupBuilder";
        if (pattern.ConstantText() is { } route && FaultOf(route, isWhole && isRooted) is { } fault && !context.IsInTest(context.Target.Syntax))
        {
            context.Report(pattern!.Syntax, route, fault);
        }
    }

    private static void CheckAttribute(CodeContext<AttributeUse> context)
    {
        if (context.Target.Syntax.ArgumentList?.Arguments.FirstOrDefault() is { NameEquals: null, Expression: LiteralExpressionSyntax { Token.Value: string route } literal }
            && FaultOf(route, isWhole: context.Target.Constructor.ContainingType.Name == "RouteAttribute") is { } fault
            && !context.IsInTest(literal))
        {
            context.Report(literal, route, fault);
        }
    }

    /// <summary>Only routes that begin with <c>api</c>; pages may be named as they like.</summary>
    private static Text? FaultOf(string route, bool isWhole)
    {
        var segments = route.Trim('/', '~').Split('/');
        if (!segments[0].Equals("api", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var names = segments.Skip(1).Where(segment => segment.Length > 0 && segment.IndexOfAny(['{', '[', '*']) < 0).ToList();
        return names.Any(name => name.Any(letter => letter > 0x7F)) ? Faults[0]
            : names.Any(name => name.Length > 2 && name[0] is 'v' or 'V' && char.IsDigit(name[1]) && name.Contains('.')) ? Faults[1]
            : names.Any(IsAction) ? Faults[2]
            : names.Any(name => name.Any(letter => letter is >= 'A' and <= 'Z')) ? Faults[3]
            : isWhole && segments.Length > 1 && !segments.Any(IsVersion) ? Faults[4]
            : null;
    }

    private static bool IsAction(string segment) =>
        IdentifierWords.Of(segment).Words is [var verb, _, ..] && verb is "get" or "create" or "update" or "delete" or "add" or "list" or "fetch" or "remove";

    private static bool IsVersion(string segment) =>
        (segment.Length > 1 && segment[0] is 'v' or 'V' && segment[1] is (>= '0' and <= '9') or '{') || segment.IndexOf("version", StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>A list that a GET of an API gives without any limit in sight.</summary>
    private static void CheckList(CodeContext<IInvocationOperation> context)
    {
        var handler = context.Target.Syntax.Ancestors().FirstOrDefault(node =>
            node is MethodDeclarationSyntax
            || (node is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "MapGet" } } } }));
        var isOfApi = handler switch
        {
            MethodDeclarationSyntax { Parent: ClassDeclarationSyntax type } method =>
                HasAttribute(method.AttributeLists, "HttpGet") && HasAttribute(type.AttributeLists, "ApiController"),
            AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string route } }, ..] } } } =>
                route.TrimStart('/').StartsWith("api/", StringComparison.Ordinal),
            _ => false,
        };
        if (isOfApi && !WrittenNames.In(handler!).Any(IsLimit) && !HasCondition(context.Target) && !context.IsInTest(context.Target.Syntax))
        {
            context.Report(context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, Unbounded);
        }
    }

    /// <summary>A handler that speaks of pages or of a number of rows gives it to whoever makes the query.</summary>
    private static bool IsLimit(string name) => Limits.Contains(name) || WrittenNames.Speaks(name, "Paging", "Paged", "Paginat");

    /// <summary>The records of one owner are seldom many.</summary>
    private static bool HasCondition(IInvocationOperation list) =>
        list.Syntax.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(member => member.Name.Identifier.ValueText is "Where" or "GroupBy");

    private static bool HasAttribute(SyntaxList<AttributeListSyntax> lists, string name) =>
        lists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() is var written && (written == name || written == name + "Attribute"));
}
