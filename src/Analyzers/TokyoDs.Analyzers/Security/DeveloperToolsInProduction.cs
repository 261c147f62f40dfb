using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1212: pages, endpoints and error details for developers that everyone gets to see.</summary>
internal sealed class DeveloperToolsInProduction : CodeRule
{
    private const string Builder = "Microsoft.AspNetCore.Builder.";

    private static readonly Text Errors = new("the inside of errors", "エラーの内部情報");
    private static readonly Text Tools = new("tools for developers", "開発用の機能");
    private static readonly Text Api = new("the description of the API", "API の仕様と試行画面");

    private static readonly (string Type, string Method, Text Shows)[] Calls =
    [
        (Builder + "DeveloperExceptionPageExtensions", "UseDeveloperExceptionPage", Errors),
        (Builder + "DatabaseErrorPageExtensions", "UseDatabaseErrorPage", Errors),
        (Builder + "MigrationsEndPointExtensions", "UseMigrationsEndPoint", Tools),
        (Builder + "WebAssemblyNetDebugProxyAppBuilderExtensions", "UseWebAssemblyDebugging", Tools),
        (Builder + "BrowserLinkExtensions", "UseBrowserLink", Tools),
        (Builder + "SwaggerUIBuilderExtensions", "UseSwaggerUI", Api),
        (Builder + "ReDocBuilderExtensions", "UseReDoc", Api),
        (Builder + "NSwagApplicationBuilderExtensions", "UseSwaggerUi", Api),
        (Builder + "NSwagApplicationBuilderExtensions", "UseReDoc", Api),
        ("Scalar.AspNetCore.ScalarEndpointRouteBuilderExtensions", "MapScalarApiReference", Api),
    ];

    /// <summary>The document alone is what a public API publishes on purpose.</summary>
    private static readonly (string Type, string Method)[] Documents =
    [
        (Builder + "OpenApiEndpointRouteBuilderExtensions", "MapOpenApi"),
        (Builder + "SwaggerBuilderExtensions", "UseSwagger"),
        (Builder + "SwaggerBuilderExtensions", "MapSwagger"),
        (Builder + "NSwagApplicationBuilderExtensions", "UseOpenApi"),
    ];

    private static readonly (string Type, string Member)[] Switches =
    [
        ("Microsoft.AspNetCore.Components.Server.CircuitOptions", "DetailedErrors"),
        ("Microsoft.AspNetCore.SignalR.HubOptions", "EnableDetailedErrors"),
        ("Grpc.AspNetCore.Server.GrpcServiceOptions", "EnableDetailedErrors"),
        ("HotChocolate.Execution.Options.RequestExecutorOptions", "IncludeExceptionDetails"),
        ("CoreWCF.Description.ServiceDebugBehavior", "IncludeExceptionDetailInFaults"),
    ];

    public override Rule Rule { get; } = new("TDS1212", Category.Security, Mark.Required)
    {
        Title = new("Keep developers' tools and error details in Development", "開発用の画面とエラー詳細を本番で見せない"),
        Message = new(
            "'{0}' shows {1} outside Development too; guard it with IsDevelopment()",
            "{1}が '{0}' により Development 以外でも見えます。IsDevelopment() のときに限ってください。"),
        Why = new(
            "Stack traces, SQL, settings and lists of endpoints tell an attacker how the service is built and where to try next.",
            "スタックトレースや SQL、設定、エンドポイントの一覧は、攻撃の手がかりをそのまま渡すことになります。"),
        Basis = [Cwe(489), Cwe(209), Ipa("1-(iii)"), Asvs("V13.4.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        foreach (var (type, method, shows) in Calls)
        {
            rules.OnInvocation(type, method, context => CheckCall(context, shows, isPublishedOnPurpose: false));
        }

        foreach (var (type, method) in Documents)
        {
            rules.OnInvocation(type, method, context => CheckCall(context, Api, isPublishedOnPurpose: true));
        }

        foreach (var (type, member) in Switches)
        {
            rules.OnAssignment(type, member, context => CheckSwitch(context, isDefault: false));
        }

        rules.OnAssignment("Microsoft.AspNetCore.Authentication.JwtBearer.JwtBearerOptions", "IncludeErrorDetails", context => CheckSwitch(context, isDefault: true));
        rules.OnInvocation("Microsoft.AspNetCore.Hosting.IWebHostBuilder", "UseSetting", CheckSetting);
    }

    private static void CheckCall(CodeContext<IInvocationOperation> context, Text shows, bool isPublishedOnPurpose)
    {
        var call = context.Target;
        if (EndpointChain.ConventionsOn(call).Concat(GroupsAround(call)).Any(convention => convention.TargetMethod.Name == "RequireAuthorization"))
        {
            return;
        }

        var isInBranch = call.Enclosing<IAnonymousFunctionOperation>()?.Enclosing<IInvocationOperation>()?.TargetMethod.Name is "UseWhen" or "MapWhen" or "Map";
        Tell(context, call.MethodNameSyntax(), call.TargetMethod.Name, shows, isPublishedOnPurpose || isInBranch);
    }

    private static void CheckSwitch(CodeContext<IAssignmentOperation> context, bool isDefault)
    {
        if (context.Target.Value.Unwrap().IsConstant(true))
        {
            var member = ((IMemberReferenceOperation)context.Target.Target).Member;
            Tell(context, context.Target.Syntax, member.ContainingType.Name + "." + member.Name, Errors, isDefault);
        }
    }

    private static void CheckSetting(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("key") is { } key
            && (key.MemberName() == "DetailedErrorsKey" || string.Equals(key.ConstantText(), "detailedErrors", StringComparison.OrdinalIgnoreCase))
            && context.Target.Argument("value").ConstantText() is "1" or "true" or "True")
        {
            Tell(context, context.Target.MethodNameSyntax(), "detailedErrors", Errors, isInDoubt: false);
        }
    }

    private static void Tell<T>(CodeContext<T> context, SyntaxNode at, string name, Text shows, bool isInDoubt)
        where T : IOperation
    {
        if (DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        var properties = EnvironmentInScope.PropertiesFor(context.Target);
        if (isInDoubt || DevelopmentCode.IsUpToACondition(context.Target))
        {
            context.Suggest(at.GetLocation(), properties, name, shows);
        }
        else
        {
            context.Report(at.GetLocation(), properties, name, shows);
        }
    }

    /// <summary>The calls on the route group that an endpoint is mapped on.</summary>
    private static IEnumerable<IInvocationOperation> GroupsAround(IInvocationOperation call)
    {
        for (var receiver = call.Receiver(); receiver is not null;)
        {
            switch (receiver)
            {
                case IInvocationOperation earlier:
                    yield return earlier;
                    receiver = earlier.Receiver();
                    break;
                case ILocalReferenceOperation local:
                    foreach (var convention in EndpointChain.ConventionsOn(local.Local, Setup.Root(call)))
                    {
                        yield return convention;
                    }

                    receiver = EndpointChain.InitialValue(local);
                    break;
                default:
                    yield break;
            }
        }
    }
}
