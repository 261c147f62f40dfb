using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2302: text written in Shift_JIS or EUC-JP, read in them without noticing losses, or a CSV read by guess.</summary>
internal sealed class LegacyEncoding : CodeRule
{
    /// <summary>The property of a finding that names what the fix adds.</summary>
    public const string AddKey = "Add";
    public const string Fallbacks = "Fallbacks";
    public const string Utf8 = "Utf8";

    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "shift_jis", "shift-jis", "sjis", "x-sjis", "csshiftjis", "ms_kanji", "ms932", "cp932", "windows-31j", "euc-jp", "x-euc-jp", "iso-2022-jp");

    private static readonly ImmutableHashSet<long> CodePages = [932, 10001, 20932, 50220, 50221, 50222, 51932];

    public override Rule Rule { get; } = new("TDS2302", Category.DataStandards, Mark.Required)
    {
        Title = new("Exchange text in UTF-8 and never lose a character in silence", "文字データは UTF-8 で扱い、文字の欠落を見逃さない"),
        Message = new(
            "Text that goes through '{0}' can lose characters without notice; use {1}, or declare the old interface with [LegacyEncodingInterface]",
            "'{0}' を通る文字は、気付かないうちに失われることがあります。{1} を使うか、旧方式との連携なら [LegacyEncodingInterface] で宣言してください。"),
        Why = new(
            "Shift_JIS has no character for many names and for the era sign; .NET writes ? or a look-alike instead and says nothing. A CSV read without a stated encoding turns into U+FFFD.",
            "Shift_JIS には人名の漢字や ㋿ など表せない文字が多く、.NET は黙って ? や似た文字に置き換えます。文字コードを指定しない CSV の読み込みでは文字が U+FFFD になります。"),
        Basis = [Section("3.4"), DataStep(7), Gif("461"), Data("encoding"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation("System.Text.Encoding", "GetEncoding", CheckEncoding);
        rules.OnInvocation("System.Text.EncodingProvider", "GetEncoding", CheckEncoding);
        rules.OnCreation("System.IO.StreamReader", context => CheckReader(
            context, context.Target.Arguments, "StreamReader", context.Target.Syntax, canAdd: context.Target.Arguments.Count(IsGiven) == 1));
        foreach (var method in new[] { "ReadAllText", "ReadAllLines", "ReadLines", "ReadAllTextAsync", "ReadAllLinesAsync", "ReadLinesAsync", "OpenText" })
        {
            rules.OnInvocation("System.IO.File", method, context => CheckReader(
                context, context.Target.Arguments, "File." + method, context.Target.MethodNameSyntax(), canAdd: method != "OpenText"));
        }
    }

    private static void CheckEncoding(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.Arguments.FirstOrDefault()?.Value is not { } chosen || LegacyName(chosen) is not { } name || IsDeclared(context, call))
        {
            return;
        }

        var use = EncodingUses.Of(call);
        if (use == EncodingUse.Writes)
        {
            context.Report(call.MethodNameSyntax(), name, "Encoding.UTF8");
        }
        else if (use != EncodingUse.Measures && !ThrowsOnLoss(call))
        {
            var facts = call.Arguments.Length == 1 ? ImmutableDictionary<string, string?>.Empty.Add(AddKey, Fallbacks) : ImmutableDictionary<string, string?>.Empty;
            context.Report(call.MethodNameSyntax().GetLocation(), facts, name, "DecoderFallback.ExceptionFallback");
        }
    }

    private static void CheckReader<T>(CodeContext<T> context, ImmutableArray<IArgumentOperation> arguments, string name, SyntaxNode place, bool canAdd)
        where T : IOperation
    {
        var given = arguments.Where(IsGiven).ToList();
        if (given.Count > 0
            && !given.Any(argument => argument.Parameter?.Type.Name == "Encoding")
            && IsCsv(given[0].Value)
            && !IsDeclared(context, context.Target))
        {
            var facts = canAdd ? ImmutableDictionary<string, string?>.Empty.Add(AddKey, Utf8) : ImmutableDictionary<string, string?>.Empty;
            context.Report(place.GetLocation(), facts, name, "Encoding.UTF8");
        }
    }

    private static bool IsGiven(IArgumentOperation argument) => argument.ArgumentKind != ArgumentKind.DefaultValue;

    /// <summary>A constant path of a CSV, or a path or stream that is named one.</summary>
    private static bool IsCsv(IOperation source) => source.Unwrap() switch
    {
        { ConstantValue: { HasValue: true, Value: string path } } => IsCsvPath(path),
        IInterpolatedStringOperation { Parts: { IsEmpty: false } parts } =>
            parts.Last() is IInterpolatedStringTextOperation text && IsCsvPath(text.Text.ConstantText() ?? ""),
        IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType.Name: "Path" } } combined =>
            combined.Arguments.Any(argument => argument.Value.DescendantsAndSelf().Any(part => IsCsvPath(part.ConstantText() ?? ""))),
        var other => other.Origin() is { } symbol && IdentifierWords.Of(symbol.Name).Words.Any(word => word is "csv" or "tsv"),
    };

    private static bool IsCsvPath(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    private static string? LegacyName(IOperation chosen) =>
        chosen.ConstantText() is { } name ? (Names.Contains(name) ? name : null)
            : chosen.ConstantInteger() is { } page && CodePages.Contains(page) ? page.ToString(System.Globalization.CultureInfo.InvariantCulture)
            : null;

    /// <summary>Both fallbacks are given, and neither is one that replaces.</summary>
    private static bool ThrowsOnLoss(IInvocationOperation call) =>
        call.Arguments.Length == 3
        && !call.Arguments.Any(argument => argument.Value.Unwrap()
            is IPropertyReferenceOperation { Property.Name: "ReplacementFallback" }
            or IObjectCreationOperation { Type.Name: "EncoderReplacementFallback" or "DecoderReplacementFallback" });

    /// <summary>Whether the member, its type or the assembly is declared an old interface, or the code is a test.</summary>
    private static bool IsDeclared<T>(CodeContext<T> context, IOperation operation)
    {
        var symbol = operation.Destination() is (IFieldSymbol or IPropertySymbol) and var held
            ? held
            : context.Model?.GetEnclosingSymbol(operation.Syntax.SpanStart, context.Cancellation);
        if (symbol is null || TypeRoles.IsTest(symbol, context.Configuration))
        {
            return symbol is not null;
        }

        for (var current = symbol; current is not null; current = current.ContainingSymbol)
        {
            if (Declares(current) || (current is IMethodSymbol { AssociatedSymbol: { } accessed } && Declares(accessed)))
            {
                return true;
            }
        }

        return Declares(context.Types.Compilation.Assembly);
    }

    private static bool Declares(ISymbol symbol) => symbol.GetAttributes().Any(attribute =>
        attribute.AttributeClass is { Name: "LegacyEncodingInterfaceAttribute", ContainingNamespace.Name: "TokyoDs" });
}
