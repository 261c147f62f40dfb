using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1011: XML that may name files and addresses for the server to load.</summary>
internal sealed class ExternalXmlEntity : CodeRule
{
    public const string NoDtd = "DtdProcessing.Prohibit";
    public const string NoResolver = "XmlResolver = null";
    public const string DefaultXslt = "XsltSettings.Default";

    private const string ReaderSettings = "System.Xml.XmlReaderSettings";
    private const string TextReader = "System.Xml.XmlTextReader";
    private const string XsltSettings = "System.Xml.Xsl.XsltSettings";

    public override Rule Rule { get; } = new("TDS1011", Category.Security, Mark.Required)
    {
        Title = new("Resolve neither DTDs nor external references in XML", "XML の DTD と外部参照を処理しない"),
        Message = new(
            "'{0}' lets an XML document name files and addresses for the server to read; use {1}",
            "'{0}' では、XML 文書が名指ししたファイルや接続先をサーバーが読みに行きます。{1} を使ってください。"),
        Why = new(
            "A document that declares external entities makes the server read its own files or call internal addresses, and hands the answer to the sender.",
            "外部実体を宣言した文書を受け取ると、サーバーが内部のファイルやネットワークを読み、その内容が送信者に渡ります。"),
        Basis = [Cwe(611), Asvs("V1.5.1"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnAssignment(ReaderSettings, "DtdProcessing", CheckDtd);
        rules.OnAssignment(TextReader, "DtdProcessing", CheckDtd);
        rules.OnAssignment(ReaderSettings, "ProhibitDtd", CheckOldSwitch);
        rules.OnAssignment(TextReader, "ProhibitDtd", CheckOldSwitch);
        rules.OnAssignment("System.Xml.XmlDocument", "XmlResolver", CheckResolver);
        rules.OnAssignment(TextReader, "XmlResolver", CheckResolver);
        rules.OnMember(XsltSettings, "TrustedXslt", CheckTrusted);
        rules.OnCreation(XsltSettings, CheckXslt);
        rules.OnAssignment(XsltSettings, "EnableDocumentFunction", CheckXsltSwitch);
        rules.OnAssignment(XsltSettings, "EnableScript", CheckXsltSwitch);
    }

    private static void CheckDtd(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.MemberName() == "Parse" && !ResolvesNothing(context.Target))
        {
            context.Report(context.Target.Syntax, "DtdProcessing.Parse", NoDtd);
        }
    }

    private static void CheckOldSwitch(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.IsConstant(false) && !ResolvesNothing(context.Target))
        {
            context.Report(context.Target.Syntax, "ProhibitDtd = false", NoDtd);
        }
    }

    /// <summary>
    /// Without a resolver a DTD can only define entities of its own, which the reader limits unless that is switched off.
    /// </summary>
    private static bool ResolvesNothing(IAssignmentOperation assignment) =>
        Setup.Around(assignment) is { } setup
        && setup.TryGet("XmlResolver", out var resolver) && IsHarmless(resolver)
        && !(setup.TryGet("MaxCharactersFromEntities", out var limit) && limit.ConstantInteger() == 0);

    /// <summary>Only the resolvers that load whatever is named; one of the project's own may well refuse.</summary>
    private static void CheckResolver(CodeContext<IAssignmentOperation> context)
    {
        var resolver = context.Target.Value.Unwrap();
        if (resolver.Type?.Name == "XmlUrlResolver" || resolver is IPropertyReferenceOperation { Property.Name: "FileSystemResolver" })
        {
            context.Report(context.Target.Syntax, "XmlResolver", NoResolver);
        }
    }

    private static bool IsHarmless(IOperation resolver) =>
        resolver.Unwrap() is { ConstantValue: { HasValue: true, Value: null } } or IPropertyReferenceOperation { Property.Name: "ThrowingResolver" }
            or IDefaultValueOperation;

    private static void CheckTrusted(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.IsGiven(context.Target))
        {
            context.Report(context.Target.Syntax, "XsltSettings.TrustedXslt", DefaultXslt);
        }
    }

    private static void CheckXslt(CodeContext<IObjectCreationOperation> context)
    {
        if (context.Target.Arguments.Any(argument => argument.Value.IsConstant(true)))
        {
            context.Report(context.Target.Syntax, "XsltSettings", DefaultXslt);
        }
    }

    private static void CheckXsltSwitch(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.IsConstant(true))
        {
            context.Report(context.Target.Syntax, ((IMemberReferenceOperation)context.Target.Target).Member.Name, DefaultXslt);
        }
    }
}
