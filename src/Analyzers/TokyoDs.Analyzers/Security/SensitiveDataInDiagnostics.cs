using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1306: diagnostics that write down what people sent, tokens and cookies among it.</summary>
internal sealed class SensitiveDataInDiagnostics : CodeRule
{
    private const string HttpLogging = "Microsoft.AspNetCore.HttpLogging.";

    private static readonly string[] SecretHeaders = ["Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie", "X-Api-Key"];

    private static readonly (string Type, string Method, bool IsInDoubt)[] Calls =
    [
        ("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder", "EnableSensitiveDataLogging", false),
        ("Microsoft.EntityFrameworkCore.DbContextOptionsBuilder", "EnableDetailedErrors", true),
        ("Npgsql.NpgsqlDataSourceBuilder", "EnableParameterLogging", false),
        ("Npgsql.NpgsqlSlimDataSourceBuilder", "EnableParameterLogging", false),
        ("Microsoft.AspNetCore.Hosting.ListenOptionsConnectionLoggingExtensions", "UseConnectionLogging", false),
    ];

    private static readonly (string Type, string Member)[] Switches =
    [
        ("Microsoft.IdentityModel.Logging.IdentityModelEventSource", "ShowPII"),
        ("Microsoft.IdentityModel.Logging.IdentityModelEventSource", "LogCompleteSecurityArtifact"),
        ("Azure.Core.DiagnosticsOptions", "IsLoggingContentEnabled"),
        ("Microsoft.Extensions.Http.Logging.LoggingOptions", "LogBody"),
    ];

    /// <summary>Shared with <see cref="SensitiveLogLevelInSettings"/>.</summary>
    public static Rule Shared { get; } = new("TDS1306", Category.Security, Mark.Required)
    {
        Title = new("Keep personal data, tokens and bodies out of diagnostics", "診断ログに個人情報・トークン・本文を残さない"),
        Message = new(
            "'{0}' writes values, tokens or bodies of requests to the log; use it in Development only",
            "'{0}' により入力値やトークン、要求の本文がログに残ります。Development に限ってください。"),
        Why = new(
            "Logs are read by more people, kept longer and copied further than the data itself, and a token in them opens a session.",
            "ログは本来のデータより多くの人が見て、長く残り、複製されます。トークンが残っていれば、そのままなりすましに使えます。"),
        Basis = [Cwe(532), Asvs("V16.2.5"), Section("4.1"), Section("3.4"), Article(5)],
    };

    public override Rule Rule => Shared;

    public override void Register(CodeRules rules)
    {
        foreach (var (type, method, isInDoubt) in Calls)
        {
            rules.OnInvocation(type, method, context => CheckCall(context, isInDoubt));
        }

        foreach (var (type, member) in Switches)
        {
            rules.OnAssignment(type, member, CheckSwitch);
        }

        foreach (var field in (string[])["All", "Request", "Response", "RequestBody", "ResponseBody"])
        {
            rules.OnMember(HttpLogging + "HttpLoggingFields", field, CheckBody);
        }

        foreach (var field in (string[])["All", "Cookie"])
        {
            rules.OnMember(HttpLogging + "W3CLoggingFields", field, context => CheckFields(context, isInDoubt: false));
        }

        rules.OnMember(HttpLogging + "HttpLoggingOptions", "RequestHeaders", CheckHeader);
        rules.OnMember(HttpLogging + "HttpLoggingOptions", "ResponseHeaders", CheckHeader);
        rules.OnMember(HttpLogging + "W3CLoggerOptions", "AdditionalRequestHeaders", CheckHeader);
        rules.OnMember("Microsoft.Extensions.Logging.LogLevel", "Trace", CheckLevel);
    }

    private static void CheckCall(CodeContext<IInvocationOperation> context, bool isInDoubt)
    {
        // What is left out is on.
        var given = context.Target.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_Boolean)?.Value;
        if (given is null || IsTrue(given, context))
        {
            Tell(context, context.Target.MethodNameSyntax(), context.Target.TargetMethod.Name, isInDoubt);
        }
    }

    private static void CheckSwitch(CodeContext<IAssignmentOperation> context)
    {
        if (IsTrue(context.Target.Value, context))
        {
            Tell(context, context.Target.Syntax, ((IMemberReferenceOperation)context.Target.Target).Member.Name, isInDoubt: false);
        }
    }

    private static bool IsTrue<T>(IOperation value, CodeContext<T> context) =>
        (OnlyValue.Of(value.Unwrap(), context.Model, context.Cancellation) ?? value).IsConstant(true);

    /// <summary>An interceptor may take the bodies out again, request by request.</summary>
    private static void CheckBody(CodeContext<IMemberReferenceOperation> context) =>
        CheckFields(context, context.Types.Mentions.Has("IHttpLoggingInterceptor", context.Cancellation));

    private static void CheckFields(CodeContext<IMemberReferenceOperation> context, bool isInDoubt)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            Tell(context, context.Target.Syntax, context.Target.Member.ContainingType.Name + "." + context.Target.Member.Name, isInDoubt);
        }
    }

    private static void CheckHeader(CodeContext<IMemberReferenceOperation> context)
    {
        if (context.Target.Parent is IInvocationOperation { TargetMethod.Name: "Add" } call && call.Instance == context.Target
            && call.Arguments[0].Value.ConstantText() is { } header && SecretHeaders.Contains(header, StringComparer.OrdinalIgnoreCase))
        {
            Tell(context, call.Syntax, header, isInDoubt: false);
        }
    }

    private static void CheckLevel(CodeContext<IMemberReferenceOperation> context)
    {
        if (context.Target.Parent is not IArgumentOperation { Parent: IInvocationOperation call })
        {
            return;
        }

        if (call.TargetMethod is { Name: "SetMinimumLevel", ContainingType.Name: "LoggingBuilderExtensions" })
        {
            Tell(context, context.Target.Syntax, "LogLevel.Trace", isInDoubt: true);
        }
        else if (call.TargetMethod is { Name: "AddFilter", ContainingType.Name: "FilterLoggingBuilderExtensions" }
            && call.Argument("category").ConstantText() is { } category && SensitiveLogCategory.Covers(category))
        {
            Tell(context, context.Target.Syntax, category + " = Trace", SensitiveLogCategory.IsBroad(category));
        }
    }

    private static void Tell<T>(CodeContext<T> context, SyntaxNode at, string name, bool isInDoubt)
        where T : IOperation
    {
        if (context.Configuration.IsTestProject || DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        var properties = EnvironmentInScope.PropertiesFor(context.Target);
        if (isInDoubt || DevelopmentCode.IsUpToACondition(context.Target))
        {
            context.Suggest(at.GetLocation(), properties, name);
        }
        else
        {
            context.Report(at.GetLocation(), properties, name);
        }
    }
}
