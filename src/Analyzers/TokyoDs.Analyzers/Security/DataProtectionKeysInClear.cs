using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1114: keys of Data Protection that lie readable where they are kept.</summary>
internal sealed class DataProtectionKeysInClear : CodeRule
{
    private const string Namespace = "Microsoft.AspNetCore.DataProtection.";

    private static readonly (string Type, string Method)[] Stores =
    [
        ("DataProtectionBuilderExtensions", "PersistKeysToFileSystem"),
        ("DataProtectionBuilderExtensions", "PersistKeysToRegistry"),
        ("EntityFrameworkCoreDataProtectionExtensions", "PersistKeysToDbContext"),
        ("StackExchangeRedisDataProtectionBuilderExtensions", "PersistKeysToStackExchangeRedis"),
        ("AzureStorageBlobDataProtectionBuilderExtensions", "PersistKeysToAzureBlobStorage"),
    ];

    /// <summary>What writes keys as it gets them; a repository of one's own may encrypt.</summary>
    private static readonly string[] PlainRepositories = ["FileSystemXmlRepository", "RegistryXmlRepository", "EntityFrameworkCoreXmlRepository", "RedisXmlRepository"];

    public override Rule Rule { get; } = new("TDS1114", Category.Security, Mark.Required)
    {
        Title = new("Encrypt the keys of Data Protection where they are kept", "Data Protection の鍵は暗号化して保存する"),
        Message = new(
            "'{0}' keeps the keys of Data Protection in clear text; add {1}",
            "'{0}' は Data Protection の鍵を平文で保存します。{1} を付けてください。"),
        Why = new(
            "Whoever reads these keys can make sign-in cookies and anti-forgery tokens for anyone; naming a place to keep them switches the default encryption off.",
            "この鍵を読める人は、誰のサインイン用クッキーも偽造できます。保存先を指定すると、既定の暗号化は行われなくなります。"),
        Basis = [Cwe(311), Cwe(312), Asvs("V13.3.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var (type, method) in Stores)
        {
            rules.OnInvocation(Namespace + type, method, Check);
        }

        rules.OnAssignment(Namespace + "KeyManagement.KeyManagementOptions", "XmlRepository", CheckRepository);
        rules.OnInvocation(Namespace + "DataProtectionProvider", "Create", CheckProvider);
    }

    private static void Check(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (context.Types.Fact(KeyRingProtection.In).MayCover(call.Syntax)
            || Setup.Root(call).Descendants().OfType<IInvocationOperation>().Any(other => MayProtect(other))
            || DevelopmentGuard.Covers(call)
            || context.IsInTest(call.Syntax))
        {
            return;
        }

        var store = call.TargetMethod.Name;
        if (store == "PersistKeysToAzureBlobStorage")
        {
            // The storage encrypts what it holds; who may read it is a matter of rights.
            context.Suggest(call.MethodNameSyntax(), store, "ProtectKeysWithAzureKeyVault");
        }
        else
        {
            context.Report(call.MethodNameSyntax(), store, "ProtectKeysWithCertificate");
        }
    }

    private static void CheckRepository(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap() is IObjectCreationOperation { Type: { } type } creation && PlainRepositories.Contains(type.Name)
            && !context.Types.Fact(KeyRingProtection.In).MayCover(context.Target.Syntax)
            && !DevelopmentGuard.Covers(context.Target)
            && !context.IsInTest(context.Target.Syntax))
        {
            context.Report(creation.Syntax, type.Name, "XmlEncryptor");
        }
    }

    /// <summary>A provider with a folder of its own shares nothing with the services.</summary>
    private static void CheckProvider(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var setup = call.Argument("setupAction");
        if (call.Argument("keyDirectory") is not null
            && call.Argument("certificate") is null
            && (setup is null || (Setup.LambdaArgument(call) is { } lambda
                && !KeyRingProtection.Encrypts(lambda.Syntax) && !lambda.Descendants().OfType<IInvocationOperation>().Any(MayProtect)))
            && !DevelopmentGuard.Covers(call)
            && !context.IsInTest(call.Syntax))
        {
            context.Report(call.MethodNameSyntax(), "DataProtectionProvider.Create", setup is null ? "X509Certificate2" : "ProtectKeysWithCertificate");
        }
    }

    /// <summary>A method of the project that gets the builder.</summary>
    private static bool MayProtect(IInvocationOperation call) =>
        !call.TargetMethod.DeclaringSyntaxReferences.IsEmpty
        && !call.TargetMethod.Name.StartsWith("PersistKeys", StringComparison.Ordinal)
        && call.Arguments.Any(argument => argument.Parameter?.Type.Name == "IDataProtectionBuilder");
}
