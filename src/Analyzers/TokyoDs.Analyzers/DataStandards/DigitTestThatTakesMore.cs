using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2306: a test of a code that lets full-width digits or a line break through.</summary>
internal sealed class DigitTestThatTakesMore : CodeRule
{
    /// <summary>The property of a finding with the pattern, or the method, to use instead.</summary>
    public const string InsteadKey = "Instead";

    private static readonly string[] Codes =
    [
        Concept.Code, Concept.CorporateNumber, Concept.IndividualNumber, Concept.LocalGovernmentCode, Concept.MunicipalityCode,
        Concept.PrefectureCode, Concept.PostalCode, Concept.Phone,
    ];

    public override Rule Rule { get; } = new("TDS2306", Category.DataStandards, Mark.Required)
    {
        Title = new("Test codes for ASCII digits to the very end", "コードの検査は半角数字だけを末尾まで見る"),
        Message = new(
            "'{1}' lets full-width digits or a line break into '{0}'; use {2}",
            "'{1}' では全角数字や末尾の改行が '{0}' に通ります。{2} を使ってください。"),
        Why = new(
            "In .NET \\d and char.IsDigit take every digit of Unicode, full-width ones too, and $ also matches before a final line break. Such a code passes the check and then matches no table.",
            ".NET の \\d と char.IsDigit は全角を含む Unicode のすべての数字に、$ は末尾の改行の手前にも一致します。検査を通ったコードが台帳のどれとも一致しなくなります。"),
        Basis = [Section("3.4"), DataStep(2), Data("text"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        PatternUse.Listen(rules, CheckPattern);
        foreach (var method in new[] { "IsDigit", "IsNumber" })
        {
            rules.OnInvocation("System.Char", method, CheckCall);
        }

        foreach (var query in new[] { "All", "Any", "Where", "Count", "TakeWhile", "SkipWhile" })
        {
            rules.OnInvocation("System.Linq.Enumerable", query, CheckQuery);
        }
    }

    private static void CheckPattern(CodeContext<PatternUse> context)
    {
        var use = context.Target;
        var isAbout = use.IsAbout(context.Configuration, Codes);
        if ((isAbout || use.IsWithin(context.Configuration, Codes))
            && DigitTraps.Mend(use.Pattern, use.Options, use.IsAnchored) is { } mended)
        {
            Find(context, use.Syntax, isAbout, (isAbout ? use.About! : use.Within!).Name, use.Pattern, mended);
        }
    }

    private static void CheckCall(CodeContext<IInvocationOperation> context) =>
        CheckTest(context, context.Target.Arguments.FirstOrDefault()?.Value.Origin(), context.Target.TargetMethod, context.Target.MethodNameSyntax());

    /// <summary><c>postalCode.All(char.IsDigit)</c>: the test is handed over as a method group.</summary>
    private static void CheckQuery(CodeContext<IInvocationOperation> context)
    {
        foreach (var argument in context.Target.Arguments.Skip(1))
        {
            if (argument.Value.Unwrap() is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { ContainingType.SpecialType: SpecialType.System_Char, Name: "IsDigit" or "IsNumber" } method } test })
            {
                var place = test.Syntax is MemberAccessExpressionSyntax access ? access.Name : test.Syntax;
                CheckTest(context, context.Target.Arguments[0].Value.Origin(), method, place);
            }
        }
    }

    private static void CheckTest(CodeContext<IInvocationOperation> context, ISymbol? tested, IMethodSymbol method, SyntaxNode place)
    {
        var isAbout = tested is not null && tested.MeansAny(context.Configuration, Codes);
        var within = context.Model?.GetEnclosingSymbol(context.Target.Syntax.SpanStart, context.Cancellation) as IMethodSymbol;
        if (isAbout || (within is not null && within.MeansAny(context.Configuration, Codes)))
        {
            Find(context, place, isAbout, (isAbout ? tested! : within!).Name, "char." + method.Name, "char.IsAsciiDigit");
        }
    }

    private static void Find<T>(CodeContext<T> context, SyntaxNode place, bool isSure, string name, string trap, string instead)
    {
        var facts = instead != "char.IsAsciiDigit" || context.Types["System.Char"]?.GetMembers("IsAsciiDigit").IsEmpty == false
            ? ImmutableDictionary<string, string?>.Empty.Add(InsteadKey, instead)
            : ImmutableDictionary<string, string?>.Empty;
        if (isSure)
        {
            context.Report(place.GetLocation(), facts, name, trap, instead);
        }
        else
        {
            context.Suggest(place.GetLocation(), facts, name, trap, instead);
        }
    }
}
