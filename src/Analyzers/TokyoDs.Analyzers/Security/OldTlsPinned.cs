using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1109: SSL or TLS 1.0/1.1 named as a protocol to speak.</summary>
internal sealed class OldTlsPinned : CodeRule
{
    /// <summary>The fact for the code fix: the member that leaves the choice to the system.</summary>
    public const string SystemChoice = "systemChoice";

    /// <summary>SSL 2 (12), SSL 3 (48), TLS 1.0 (192) and TLS 1.1 (768) as the platform numbers them.</summary>
    private const long OldProtocols = 12 | 48 | 192 | 768;

    private const string SslProtocols = "System.Security.Authentication.SslProtocols";
    private const string SecurityProtocolType = "System.Net.SecurityProtocolType";

    private static readonly Dictionary<string, string> OldNames = new(StringComparer.Ordinal)
    {
        ["Ssl2"] = "SSL 2.0", ["Ssl3"] = "SSL 3.0", ["Tls"] = "TLS 1.0", ["Tls11"] = "TLS 1.1", ["Default"] = "SSL 3.0, TLS 1.0",
    };

    public override Rule Rule { get; } = new("TDS1109", Category.Security, Mark.Required)
    {
        Title = new("Speak TLS 1.2 or later", "TLS 1.2 以上で通信する"),
        Message = new(
            "'{0}' allows {1}; leave the choice to the system ({2}) or name TLS 1.2 and 1.3",
            "'{0}' により {1} での通信が可能になります。OS の既定（{2}）に任せるか、TLS 1.2 と 1.3 を指定してください。"),
        Why = new(
            "SSL and TLS before 1.2 rest on broken algorithms; what travels over them can be read and changed. They are not allowed by the CRYPTREC TLS guideline.",
            "SSL と TLS 1.1 以前は破られたアルゴリズムに依存し、通信を読み取られ改ざんされます。CRYPTREC の TLS 暗号設定ガイドラインでも認められていません。"),
        Basis = [Cwe(326), Cwe(327), Asvs("V12.1.1"), Section("3.3"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var name in OldNames.Keys)
        {
            rules.OnMember(SslProtocols, name, Check);
            rules.OnMember(SecurityProtocolType, name, Check);
        }

        rules.OnAssignment("System.Net.ServicePointManager", "SecurityProtocol", CheckNumber);
    }

    private static void Check(CodeContext<IMemberReferenceOperation> context)
    {
        var whole = Whole(context.Target);
        var old = Mentions(whole).Where(mention => OldNames.ContainsKey(mention.Field.Name)).ToList();

        // A combination is one finding, told at its first old member.
        if (ValueUse.IsGiven(whole) && old.FirstOrDefault()?.Syntax == context.Target.Syntax)
        {
            var type = context.Target.Member.ContainingType.Name;
            var choice = type == "SslProtocols" ? "None" : "SystemDefault";
            context.Report(
                whole.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(SystemChoice, choice),
                whole.Syntax.ToString(), string.Join(", ", old.Select(mention => OldNames[mention.Field.Name]).Distinct()), type + "." + choice);
        }
    }

    /// <summary>Code for frameworks that did not know the names yet writes numbers: <c>(SecurityProtocolType)192</c>.</summary>
    private static void CheckNumber(CodeContext<IAssignmentOperation> context)
    {
        if (context.Target.Value.Unwrap() is ILiteralOperation literal && (literal.ConstantInteger() & OldProtocols) > 0)
        {
            context.Report(context.Target.Value.Syntax, context.Target.Value.Syntax.ToString(), "SSL 3.0, TLS 1.0, TLS 1.1", "SecurityProtocolType.SystemDefault");
        }
    }

    /// <summary>The combination with <c>|</c> that a member is part of.</summary>
    private static IOperation Whole(IOperation member)
    {
        while (member.Parent is IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } or IParenthesizedOperation)
        {
            member = member.Parent;
        }

        return member;
    }

    private static IEnumerable<IFieldReferenceOperation> Mentions(IOperation whole) =>
        whole.DescendantsAndSelf().OfType<IFieldReferenceOperation>().Where(mention => mention.Field.ContainingType.TypeKind == TypeKind.Enum);
}
