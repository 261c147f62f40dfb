using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2401: CSV put together by joining texts, a header without names or with the same twice, ditto marks in data.</summary>
internal sealed class CsvByHand : CodeRule
{
    private static readonly Text Joined = new(
        "is joined by commas without quoting, so a comma, a quote or a line break in '{0}' shifts the columns, and a leading = runs as a formula",
        "は引用符なしでコンマをつないだ行です。'{0}' にコンマ、引用符、改行があると列がずれ、= で始まる値は表計算ソフトで数式として実行されます");

    private static readonly Text Header = new("has a header with empty or equal names", "の見出しに空欄または同じ名前があります");
    private static readonly Text Ditto = new("stands for the value above, which sorting and filtering take away", "は上の行の値を指すため、並べ替えや抽出で意味を失います");

    public override Rule Rule { get; } = new("TDS2401", Category.DataStandards, Mark.Required)
    {
        Title = new("Write CSV with a writer that quotes", "CSV は引用符を扱う仕組みで書き出す"),
        Message = new(
            "'{0}' {1}; write it with OpenDataCsv",
            "'{0}' {1}。OpenDataCsv で書き出してください。"),
        Why = new(
            "A facility named \"Library, east\" moves every column behind it by one, and nobody notices until the data are used. The machine-readability rules of the ministry give such a file no points.",
            "「図書館, 東館」のような値が一つあるだけで、以降の列がすべてずれます。総務省の統一ルールでは、このようなファイルの機械判読性は 0 点です。"),
        Basis = [Cwe(1236), Section("3.4"), DataStep(7), Gif("468"), Data("csv"), Article(7)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation("System.String", "Join", CheckJoin);
        rules.OnText(text => text is "," or "\t", CheckLine);
        rules.OnText(HasFaultyHeader, CheckHeader);
        rules.OnText(text => text is "同上" or "〃" or "同左" or "以下同じ" or "以下同様", CheckDitto);
    }

    private static void CheckJoin(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.Syntax is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } syntax
            && arguments[0].Expression is LiteralExpressionSyntax { Token.ValueText: "," or "\t" }
            && CsvText.IsWritten(syntax)
            && CsvText.IsAbout(syntax)
            && Cells(call).FirstOrDefault(IsFreeText) is { } cell
            && !context.IsInTest(syntax))
        {
            context.Report(
                call.MethodNameSyntax().GetLocation(), CsvFileByHand.FactsOf(context, syntax), syntax.Expression.ToString(), Joined.Format(cell.Syntax.ToString()));
        }
    }

    /// <summary><c>$"{id},{name}"</c>, once for the whole line.</summary>
    private static void CheckLine(CodeContext<TextLiteral> context)
    {
        if (context.Target.Expression is InterpolatedStringExpressionSyntax line
            && CsvCells.IsFirst(line, context.Target.Node)
            && CsvText.IsWritten(line)
            && CsvText.IsAbout(line)
            && !context.IsInTest(line)
            && line.Contents.OfType<InterpolationSyntax>()
                .Select(cell => context.Model?.GetOperation(cell.Expression, context.Cancellation))
                .FirstOrDefault(cell => cell is not null && IsFreeText(cell)) is { } text)
        {
            context.Report(line.GetLocation(), CsvFileByHand.FactsOf(context, line), Short(line.ToString()), Joined.Format(text.Syntax.ToString()));
        }
    }

    private static void CheckHeader(CodeContext<TextLiteral> context)
    {
        if (context.Target is { IsWhole: true, Expression: var header } && CsvText.IsWritten(header) && CsvText.IsAbout(header) && !context.IsInTest(header))
        {
            context.Report(header, Short(context.Target.Value), Header);
        }
    }

    private static void CheckDitto(CodeContext<TextLiteral> context)
    {
        if (context.Target.IsWhole
            && context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } mark
            && mark.ComparedWith() is null
            && ExchangedValue.TakerOf(context, mark) is not null)
        {
            context.Report(context.Target.Node, context.Target.Value, Ditto);
        }
    }

    /// <summary>The values that are joined: each of a list of arguments, or what a <c>Select</c> makes of a sequence.</summary>
    private static IEnumerable<IOperation> Cells(IInvocationOperation join)
    {
        foreach (var argument in join.Arguments.Skip(1))
        {
            switch (argument.Value.Unwrap())
            {
                case IArrayCreationOperation { Initializer.ElementValues: var elements }:
                    foreach (var element in elements)
                    {
                        yield return element.Unwrap();
                    }

                    break;
                case ICollectionExpressionOperation { Elements: var elements }:
                    foreach (var element in elements)
                    {
                        yield return element.Unwrap();
                    }

                    break;
            }
        }
    }

    /// <summary>Text that comes from data: a member, variable or element; not a constant, and not what a call has made safe.</summary>
    private static bool IsFreeText(IOperation value)
    {
        var read = value.Unwrap();
        if (read is ICoalesceOperation coalesce)
        {
            read = coalesce.Value.Unwrap();
        }

        return read.Type?.SpecialType == SpecialType.System_String
            && !read.ConstantValue.HasValue
            && (read is IPropertyReferenceOperation or IFieldReferenceOperation or IParameterReferenceOperation or IConditionalAccessOperation or IArrayElementReferenceOperation)
            && read.Origin() is { } symbol
            && !Vocabulary.Means(symbol.Name, Concept.Code);
    }

    private static bool HasFaultyHeader(string text)
    {
        if (text.Length < 4 || text.IndexOf(',') < 0 || text.Contains(", ") || text.Any(letter => letter is '{' or '<' or '(' or '=' or ';' or '"' or '/'))
        {
            return false;
        }

        var names = text.TrimEnd('\r', '\n').Split(',');
        return names.Length > 2
            && names.All(name => name.Length == 0 || char.IsLetter(name[0]))
            && (names.Any(name => name.Length == 0) || names.Distinct(StringComparer.Ordinal).Count() < names.Length);
    }

    private static string Short(string text) => text.Length <= 40 ? text : text.Substring(0, 40) + "…";
}
