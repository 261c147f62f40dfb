using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1216: a sign-in at an identity provider whose answer somebody else can take or put in.</summary>
internal sealed class IdentityFederationWeakened : CodeRule
{
    private const string OpenIdConnect = "Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectOptions";
    private const string Validator = "Microsoft.IdentityModel.Protocols.OpenIdConnect.OpenIdConnectProtocolValidator";

    private static readonly Text UseTheCode = new("use the authorization code flow (ResponseType = \"code\")", "認可コードフロー（ResponseType = \"code\"）を使ってください");
    private static readonly Text SwitchOn = new("switch it on", "有効にしてください");

    public override Rule Rule { get; } = new("TDS1216", Category.Security, Mark.Required)
    {
        Title = new("Sign in by authorization code with PKCE, nonce and state", "外部認証は認可コードフローと PKCE・nonce・state で行う"),
        Message = new(
            "'{0}' weakens the sign-in at the identity provider; {1}",
            "'{0}' により外部の認証基盤との連携が弱くなります。{1}。"),
        Why = new(
            "A token in the address bar, or an answer that is not tied to the own request, can be copied or planted by somebody else.",
            "URL に載るトークンや、自分の要求と結び付かない応答は、盗まれたり他人のものを差し込まれたりします。"),
        Basis = [Cwe(345), Cwe(287), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnAssignment(OpenIdConnect, "UsePkce", CheckSwitch);
        rules.OnAssignment("Microsoft.AspNetCore.Authentication.OAuth.OAuthOptions", "UsePkce", CheckSwitch);

        // RequireStateValidation is off by default: the handler ties state to the request itself.
        rules.OnAssignment(Validator, "RequireNonce", CheckValidator);
        rules.OnAssignment(Validator, "RequireState", CheckValidator);
        rules.OnAssignment(OpenIdConnect, "ResponseType", CheckFlow);
        rules.OnInvocation("Microsoft.Extensions.DependencyInjection.OpenIdConnectExtensions", "AddOpenIdConnect", CheckDefault);
    }

    private static void CheckSwitch(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap().IsConstant(false))
        {
            Tell(context, ((IMemberReferenceOperation)context.Target.Target).Member.Name + " = false", SwitchOn);
        }
    }

    /// <summary>Only the validator of the sign-in; one that is kept for renewing tokens has no nonce or state to compare.</summary>
    private static void CheckValidator(CodeContext<IAssignmentOperation> context)
    {
        var instance = ((IMemberReferenceOperation)context.Target.Target).Instance?.Unwrap();
        var isOfTheSignIn = instance switch
        {
            IPropertyReferenceOperation { Property.Name: "ProtocolValidator" } => true,
            IInstanceReferenceOperation => IsGivenToTheSignIn(context.Target.Enclosing<IObjectCreationOperation>()),
            _ => false,
        };
        if (isOfTheSignIn)
        {
            CheckSwitch(context);
        }
    }

    private static bool IsGivenToTheSignIn(IObjectCreationOperation? creation) =>
        creation is not null
        && ValueUse.Receiver(creation) is IAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ProtocolValidator" } };

    private static void CheckFlow(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap().ConstantText() is { } type && type.Split(' ').Any(part => part is "id_token" or "token"))
        {
            Tell(context, $"ResponseType = \"{type}\"", UseTheCode);
        }
    }

    private static void Tell(CodeContext<IAssignmentOperation> context, string what, Text advice)
    {
        if (DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            return;
        }

        if (DevelopmentCode.IsUpToACondition(context.Target))
        {
            context.Suggest(context.Target.Syntax, what, advice);
        }
        else
        {
            context.Report(context.Target.Syntax, what, advice);
        }
    }

    /// <summary>Unless told otherwise, the handler asks for an ID token in the answer itself.</summary>
    private static void CheckDefault(CodeContext<IInvocationOperation> context)
    {
        if (Setup.LambdaArgument(context.Target) is { } lambda && !Setup.Of(lambda).Escapes
            && !context.Types.Mentions.Has("ResponseType", context.Cancellation)
            && !IsBound(lambda)
            && !DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            context.Suggest(context.Target.MethodNameSyntax(), "AddOpenIdConnect", UseTheCode);
        }
    }

    /// <summary>Options that are bound to a section of the configuration may say it there.</summary>
    private static bool IsBound(IAnonymousFunctionOperation lambda) =>
        lambda.Body.Descendants().OfType<IInvocationOperation>().Any(call => call.TargetMethod.Name == "Bind");
}
