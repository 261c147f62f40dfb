using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1303: the text of an exception that whoever sent the request gets to read.</summary>
internal sealed class ExceptionTextSentToClient : CodeRule
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Http = "Microsoft.AspNetCore.Http.";

    private static readonly string[] Bodies =
        ["Problem", "BadRequest", "Text", "Content", "Json", "Ok", "NotFound", "Conflict", "UnprocessableEntity", "InternalServerError", "Unauthorized", "StatusCode"];

    /// <summary>Calls whose arguments reach the client; the last says whether an exception itself is written out with all it has.</summary>
    private static readonly (string Type, string[] Methods, bool WritesObjects)[] Calls =
    [
        (Http + "Results", Bodies, true),
        (Http + "TypedResults", Bodies, true),
        (Mvc + "ControllerBase", Bodies, true),
        (Mvc + "RazorPages.PageModel", Bodies, true),
        (Http + "HttpResponseWritingExtensions", ["WriteAsync"], false),
        (Http + "HttpResponseJsonExtensions", ["WriteAsJsonAsync"], true),
        (Mvc + "ModelBinding.ModelStateDictionary", ["AddModelError", "TryAddModelError"], false),
        ("Microsoft.AspNetCore.SignalR.ClientProxyExtensions", ["SendAsync"], true),
    ];

    private static readonly string[] Creations =
    [
        Mvc + "ObjectResult", Mvc + "BadRequestObjectResult", Mvc + "OkObjectResult", Mvc + "NotFoundObjectResult", Mvc + "ConflictObjectResult",
        Mvc + "UnprocessableEntityObjectResult", Mvc + "UnauthorizedObjectResult", Mvc + "JsonResult", "Microsoft.AspNetCore.SignalR.HubException", "Grpc.Core.Status",
    ];

    private static readonly (string Type, string Member)[] Assignments =
        [(Mvc + "ProblemDetails", "Detail"), (Mvc + "ProblemDetails", "Title"), (Mvc + "ContentResult", "Content"), (Mvc + "ObjectResult", "Value"), (Mvc + "JsonResult", "Value")];

    public override Rule Rule { get; } = new("TDS1303", Category.Security, Mark.Required)
    {
        Title = new("Keep the text of exceptions away from clients", "例外の内容を利用者に送らない"),
        Message = new(
            "'{0}' reaches the client by '{1}'; log the exception and send a general message",
            "'{0}' が '{1}' で利用者に送られます。例外はログに残し、利用者には一般的な文言を返してください。"),
        Why = new(
            "Messages and stack traces name tables, files, hosts and versions, and sometimes the data of other people.",
            "例外の文言やスタックトレースには、表やファイル、サーバーの名前、ときには他人のデータまで含まれます。"),
        Basis = [Cwe(209), Ipa("1-(iii)"), Asvs("V16.5.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var (type, methods, writesObjects) in Calls)
        {
            foreach (var method in methods)
            {
                rules.OnInvocation(type, method, context => CheckValues(context, context.Target.Arguments, writesObjects, NameOf(context.Target.TargetMethod)));
            }
        }

        foreach (var type in Creations)
        {
            rules.OnCreation(type, context => CheckValues(context, context.Target.Arguments, !type.StartsWith("Grpc", StringComparison.Ordinal), type.Split('.').Last()));
        }

        foreach (var (type, member) in Assignments)
        {
            rules.OnAssignment(type, member, context => Check(context, context.Target.Value, member != "Detail", type.Split('.').Last() + "." + member));
        }

        rules.OnMember("System.Exception", "Message", context => CheckRead(context, context.Target));
        rules.OnMember("System.Exception", "StackTrace", context => CheckRead(context, context.Target));
        rules.OnInvocation("System.Exception", "ToString", context => CheckRead(context, context.Target));
    }

    private static void CheckValues<T>(CodeContext<T> context, ImmutableArray<IArgumentOperation> values, bool writesObjects, string sink)
        where T : IOperation
    {
        foreach (var argument in values)
        {
            Check(context, argument.Value, writesObjects && argument.Parameter?.Type.SpecialType != SpecialType.System_String, sink);
        }
    }

    private static void Check<T>(CodeContext<T> context, IOperation value, bool writesObjects, string sink)
        where T : IOperation
    {
        // What is put into a problem or result on the way is a finding of its own.
        foreach (var text in ExceptionText.In(value, writesObjects, context.Types).Where(text => !IsInsideAnotherSink(text.Text, value)))
        {
            Tell(context, text, sink, isInDoubt: false);
        }
    }

    /// <summary>A text that goes into the page or the answer without any call.</summary>
    private static void CheckRead<T>(CodeContext<T> context, IOperation read)
        where T : IOperation
    {
        if (ExceptionText.ReadBy(read, context.Types) is not { } text)
        {
            return;
        }

        var carrier = ExceptionText.Carrier(read);
        if (ClientOutput.Of(carrier, context.Types) is { } output)
        {
            Tell(context, text, output.Name, output.IsInDoubt);
        }
    }

    private static void Tell<T>(CodeContext<T> context, ExceptionText text, string sink, bool isInDoubt)
        where T : IOperation
    {
        var audience = ExceptionAudiences.Of(text.Exception, context.Types);
        if (audience == ExceptionAudience.Users
            || DevelopmentCode.Contains(text.Text, context.Types, context.Cancellation)
            || DevelopmentCode.Contains(text.Place, context.Types, context.Cancellation))
        {
            return;
        }

        var place = text.Place.Syntax.GetLocation();
        var name = text.Text.Syntax.ToString().TrimStart('.');
        if (isInDoubt || audience == ExceptionAudience.Unclear || IsOfInstaller(text.Place.Syntax) || DevelopmentCode.IsUpToAFlag(text.Text) || DevelopmentCode.IsUpToAFlag(text.Place))
        {
            context.Suggest(place, null, name, sink);
        }
        else
        {
            context.Report(place, name, sink);
        }
    }

    /// <summary>A page that sets the service up shows its errors to whoever installs it; a person should see that nobody else reaches it.</summary>
    private static bool IsOfInstaller(SyntaxNode place) => place.Ancestors().OfType<TypeDeclarationSyntax>().Any(type =>
        type.Identifier.ValueText.StartsWith("Install", StringComparison.Ordinal) || type.Identifier.ValueText.StartsWith("Setup", StringComparison.Ordinal));

    private static bool IsInsideAnotherSink(IOperation text, IOperation value)
    {
        for (var around = text.Parent; around is not null and not IBlockOperation && around != value.Parent; around = around.Parent)
        {
            if (around is IAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } }
                && Assignments.Any(known => known.Member == member.Name && known.Type.EndsWith("." + member.ContainingType.Name, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static string NameOf(IMethodSymbol method) => method.ContainingType.Name + "." + method.Name;
}
