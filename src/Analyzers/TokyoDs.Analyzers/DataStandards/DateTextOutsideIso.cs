using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2002: a date that goes into exchanged data as text of a culture or in a form other than ISO 8601.</summary>
internal sealed class DateTextOutsideIso : CodeRule
{
    /// <summary>The property of a finding that tells the fix that only the day is written.</summary>
    public const string IsDayKey = "IsDay";

    private static readonly Text Written = new("is given a date written as '{0}'", "に入る日付が '{0}' の形で書き出されます");
    private static readonly Text OfCulture = new("is given a date written by the culture of the server", "に入る日付がサーバーのカルチャの形で書き出されます");
    private static readonly Text Read = new("is read as a date by the culture of the server", "の日付をサーバーのカルチャで読み取っています");

    public override Rule Rule { get; } = new("TDS2002", Category.DataStandards, Mark.Required)
    {
        Title = new("Write and read exchanged dates in ISO 8601", "交換する日付は ISO 8601 の形で読み書きする"),
        Message = new(
            "'{0}' {1}; use ISO 8601 (yyyy-MM-dd) with the invariant culture",
            "'{0}' {1}。ISO 8601（yyyy-MM-dd）と InvariantCulture を使ってください。"),
        Why = new(
            "yyyy/MM/dd, yyyyMMdd and the text of a culture are read differently by each system: 01/02/2026 is a day in January or in February. The framework asks for YYYY-MM-DD.",
            "yyyy/MM/dd、yyyyMMdd、カルチャ任せの文字列は、読み手のシステムごとに解釈が変わります。01/02/2026 は 1 月 2 日とも 2 月 1 日とも読めます。政府相互運用性フレームワークは YYYY-MM-DD を求めています。"),
        Basis = [Section("3.4"), DataStep(7), Gif("441"), Gif("464-2"), Data("date"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var type in new[] { "System.DateTime", "System.DateOnly", "System.DateTimeOffset" })
        {
            foreach (var method in new[] { "ToString", "ToShortDateString", "ToLongDateString" })
            {
                rules.OnInvocation(type, method, CheckWriting);
            }

            foreach (var method in new[] { "Parse", "TryParse" })
            {
                rules.OnInvocation(type, method, CheckReading);
            }
        }

        rules.OnText(text => text is "," or "\t" or "\",\"", CheckCells);
    }

    private static void CheckWriting(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        var format = call.Argument("format");
        var pattern = call.TargetMethod.Name == "ToString" ? format.ConstantText() : "d";
        if ((format is not null && pattern is null) || DateForm.IsIso(pattern) || ExchangedValue.TakerOf(context, call) is not { } taker)
        {
            return;
        }

        var isDay = pattern is { Length: > 0 } ? DateForm.IsDayOnly(pattern) : call.Instance?.Type?.Name == "DateOnly";
        context.Report(
            call.MethodNameSyntax().GetLocation(),
            isDay ? ImmutableDictionary<string, string?>.Empty.Add(IsDayKey, "true") : ImmutableDictionary<string, string?>.Empty,
            taker,
            format is null ? OfCulture : Written.Format(pattern!));
    }

    private static void CheckReading(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.Argument("provider") is null
            && call.Arguments.FirstOrDefault()?.Value is { Type.SpecialType: SpecialType.System_String } text
            && ExchangedValue.ReadFrom(context, text) is { } item
            && !context.IsInTest(call.Syntax))
        {
            context.Report(call.MethodNameSyntax(), item.Name, Read);
        }
    }

    /// <summary>The formats between the braces of <c>$"{id},{date:yyyy/MM/dd}"</c>.</summary>
    private static void CheckCells(CodeContext<TextLiteral> context)
    {
        if (context.Target.Expression is not InterpolatedStringExpressionSyntax line || !CsvCells.IsFirst(line, context.Target.Node))
        {
            return;
        }

        foreach (var (type, cell, format) in CsvCells.Formatted(line, context))
        {
            if (type?.Name is "DateTime" or "DateOnly" or "DateTimeOffset" && !DateForm.IsIso(format))
            {
                context.Report(cell, "CSV", Written.Format(format));
            }
        }
    }
}
