using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1206: a cross-origin policy that lets any site read the answers.</summary>
internal sealed class CrossOriginOpenToAll : CodeRule
{
    private const string Builder = "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicyBuilder";
    private const string Policy = "Microsoft.AspNetCore.Cors.Infrastructure.CorsPolicy";
    private const string Headers = "Microsoft.AspNetCore.Http.IHeaderDictionary";
    private const string AllowOrigin = "Access-Control-Allow-Origin";

    private static readonly string[] ReadingMethods = ["GET", "HEAD", "OPTIONS"];

    private static readonly Text AnySite = new("any site", "どのサイトからでも");
    private static readonly Text AnySiteSignedIn = new("any site, with the credentials of the visitor,", "どのサイトからでも利用者の資格情報付きで");
    private static readonly Text AnyLikeIt = new("any site whose address has this part", "この部分を含むアドレスの、どのサイトからでも");

    public override Rule Rule { get; } = new("TDS1206", Category.Security, Mark.Required)
    {
        Title = new("Name the origins that may read answers", "応答を読めるオリジンを限定する"),
        Message = new(
            "'{0}' lets {1} read the answers of this service; name the allowed origins",
            "'{0}' により{1}応答を読み取れます。許可するオリジンを列挙してください。"),
        Why = new(
            "A page of any site can then call the service from a visitor's browser, on the inside of the network, and read what comes back.",
            "利用者のブラウザーや庁内の端末を踏み台に、どのサイトのページからでもサービスを呼び出して結果を読み取れます。"),
        Basis = [Cwe(942), Asvs("V3.4.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation(Builder, "AllowAnyOrigin", CheckCall);
        rules.OnInvocation(Builder, "WithOrigins", context => CheckStar(context, context.Target));
        rules.OnInvocation(Builder, "SetIsOriginAllowed", context => CheckTest(context, context.Target.Arguments.FirstOrDefault()?.Value));
        rules.OnAssignment(Policy, "IsOriginAllowed", context => CheckTest(context, context.Target.Value));
        rules.OnMember(Policy, "Origins", CheckOrigins);
        rules.OnAssignment(Headers, "AccessControlAllowOrigin", context => CheckHeader(context, context.Target.Value));
        rules.OnText(text => text.Equals(AllowOrigin, StringComparison.OrdinalIgnoreCase), CheckHeaderName);
        rules.OnMember("Microsoft.Net.Http.Headers.HeaderNames", "AccessControlAllowOrigin", context =>
            CheckHeader(context, HeaderWrite.ValueFor(context.Target)));
    }

    private static void CheckCall(CodeContext<IInvocationOperation> context) => ReportPolicy(context, context.Target);

    private static void CheckStar<T>(CodeContext<T> context, IInvocationOperation call)
        where T : IOperation
    {
        if (call.Arguments.Any(argument => argument.Value.DescendantsAndSelf().Any(part => part.ConstantText() == "*")))
        {
            ReportPolicy(context, call);
        }
    }

    private static void CheckOrigins(CodeContext<IMemberReferenceOperation> context)
    {
        if (context.Target.Parent is IInvocationOperation { TargetMethod.Name: "Add" } call && call.Instance == context.Target)
        {
            CheckStar(context, call);
        }
    }

    /// <summary>A test that says yes to every origin reflects whatever the browser sends.</summary>
    private static void CheckTest<T>(CodeContext<T> context, IOperation? test)
        where T : IOperation
    {
        if (test?.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body: { } body, Symbol.Parameters: [var origin] } }
            && body.Descendants().OfType<IReturnOperation>().ToList() is { Count: > 0 } returns)
        {
            if (returns.All(answer => answer.ReturnedValue?.IsConstant(true) == true))
            {
                ReportPolicy(context, context.Target);
            }
            else if (returns.All(answer => answer.ReturnedValue?.Unwrap() is { } said && CanBeImitated(said, origin)))
            {
                ReportPolicy(context, context.Target, AnyLikeIt);
            }
        }
    }

    /// <summary>A part of the origin that anybody's site may have too: <c>Contains("city")</c>, <c>EndsWith("city.lg.jp")</c>, <c>StartsWith("https://city.lg.jp")</c>.</summary>
    private static bool CanBeImitated(IOperation said, IParameterSymbol origin) =>
        said is IInvocationOperation { TargetMethod: { Name: var test, ContainingType.SpecialType: SpecialType.System_String }, Instance: { } text, Arguments: [{ Value: var part }, ..] }
        && text.Unwrap() is IParameterReferenceOperation { Parameter: var asked } && SymbolEqualityComparer.Default.Equals(asked, origin)
        && part.Unwrap().ConstantText() is { Length: > 0 } constant
        && test switch
        {
            "Contains" => true,
            "EndsWith" => constant[0] != '.' && constant.IndexOf("//", StringComparison.Ordinal) < 0,
            "StartsWith" => constant.IndexOf('.') > 0,
            _ => false,
        };

    private static void CheckHeaderName(CodeContext<TextLiteral> context)
    {
        if (context.Model!.GetOperation(context.Target.Expression, context.Cancellation) is { } name)
        {
            CheckHeader(context.With(name), HeaderWrite.ValueFor(name));
        }
    }

    private static void CheckHeader<T>(CodeContext<T> context, IOperation? value)
        where T : IOperation
    {
        if (value is null || DevelopmentGuard.Covers(context.Target))
        {
            return;
        }

        var withCredentials = Setup.Root(value).Descendants().Any(IsCredentialsHeader);
        var written = value.Unwrap() is ILocalReferenceOperation local && EndpointChain.InitialValue(local) is { } initial ? initial : value;
        if (HeaderWrite.IsFromRequest(written, "Origin", "Origin")
            ? !IsChecked(value)
            : written.Unwrap().ConstantText() == "*" && (withCredentials || IsForEveryAnswer(context.With<IOperation>(context.Target))))
        {
            context.Report(value.Syntax, AllowOrigin, withCredentials ? AnySiteSignedIn : AnySite);
        }
    }

    /// <summary>A middleware that writes the header whatever is asked, methods that change something included.</summary>
    private static bool IsForEveryAnswer(CodeContext<IOperation> context) =>
        EndpointCode.Around(context) is null
        && context.Target.Enclosing<IConditionalOperation>() is null
        && IsInMiddleware(context)
        && !Setup.Root(context.Target).Descendants().Any(operation =>
            operation is IMemberReferenceOperation { Member.Name: "AccessControlAllowMethods" }
            || operation.ConstantText()?.Equals("Access-Control-Allow-Methods", StringComparison.OrdinalIgnoreCase) == true);

    private static bool IsInMiddleware(CodeContext<IOperation> context)
    {
        for (var around = context.Target.Parent; around is not null; around = around.Parent)
        {
            if (around is IInvocationOperation { TargetMethod: { Name: "Use" or "Run", ContainingType.Name: "UseExtensions" or "RunExtensions" } } use)
            {
                return use.Receiver()?.Enclosing<IAnonymousFunctionOperation>() is null;
            }
        }

        return context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation) is IMethodSymbol { Name: "Invoke" or "InvokeAsync" } method
            && method.Parameters.FirstOrDefault()?.Type.Name == "HttpContext";
    }

    private static void ReportPolicy<T>(CodeContext<T> context, IOperation at, Text? who = null)
        where T : IOperation
    {
        var calls = CallsOnSamePolicy(at);
        var withCredentials = calls.Any(call => call.TargetMethod.Name == "AllowCredentials");
        if ((!withCredentials && calls.Any(AllowsReadingOnly) && calls.All(call => call.TargetMethod.Name != "AllowAnyMethod"))
            || DevelopmentGuard.Covers(at) || IsUsedInDevelopmentOnly(context.With<IOperation>(at)))
        {
            return;
        }

        var (place, name) = at is IInvocationOperation call ? (call.MethodNameSyntax(), call.TargetMethod.Name) : (at.Syntax, "IsOriginAllowed");
        context.Report(place, name, who ?? (withCredentials ? AnySiteSignedIn : AnySite));
    }

    private static List<IInvocationOperation> CallsOnSamePolicy(IOperation at)
    {
        var start = at as IInvocationOperation;
        while (start?.Receiver() is IInvocationOperation earlier)
        {
            start = earlier;
        }

        return start is null ? []
            : EndpointChain.ReferencedBy(start.Receiver()) is { } holder ? [.. EndpointChain.ConventionsOn(holder, Setup.Root(at))]
            : [start, .. EndpointChain.ConventionsOn(start)];
    }

    /// <summary>Public data that anyone may read: reading methods only, and no credentials.</summary>
    private static bool AllowsReadingOnly(IInvocationOperation call) =>
        call.TargetMethod.Name == "WithMethods"
        && call.Arguments.SelectMany(argument => argument.Value.Descendants().Append(argument.Value)).Where(part => part.Type?.SpecialType == SpecialType.System_String)
            .ToList() is { Count: > 0 } methods
        && methods.All(method => method.ConstantText() is { } text && ReadingMethods.Contains(text, StringComparer.OrdinalIgnoreCase));

    /// <summary>A policy that is named here and applied in this member, or in this type, under a Development guard only.</summary>
    private static bool IsUsedInDevelopmentOnly(CodeContext<IOperation> context)
    {
        var definition = context.Target.Enclosing<IInvocationOperation>();
        while (definition is not null && definition.TargetMethod.Name is not ("AddPolicy" or "AddDefaultPolicy"))
        {
            definition = definition.Enclosing<IInvocationOperation>();
        }

        var name = definition?.Argument("name").ConstantText();
        var uses = UsesAround(context).Where(call => call.Argument("policyName").ConstantText() == name).ToList();
        return definition is not null && uses.Count > 0 && uses.All(DevelopmentGuard.Covers);
    }

    private static IEnumerable<IInvocationOperation> UsesAround(CodeContext<IOperation> context)
    {
        if (context.Target.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return Setup.Root(context.Target).Descendants().OfType<IInvocationOperation>().Where(call => Applies(call.TargetMethod.Name));
        }

        return type.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Applies(name))
            .Select(call => context.Model?.GetOperation(call, context.Cancellation)).OfType<IInvocationOperation>();
    }

    private static bool Applies(string method) => method is "UseCors" or "RequireCors";

    private static bool IsCredentialsHeader(IOperation operation) =>
        operation.ConstantText()?.Equals("Access-Control-Allow-Credentials", StringComparison.OrdinalIgnoreCase) == true
        || operation is IMemberReferenceOperation { Member.Name: "AccessControlAllowCredentials" };

    /// <summary>Under any condition that calls something, the origin may have been compared with a list.</summary>
    private static bool IsChecked(IOperation value) =>
        value.Enclosing<IConditionalOperation>() is { } guard
        && guard.Condition.DescendantsAndSelf().Any(part => part is IInvocationOperation { TargetMethod.Name: not "IsNullOrEmpty" } or IBinaryOperation or IIsPatternOperation);
}
