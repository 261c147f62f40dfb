using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4101: a contract that does not say who answers for it, what it is for, or what permits it.</summary>
internal sealed class ContractWithoutGrounds : CodeRule
{
    /// <summary>Names what the fix can add: what is not written at all, not what is written as a text to fill in.</summary>
    public const string AbsentKey = "absent";

    public const string Owner = "Owner";
    public const string Purpose = "Purpose";
    public const string LegalBasis = "LegalBasis";

    /// <summary>How a text begins that still has to be written. The fix leaves such texts, and they are still reported.</summary>
    public const string ToFillIn = "TODO";

    public override Rule Rule { get; } = new("TDS4101", Category.OnceOnly, Mark.Required)
    {
        Title = new("Say who owns a contract, what it is for and what permits it", "連携契約に、担当・利用目的・根拠を書く"),
        Message = new(
            "The contract '{0}' names no {1}; without it nobody can judge whether the exchange is permitted",
            "連携契約 '{0}' に{1}が書かれていません。連携してよいかを判断できるように書いてください。"),
        Why = new(
            "Personal data may move between offices only for a purpose and on a ground. Written at the contract, both are reviewed with the code and shown to the citizen.",
            "個人情報を局の間で動かすには、目的と根拠が要ります。契約に書いておけば、コードと一緒に確認でき、本人にも示せます。"),
        Basis = [Basis.OnceOnly("contract"), DataStep(1), Section("3.1"), Article(2), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Types.Has(ContractDeclaration.Attribute))
        {
            rules.OnType(Check);
        }
    }

    private static void Check(CodeContext<INamedTypeSymbol> context)
    {
        if (ContractDeclaration.Of(context.Target) is not { } contract
            || contract.Type.Locations.FirstOrDefault(location => location.IsInSource) is not { } at)
        {
            return;
        }

        var (missing, absent) = MissingOf(contract);
        if (missing.Count > 0)
        {
            context.Report(
                at, ImmutableDictionary<string, string?>.Empty.Add(AbsentKey, string.Join(",", absent)), contract.Id.Length == 0 ? contract.Type.Name : contract.Id,
                new Text(string.Join(", ", missing.Select(part => part.En)), string.Join("・", missing.Select(part => part.Ja))));
        }
    }

    private static (List<Text> Missing, List<string> Absent) MissingOf(ContractDeclaration contract)
    {
        var missing = new List<Text>();
        var absent = new List<string>();
        var attributes = contract.Type.GetAttributes();
        if (string.IsNullOrWhiteSpace(contract.Id))
        {
            missing.Add(new("identifier", "識別子"));
        }

        if (contract.Major < 1 || contract.Minor < 0)
        {
            missing.Add(new("version from 1.0 on", "1.0 以上の版"));
        }

        Look(Owner, TextsOf(attributes, ContractDeclaration.Attribute, Owner), new("owner", "担当（Owner）"));
        Look(Purpose, TextsOf(attributes, OnceOnlyNames.Purpose, null), new("purpose ([Purpose])", "利用目的（[Purpose]）"));
        Look(LegalBasis, TextsOf(attributes, OnceOnlyNames.LegalBasis, null), new("legal basis ([LegalBasis])", "根拠（[LegalBasis]）"));
        return (missing, absent);

        void Look(string key, List<string> texts, Text name)
        {
            if (texts.Count == 0)
            {
                absent.Add(key);
            }

            if (!texts.Any(text => !string.IsNullOrWhiteSpace(text) && !text.TrimStart().StartsWith(ToFillIn, StringComparison.OrdinalIgnoreCase)))
            {
                missing.Add(name);
            }
        }
    }

    /// <summary>The first text of each attribute of a type, or its named argument.</summary>
    private static List<string> TextsOf(ImmutableArray<AttributeData> attributes, string type, string? named) =>
    [
        .. attributes.Where(attribute => attribute.AttributeClass?.ToDisplayString() == type)
            .Select(attribute => named is null
                ? attribute.ConstructorArguments.FirstOrDefault()
                : attribute.NamedArguments.FirstOrDefault(argument => argument.Key == named).Value)
            .Where(value => value.Kind == TypedConstantKind.Primitive)
            .Select(value => value.Value as string)
            .OfType<string>(),
    ];
}
