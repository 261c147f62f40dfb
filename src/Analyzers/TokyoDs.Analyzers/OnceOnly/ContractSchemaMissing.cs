using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4103: a contract whose schema is not committed, cannot be read, or is behind the contract.</summary>
internal sealed class ContractSchemaMissing : CodeRule
{
    /// <summary>Set where the contract has an item more than the schema of its version: what the fix mends.</summary>
    public const string NewItemKey = "item";

    /// <summary>The minor version of the committed schema where the contract is behind it.</summary>
    public const string CommittedMinorKey = "minor";

    /// <summary>Set where the build would write the schema if it was asked to: it is not there, or behind the contract.</summary>
    public const string CanBeWrittenKey = "writable";

    public override Rule Rule { get; } = new("TDS4103", Category.OnceOnly, Mark.Required)
    {
        Title = new("Commit the schema of every contract", "連携契約のスキーマをコミットする"),
        Message = new(
            "The schema of the contract '{0}' {1}; let the build write it (TokyoDsWriteContracts), or save ContractSchema.Write<{2}>() as contracts/{3}",
            "連携契約 '{0}' のスキーマ{1}。ビルドに書き出させる（TokyoDsWriteContracts）か、ContractSchema.Write<{2}>() の結果を contracts/{3} に保存してください。"),
        Why = new(
            "The committed schema is what other systems build on and what changes are measured against. Without it nobody sees a break coming.",
            "コミットされたスキーマは、相手システムの実装の拠り所であり、変更を測る基準です。なければ、互換性の破壊に誰も気づけません。"),
        Basis = [Basis.OnceOnly("schema"), DataStep(1), DataStep(7), Article(2), Article(4)],
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

        if ((!IsWrittenByTheBuild(context) || contract.FindSchema(context.Configuration.AdditionalFiles, context.Cancellation) is { Schema: null })
            && ProblemOf(contract, context) is var (problem, facts))
        {
            context.Report(at, facts, contract.Id, problem, contract.Type.Name, contract.SchemaFile);
        }
    }

    /// <summary>Whether the build writes the schema after the compiler ran; it says so itself when it cannot.</summary>
    private static bool IsWrittenByTheBuild(CodeContext<INamedTypeSymbol> context) =>
        string.Equals(context.Configuration.Property("TokyoDsContractsAreWritten"), "true", StringComparison.OrdinalIgnoreCase);

    private static (Text Problem, ImmutableDictionary<string, string?> Facts)? ProblemOf(ContractDeclaration contract, CodeContext<INamedTypeSymbol> context)
    {
        var none = ImmutableDictionary<string, string?>.Empty;
        var content = contract.FindSchema(context.Configuration.AdditionalFiles, context.Cancellation);
        if (content is null)
        {
            return (new("is not committed", "がコミットされていません"), none.Add(CanBeWrittenKey, "true"));
        }

        if (content.Schema is not { } schema)
        {
            var error = content.Error!;
            return (new($"cannot be read (position {error.Position}: {error.Reason.En})", $"を読めません（{error.Position} 文字目: {error.Reason.Ja}）"), none);
        }

        var version = $"urn:tokyods:contract:{contract.Id}:{contract.Major}.{contract.Minor}";
        if (schema["$id"]?.Text is { } committed && committed != version)
        {
            return (
                new($"says {committed}, the contract says {version}", $"は {committed}、契約は {version} です"),
                MinorOf(committed, contract) is not { } minor ? none
                    : minor > contract.Minor ? none.Add(CommittedMinorKey, minor.ToString(CultureInfo.InvariantCulture))
                    : none.Add(CanBeWrittenKey, "true"));
        }

        return ContractChange.Between(schema, contract.Type).FirstOrDefault(change => !change.IsBreaking) is { } added
            ? (new($"lacks the item '{added.Path}': raise the minor version", $"に項目 '{added.Path}' がありません。マイナーバージョンを上げてください"), none.Add(NewItemKey, added.Path))
            : null;
    }

    /// <summary>The minor version that a schema names, of the same contract and major version.</summary>
    private static int? MinorOf(string id, ContractDeclaration contract)
    {
        var beginning = $"urn:tokyods:contract:{contract.Id}:{contract.Major}.";
        return id.StartsWith(beginning, StringComparison.Ordinal) && int.TryParse(id.Substring(beginning.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? minor
            : null;
    }
}
