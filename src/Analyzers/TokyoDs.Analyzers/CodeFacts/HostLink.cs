using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>An absolute address made from the host that the client named, in code that sends or issues links.</summary>
/// <param name="Place">The expression that makes the address.</param>
/// <param name="Host">What names the host.</param>
/// <param name="Maker">What makes the address, or takes it.</param>
internal readonly record struct HostLink(SyntaxNode Place, string Host, string Maker)
{
    private const string Request = "Microsoft.AspNetCore.Http.HttpRequest";
    private const string Headers = "Microsoft.AspNetCore.Http.IHeaderDictionary";
    private const string Links = "Microsoft.AspNetCore.Mvc.UrlHelperExtensions";
    private const string WholeAddress = "Microsoft.AspNetCore.Http.Extensions.UriHelper";

    private static readonly string[] HostHeaders = ["Host", "X-Forwarded-Host", "X-Original-Host", "Forwarded"];

    /// <summary>Words of code whose links leave for somebody's mailbox.</summary>
    private static readonly HashSet<string> Sending =
    [
        "mail", "mails", "email", "send", "sender", "notify", "notification", "notice", "invite", "invitation", "invitations", "reset", "forgot", "confirm",
        "confirmation", "activate", "activation", "verify", "verification", "password", "recover", "recovery", "sms", "magic",
    ];

    public static void Listen(CodeRules rules, Action<CodeContext<HostLink>> check)
    {
        rules.OnMember(Request, "Host", context => Check(context, context.Target, check));
        rules.OnMember(Headers, "Host", context => Check(context, context.Target, check));
        rules.OnText(text => HostHeaders.Contains(text, StringComparer.OrdinalIgnoreCase), context => CheckHeader(context, check));
        rules.OnInvocation(WholeAddress, "GetEncodedUrl", context => Check(context, context.Target, check));
        rules.OnInvocation(WholeAddress, "GetDisplayUrl", context => Check(context, context.Target, check));
        foreach (var method in (string[])["Page", "Action", "RouteUrl", "ActionLink", "PageLink"])
        {
            rules.OnInvocation(Links, method, context => CheckGenerated(context, check));
        }
    }

    /// <summary>Url.Page("/Reset", null, values, Request.Scheme): the host is that of the request.</summary>
    private static void CheckGenerated(CodeContext<IInvocationOperation> context, Action<CodeContext<HostLink>> check)
    {
        var call = context.Target;
        var isAbsolute = call.TargetMethod.Name.EndsWith("Link", StringComparison.Ordinal) || call.Argument("protocol") is { ConstantValue: { HasValue: false } or { Value: string } };
        if (isAbsolute && call.Argument("host") is null or { ConstantValue: { HasValue: true, Value: null } } && Sends(call, context.Model))
        {
            Tell(context, call, "Request.Host", check);
        }
    }

    private static void CheckHeader(CodeContext<TextLiteral> context, Action<CodeContext<HostLink>> check)
    {
        if (context.Target.IsWhole && context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } name)
        {
            while (name.Parent is IConversionOperation or IArgumentOperation)
            {
                name = name.Parent;
            }

            if (name.Parent is IPropertyReferenceOperation { Property.IsIndexer: true } read && read.Instance?.Syntax.ToString().IndexOf("Request", StringComparison.Ordinal) >= 0)
            {
                Check(context, read, check);
            }
        }
    }

    private static void Check<T>(CodeContext<T> context, IOperation host, Action<CodeContext<HostLink>> check)
    {
        if (AddressAround(host) is { } address && Sends(address, context.Model) && !IsCompared(host))
        {
            Tell(context, address, host.Syntax.ToString(), check);
        }
    }

    private static void Tell<T>(CodeContext<T> context, IOperation address, string host, Action<CodeContext<HostLink>> check)
    {
        // Where it goes straight into a mail, the data flow says so.
        if (Taker(address) is not { } taker || !taker.DeclaringSyntaxReferences.IsEmpty)
        {
            check(context.With(new HostLink(address.Syntax, host, Taker(address)?.Name ?? (address as IInvocationOperation)?.TargetMethod.Name ?? "https://…")));
        }
    }

    /// <summary>The text, or the call that generates an address, in which the host stands behind the scheme.</summary>
    private static IOperation? AddressAround(IOperation host)
    {
        IOperation child = host;
        for (var around = host.Parent; around is not null; child = around, around = around.Parent)
        {
            switch (around)
            {
                case IConversionOperation or IParenthesizedOperation or IArgumentOperation or IInterpolationOperation or IConditionalAccessOperation:
                case IMemberReferenceOperation member when member.Instance == child:
                case IInvocationOperation { TargetMethod.Name: "ToString" or "ToUriComponent" }:
                    continue;
                case IObjectCreationOperation { Type.Name: "UriBuilder" } made:
                    return made;
                case IInterpolatedStringOperation text:
                    return text.Parts.TakeWhile(part => part != child).LastOrDefault() is IInterpolatedStringTextOperation before && EndsWithScheme(before.Text) ? text : null;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum:
                    return sum.RightOperand == child && EndsWithScheme(sum.LeftOperand) ? Whole(sum) : null;
                case IInvocationOperation call:
                    return call.TargetMethod.Name is "BuildAbsolute" or "Page" or "Action" or "RouteUrl" or "ActionLink" or "PageLink"
                        || call.TargetMethod.Name.StartsWith("GetUriBy", StringComparison.Ordinal) ? call : null;
                default:
                    return null;
            }
        }

        return null;
    }

    private static bool EndsWithScheme(IOperation text)
    {
        var last = text.Unwrap() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum ? sum.RightOperand.Unwrap() : text.Unwrap();
        return last.ConstantText()?.EndsWith("://", StringComparison.Ordinal) == true;
    }

    private static IOperation Whole(IOperation sum)
    {
        while (sum.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } more)
        {
            sum = more;
        }

        return sum;
    }

    /// <summary>The method that the address is given to, or null when it is returned or kept.</summary>
    private static IMethodSymbol? Taker(IOperation address)
    {
        for (var around = address.Parent; around is not null; around = around.Parent)
        {
            switch (around)
            {
                case IInvocationOperation { TargetMethod.Name: "ToString" }:
                    break;
                case IInvocationOperation call:
                    return call.TargetMethod;
                case IObjectCreationOperation creation:
                    return creation.Constructor;
                case not (IArgumentOperation or IConversionOperation or IBinaryOperation or IInterpolationOperation or IInterpolatedStringOperation or IParenthesizedOperation):
                    return null;
            }
        }

        return null;
    }

    private static bool Sends(IOperation address, SemanticModel? model)
    {
        var enclosing = model?.GetEnclosingSymbol(address.Syntax.SpanStart);
        while (enclosing is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            enclosing = enclosing.ContainingSymbol;
        }

        return new[] { Taker(address)?.Name, enclosing?.Name, enclosing?.ContainingType?.Name }
            .Any(name => name is not null && IdentifierWords.Of(name).Words.Any(Sending.Contains));
    }

    /// <summary>Code that looks at the host before it uses it.</summary>
    private static bool IsCompared(IOperation host)
    {
        var name = host.Syntax.ToString();
        return Setup.Root(host).Descendants().OfType<IConditionalOperation>().Any(choice => choice.Condition.Syntax.ToString().Contains(name))
            || Setup.Root(host).Descendants().OfType<ISwitchOperation>().Any(choice => choice.Value.Syntax.ToString().Contains(name));
    }
}
