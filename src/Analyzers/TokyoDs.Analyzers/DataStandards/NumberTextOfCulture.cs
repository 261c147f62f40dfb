using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2301: a number in exchanged data as text of a culture, with commas or with its unit.</summary>
internal sealed class NumberTextOfCulture : CodeRule
{
    /// <summary>The property of a finding with the format that the fix gives, empty for none.</summary>
    public const string FormatKey = "Format";

    private static readonly Text Written = new("is given a number written as '{0}', with commas or a unit", "に入る数値が '{0}' のように、桁区切りや単位の付いた形になっています");
    private static readonly Text OfCulture = new("is given a number written by the culture of the server", "に入る数値がサーバーのカルチャの形で書き出されます");
    private static readonly Text Read = new("is read as a number by the culture of the server", "の数値をサーバーのカルチャで読み取っています");

    public override Rule Rule { get; } = new("TDS2301", Category.DataStandards, Mark.Required)
    {
        Title = new("Exchange numbers as plain digits", "交換する数値は、桁区切りや単位を付けず数字だけで表す"),
        Message = new(
            "'{0}' {1}; write plain digits with the invariant culture and keep the unit in an item of its own",
            "'{0}' {1}。InvariantCulture で数字だけを書き、単位は別の項目で示してください。"),
        Why = new(
            "A comma or a unit makes a number text to a machine, and a decimal comma of another culture turns 1.5 into 15. The machine-readability rules of the ministry give such a table no points.",
            "「1,000円」は機械にとって数値ではありません。小数点をコンマで書くカルチャでは 1.5 が 15 と読まれます。総務省の統一ルールでは、このような表の機械判読性は 0 点です。"),
        Basis = [Section("3.4"), DataStep(7), Gif("468"), Data("number-format"), Article(4), Article(7)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var type in new[] { "System.Int32", "System.Int64", "System.Decimal", "System.Double", "System.Single" })
        {
            rules.OnInvocation(type, "ToString", CheckWriting);
        }

        foreach (var type in new[] { "System.Decimal", "System.Double", "System.Single" })
        {
            rules.OnInvocation(type, "Parse", CheckReading);
            rules.OnInvocation(type, "TryParse", CheckReading);
        }

        foreach (var method in new[] { "ToDecimal", "ToDouble", "ToSingle" })
        {
            rules.OnInvocation("System.Convert", method, CheckReading);
        }

        rules.OnText(NumberForm.IsFormattedNumber, CheckLiteral);
        rules.OnText(text => text is "," or "\t" or "\",\"", CheckCells);
        rules.OnText(NumberForm.IsUnit, CheckUnit);
    }

    private static void CheckWriting(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var format = call.Argument("format");
        var pattern = format.ConstantText();
        var isFormatted = pattern is not null && NumberForm.IsForEyes(pattern);
        var hasFraction = call.Instance?.Type?.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double or SpecialType.System_Single;
        if ((format is not null && pattern is null)
            || (!isFormatted && (!hasFraction || call.Argument("provider") is not null))
            || ExchangedValue.TakerOf(context, call) is not { } taker)
        {
            return;
        }

        var plain = isFormatted ? NumberForm.Plain(pattern!) : pattern ?? "";
        var facts = plain is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(FormatKey, plain);
        context.Report(call.MethodNameSyntax().GetLocation(), facts, taker, isFormatted ? Written.Format(pattern!) : OfCulture);
    }

    private static void CheckReading(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.Argument("provider") is null
            && call.Arguments.FirstOrDefault()?.Value is { Type.SpecialType: SpecialType.System_String } text
            && ExchangedValue.ReadFrom(context, text) is { } item
            && !context.IsInTest(call.Syntax))
        {
            var facts = call.Arguments.Length == 1 || call.Arguments.Count(argument => argument.ArgumentKind != ArgumentKind.DefaultValue) == 1
                ? ImmutableDictionary<string, string?>.Empty.Add(FormatKey, "")
                : ImmutableDictionary<string, string?>.Empty;
            context.Report(call.MethodNameSyntax().GetLocation(), facts, item.Name, Read);
        }
    }

    /// <summary><c>"1,000円"</c> given to an item of data.</summary>
    private static void CheckLiteral(CodeContext<TextLiteral> context)
    {
        if (context.Target.IsWhole
            && context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } literal
            && ExchangedValue.MemberOf(context, literal) is { } member
            && !context.IsInTest(context.Target.Node))
        {
            context.Report(context.Target.Node, member, Written.Format(context.Target.Value));
        }
    }

    private static void CheckCells(CodeContext<TextLiteral> context)
    {
        if (context.Target.Expression is not InterpolatedStringExpressionSyntax line || !CsvCells.IsFirst(line, context.Target.Node))
        {
            return;
        }

        foreach (var (type, cell, format) in CsvCells.Formatted(line, context))
        {
            if (type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double && NumberForm.IsForEyes(format))
            {
                context.Report(cell, "CSV", Written.Format(format));
            }
        }
    }

    /// <summary><c>$"{amount}円"</c> given to an item of data.</summary>
    private static void CheckUnit(CodeContext<TextLiteral> context)
    {
        if (context.Target is { IsWhole: false, Node: var piece, Expression: InterpolatedStringExpressionSyntax text }
            && text.Contents.Count == 2 && text.Contents[1] == piece && text.Contents[0] is InterpolationSyntax { Expression: var number }
            && context.Model?.GetTypeInfo(number, context.Cancellation).Type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double
            && context.Model.GetOperation(text, context.Cancellation) is { } whole
            && ExchangedValue.MemberOf(context, whole) is { } member
            && !context.IsInTest(text))
        {
            context.Report(text, member, Written.Format(text.ToString()));
        }
    }
}
