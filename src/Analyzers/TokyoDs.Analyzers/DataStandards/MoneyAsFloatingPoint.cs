using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2205: money in a binary floating-point type, or rounded by a mode that nobody wrote down.</summary>
internal sealed class MoneyAsFloatingPoint : CodeRule
{
    public override Rule Rule { get; } = new("TDS2205", Category.DataStandards, Mark.Required)
    {
        Title = new("Calculate money in decimal and state the rounding", "金額は decimal で計算し、端数処理を明記する"),
        Message = new(
            "The money '{0}' goes through '{1}'; use decimal (or whole yen) and state how fractions are rounded (MidpointRounding)",
            "金額 '{0}' が '{1}' で扱われています。decimal（または円単位の整数）にし、端数処理（MidpointRounding）を明記してください。"),
        Why = new(
            "double cannot hold 0.1 and loses yen in sums; Math.Round rounds 2.5 to 2 unless told otherwise. Fees and taxes have a rounding rule of law that code must name.",
            "double は 0.1 を正確に持てず、合計で円単位の誤差が出ます。Math.Round は指定がないと 2.5 を 2 に丸めます。料金や税の端数処理は規則で定められており、コードにも明記が必要です。"),
        Basis = [Section("3.4"), DataStep(6), Data("money"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(
            rules, item => item.IsFloatingPoint && item.Symbol.MeansAny(rules.Configuration, Concept.Money, Concept.Amount), Check);
        rules.OnInvocation("System.Math", "Round", CheckRounding);
        rules.OnInvocation("System.Decimal", "Round", CheckRounding);
        foreach (var method in new[] { "ToInt32", "ToInt64" })
        {
            rules.OnInvocation("System.Convert", method, CheckConversion);
        }
    }

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role.IsAside())
        {
            return;
        }

        var isMoney = item.Symbol.Means(Concept.Money, context.Configuration);
        var facts = Retyping.To(context, item, "System.Decimal");
        if (isMoney && item.Role != TypeRole.None)
        {
            context.Report(item.Place, facts, item.Name, item.Type.ToDisplayString());
        }
        else
        {
            context.Suggest(item.Place, facts, item.Name, item.Type.ToDisplayString());
        }
    }

    /// <summary>A rounding without a mode: of what is named money, or of any decimal, which is hardly ever anything else.</summary>
    private static void CheckRounding(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.TargetMethod.Parameters.Any(parameter => parameter.Type.Name == "MidpointRounding") || call.Arguments.IsEmpty)
        {
            return;
        }

        var place = call.MethodNameSyntax();
        var written = call.TargetMethod.ContainingType.Name + ".Round";
        if (MoneyIn(context) is { } money)
        {
            context.Report(place, money.Name, written);
        }
        else if (call.Type?.SpecialType == SpecialType.System_Decimal && !context.IsInTest(place))
        {
            context.Suggest(place, call.Arguments[0].Value.Syntax.ToString(), written);
        }
    }

    /// <summary><c>Convert.ToInt32(2.5m)</c> rounds to the even neighbour without a word of it.</summary>
    private static void CheckConversion(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.TargetMethod.Parameters.FirstOrDefault()?.Type.SpecialType is SpecialType.System_Decimal or SpecialType.System_Double
            && MoneyIn(context) is { } money)
        {
            context.Report(context.Target.MethodNameSyntax(), money.Name, "Convert." + context.Target.TargetMethod.Name);
        }
    }

    /// <summary>What is named money among the values that are rounded, or what the result becomes.</summary>
    private static ISymbol? MoneyIn(CodeContext<IInvocationOperation> context)
    {
        var configuration = context.Configuration;
        var read = context.Target.Arguments[0].Value.DescendantsAndSelf()
            .Where(operation => operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation)
            .Select(operation => operation.Origin());
        return context.IsInTest(context.Target.Syntax)
            ? null
            : read.Append(context.Target.Destination()).FirstOrDefault(symbol => symbol is not null && symbol.Means(Concept.Money, configuration));
    }
}
