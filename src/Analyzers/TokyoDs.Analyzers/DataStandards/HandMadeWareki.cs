using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2004: Japanese eras converted by hand, or dates read and stored by a Japanese calendar.</summary>
internal sealed class HandMadeWareki : CodeRule
{
    /// <summary>Whether the year is that of a DateOnly, or of a DateTime from which the day is taken.</summary>
    public const string DateKey = "date";

    public override Rule Rule { get; } = new("TDS2004", Category.DataStandards, Mark.Required)
    {
        Title = new("Leave Japanese eras to Wareki", "和暦の変換は Wareki に任せる"),
        Message = new(
            "'{0}' handles Japanese eras by hand ('{1}'); use TokyoDs.Time.Wareki, which knows the days on which eras change, and store western dates",
            "'{0}' は和暦を独自に扱っています（'{1}'）。改元日を正しく扱う TokyoDs.Time.Wareki を使い、保存は西暦の日付にしてください。"),
        Why = new(
            "2019 is Heisei 31 until April and Reiwa 1 from May: a year minus a constant is wrong for months, and the next era breaks every table. Under a Japanese calendar DateTime.Parse reads 2019/5/1 as the year 4037.",
            "2019 年は 4 月まで平成 31 年、5 月から令和元年です。年から定数を引く計算は改元の年に誤り、次の改元で表がすべて壊れます。和暦カルチャの DateTime.Parse は 2019/5/1 を 4037 年と読みます。"),
        Basis = [Section("3.4"), DataStep(8), Gif("441"), Data("era"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnNumber(EraTable.Offsets, CheckOffset);
        rules.OnText(EraTable.IsEra, CheckName);
        foreach (var type in new[] { "System.DateTime", "System.DateOnly", "System.DateTimeOffset" })
        {
            foreach (var method in new[] { "Parse", "ParseExact", "TryParse", "TryParseExact" })
            {
                rules.OnInvocation(type, method, CheckParse);
            }

            rules.OnInvocation(type, "ToString", CheckWriting);
        }

        foreach (var culture in new[] { "CurrentCulture", "DefaultThreadCurrentCulture" })
        {
            rules.OnAssignment("System.Globalization.CultureInfo", culture, CheckCulture);
        }
    }

    private static void CheckOffset(CodeContext<ILiteralOperation> context)
    {
        IOperation value = context.Target;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        var year = value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum => sum.LeftOperand == value ? sum.RightOperand : sum.LeftOperand,
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } change => change.Target,
            _ => null,
        };
        if (value.Destination() is (IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }) and { Name: var name }
            && Vocabulary.Mentions(name, Concept.Era))
        {
            Find(context, value, value, isSure: true);
        }
        else if (year is not null)
        {
            var isSure = EraTable.IsNamedNear(value.Syntax) || SpeaksOfEras(context, value, year);
            if (EraTable.IsYear(year, isSure, context.Configuration))
            {
                Find(context, value, value.Parent!, isSure);
            }
        }
    }

    /// <summary>Without a sign of eras around it, a sum is a suggestion: ages and years since an event are counted too.</summary>
    private static void Find(CodeContext<ILiteralOperation> context, IOperation value, IOperation sum, bool isSure)
    {
        if (IsAside(context, value))
        {
            return;
        }

        if (isSure)
        {
            context.Report(sum.Syntax.GetLocation(), Facts(sum), Where(context, value), sum.Syntax.ToString());
        }
        else
        {
            context.Suggest(sum.Syntax, Where(context, value), sum.Syntax.ToString());
        }
    }

    /// <summary>The type of the date whose year is reckoned, for the fix.</summary>
    private static ImmutableDictionary<string, string?> Facts(IOperation sum) =>
        sum is IBinaryOperation { OperatorKind: BinaryOperatorKind.Subtract, LeftOperand: IPropertyReferenceOperation { Property: { Name: "Year", ContainingType: { Name: "DateOnly" or "DateTime" } type } } }
            ? ImmutableDictionary<string, string?>.Empty.Add(DateKey, type.Name)
            : ImmutableDictionary<string, string?>.Empty;

    private static void CheckName(CodeContext<TextLiteral> context)
    {
        if (!context.Target.IsWhole
            || context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is not { } literal
            || IsAside(context, literal))
        {
            return;
        }

        var table = EraTable.Around(context.Target.Node);
        if ((table is not null && EraTable.HasYears(table)) || literal.ComparedWith() is not null)
        {
            if (table is null || EraTable.IsFirst(table, context.Target.Node))
            {
                context.Report(context.Target.Node, Where(context, literal), context.Target.Value);
            }
        }
    }

    private static void CheckParse(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("provider") is { } culture && JapaneseCalendarUse.IsIn(culture) && !IsAside(context, context.Target))
        {
            var method = context.Target.TargetMethod;
            context.Report(context.Target.MethodNameSyntax(), Where(context, context.Target), method.ContainingType.Name + "." + method.Name);
        }
    }

    /// <summary>Wareki is right on a screen; in what is stored or exchanged it is not.</summary>
    private static void CheckWriting(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("provider") is { } culture
            && context.Target.Destination() is (IPropertySymbol or IFieldSymbol or IParameterSymbol) and { ContainingType: { } type } member
            && !Vocabulary.Mentions(member.Name, Concept.Display)
            && TypeRoles.Of(type, context.Types, context.Configuration).IsExchangedOrStored()
            && JapaneseCalendarUse.IsIn(culture)
            && !IsAside(context, context.Target))
        {
            context.Report(context.Target.MethodNameSyntax(), member.Name, "ToString");
        }
    }

    private static void CheckCulture(CodeContext<IAssignmentOperation> context)
    {
        if (JapaneseCalendarUse.IsIn(context.Target.Value) && !IsAside(context, context.Target))
        {
            context.Report(context.Target.Syntax, Where(context, context.Target), "JapaneseCalendar");
        }
    }

    private static bool SpeaksOfEras<T>(CodeContext<T> context, IOperation value, IOperation year) =>
        (value.Destination() is { } destination && destination.Means(Concept.Era, context.Configuration))
        || (year.Origin() is { } counted && Vocabulary.Mentions(counted.Name, Concept.Era))
        || (Around(context, value) is { } around
            && (Vocabulary.Mentions(around.Name, Concept.Era) || (around.ContainingType is { } type && Vocabulary.Mentions(type.Name, Concept.Era))));

    /// <summary>Tests check conversions by hand, and the SDK itself has to know the eras.</summary>
    private static bool IsAside<T>(CodeContext<T> context, IOperation operation) =>
        context.IsInTest(operation.Syntax) || (Around(context, operation) is { } around && SdkNamespace.Holds(around));

    private static ISymbol? Around<T>(CodeContext<T> context, IOperation operation) =>
        context.Model?.GetEnclosingSymbol(operation.Syntax.SpanStart, context.Cancellation);

    private static string Where<T>(CodeContext<T> context, IOperation operation) =>
        operation.Destination()?.Name is { Length: > 0 } destination ? destination
            : Around(context, operation)?.Name is { Length: > 0 } around and not "<Main>$" ? around
            : operation.Syntax.ToString();
}
