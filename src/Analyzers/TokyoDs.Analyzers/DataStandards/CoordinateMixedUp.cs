using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2206: latitude and longitude swapped, kept as text, or both in one item.</summary>
internal sealed class CoordinateMixedUp : CodeRule
{
    /// <summary>The place, from 0, of the argument with which the reported one is to be exchanged.</summary>
    internal const string ExchangeKey = "ExchangeWith";

    private const double MostLatitude = 90;

    private static readonly Text Swapped = new("is given {0}", "に {0} が渡されています");
    private static readonly Text AsText = new("keeps a coordinate as text", "は座標を文字列で持っています");
    private static readonly Text Both = new("keeps both coordinates in one text", "は緯度と経度を一つの文字列に持っています");
    private static readonly Text Exchange = new("latitude and longitude are swapped, exchange them", "緯度と経度が逆です。入れ替えてください");
    private static readonly Text Apart = new("keep them as two decimal numbers (GeoPoint)", "別々の 10 進の数値（GeoPoint）で持ってください");

    public override Rule Rule { get; } = new("TDS2206", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep latitude and longitude apart, as degrees", "緯度と経度は別々の項目に度で持つ"),
        Message = new(
            "'{0}' {1}; {2}. In Japan latitudes are 20 to 46 and longitudes 122 to 154",
            "'{0}' {1}。{2}。日本の緯度は 20～46、経度は 122～154 です。"),
        Why = new(
            "Swapped coordinates put a shelter into the sea north of Russia, and published data do have them. Text in one item is split differently by every reader.",
            "緯度と経度が入れ替わると、避難所が地図の外に表示されます。公開データで実際に起きています。一つの文字列にまとめた座標は、読み手ごとに分け方が変わります。"),
        Basis = [Section("3.4"), DataStep(1), Gif("444"), Data("coordinate"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(
            rules,
            item => item.IsText && !item.IsParameter && item.Symbol.MeansAny(rules.Configuration, Concept.Latitude, Concept.Longitude, Concept.Coordinates),
            CheckItem);
        var axes = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        rules.OnFile(context => CheckFile(context, axes));
        rules.OnSyntax(static _ => true, context => CheckNumber(context, axes), SyntaxKind.NumericLiteralExpression);
    }

    private static void CheckItem(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (!item.Role.IsExchangedOrStored() || Vocabulary.Mentions(item.Name, Concept.Display))
        {
            return;
        }

        // The row of a file is read as text before it is checked.
        var what = item.Symbol.Means(Concept.Coordinates, context.Configuration) ? Both : AsText;
        if (item.Role == TypeRole.Dto)
        {
            context.Suggest(item.Place, null, item.Name, what, Apart);
        }
        else
        {
            context.Report(item.Place, item.Name, what, Apart);
        }
    }

    private static void CheckFile(CodeContext<SyntaxTree> context, ConcurrentDictionary<string, string> axes)
    {
        if (!FileNames.Of(context.Target).HasAny(name => AxisOf(name, axes).Length > 0))
        {
            return;
        }

        foreach (var node in context.Target.GetRoot(context.Cancellation).DescendantNodes())
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when Axis(assignment.Left, axes) is { Length: > 0 } target && IsSwapped(target, assignment.Right, axes) && !IsOnPurpose(assignment):
                    context.Report(assignment.Right, NameOf(assignment.Left)!, Swapped.Format(assignment.Right.ToString()), Exchange);
                    break;
                case ArgumentSyntax { Expression: var given } argument when Axis(given, axes).Length > 0
                    && context.ModelOf(context.Target).GetOperation(argument, context.Cancellation) is IArgumentOperation passed:
                    CheckArgument(context, argument, passed, axes);
                    break;
            }
        }
    }

    /// <summary>A number that can only be a longitude needs no name in its file to be passed for a latitude.</summary>
    private static void CheckNumber(CodeContext<SyntaxNode> context, ConcurrentDictionary<string, string> axes)
    {
        var given = context.Target.Parent is PrefixUnaryExpressionSyntax negative ? negative : (ExpressionSyntax)context.Target;
        if (given.Parent is ArgumentSyntax argument && NumberOf(given) is (> MostLatitude and <= 180) or (< -MostLatitude and >= -180)
            && context.Types.ModelOf(argument.SyntaxTree).GetOperation(argument, context.Cancellation) is IArgumentOperation passed)
        {
            CheckArgument(context, argument, passed, axes);
        }
    }

    private static void CheckArgument<T>(CodeContext<T> context, ArgumentSyntax argument, IArgumentOperation passed, ConcurrentDictionary<string, string> axes)
    {
        if (passed.Parameter is { } parameter && AxisOf(parameter.Name, axes) is { Length: > 0 } expected
            && IsSwapped(expected, argument.Expression, axes) && !IsOnPurpose(argument))
        {
            context.Report(
                argument.Expression.GetLocation(), FactsForTheFix(argument, expected, passed, axes),
                parameter.Name, Swapped.Format(argument.Expression.ToString()), Exchange);
        }
    }

    /// <summary>Which other argument to exchange it with: the call has one for each axis, and both are right afterwards.</summary>
    private static ImmutableDictionary<string, string?> FactsForTheFix(
        ArgumentSyntax argument, string axis, IArgumentOperation passed, ConcurrentDictionary<string, string> axes)
    {
        var given = passed.Parent switch
        {
            IInvocationOperation call => call.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        var others = given.Where(other => other.Syntax != argument && other.Parameter is { } parameter && AxisOf(parameter.Name, axes).Length > 0).ToList();
        return others is [{ Parameter: { } counterpart, Syntax: ArgumentSyntax written }]
            && AxisOf(counterpart.Name, axes) is var otherAxis && otherAxis != axis
            && SymbolEqualityComparer.Default.Equals(counterpart.Type, passed.Parameter!.Type)
            && !IsSwapped(axis, written.Expression, axes) && !IsSwapped(otherAxis, argument.Expression, axes)
            && written.Parent is ArgumentListSyntax list && list == argument.Parent
            ? ImmutableDictionary<string, string?>.Empty.Add(ExchangeKey, list.Arguments.IndexOf(written).ToString(CultureInfo.InvariantCulture))
            : ImmutableDictionary<string, string?>.Empty;
    }

    /// <summary>Code that looks for swapped coordinates, or puts them right, has to swap them.</summary>
    private static bool IsOnPurpose(SyntaxNode place) => place.Ancestors().Any(node => node switch
    {
        MethodDeclarationSyntax method => SaysSo(method.Identifier.ValueText),
        LocalFunctionStatementSyntax function => SaysSo(function.Identifier.ValueText),
        PropertyDeclarationSyntax property => SaysSo(property.Identifier.ValueText),
        VariableDeclaratorSyntax variable => SaysSo(variable.Identifier.ValueText),
        IfStatementSyntax choice => choice.Condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => SaysSo(name.Identifier.ValueText)),
        _ => false,
    });

    private static bool SaysSo(string name) => WrittenNames.Speaks(name, "Swap", "Revers", "Flip", "Invert", "入替", "入れ替", "逆");

    private static bool IsSwapped(string target, ExpressionSyntax given, ConcurrentDictionary<string, string> axes) =>
        (Axis(given, axes) is { Length: > 0 } axis && axis != target)
        || (target == Concept.Latitude && NumberOf(given) is > MostLatitude or < -MostLatitude);

    private static string Axis(ExpressionSyntax expression, ConcurrentDictionary<string, string> axes) =>
        NameOf(expression) is { } name ? AxisOf(name, axes) : "";

    private static string AxisOf(string name, ConcurrentDictionary<string, string> axes) => axes.GetOrAdd(name, static text =>
        Vocabulary.Means(text, Concept.Coordinates) ? ""
        : Vocabulary.Means(text, Concept.Latitude) ? Concept.Latitude
        : Vocabulary.Means(text, Concept.Longitude) ? Concept.Longitude
        : "");

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => null,
    };

    private static double? NumberOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: double number } => number,
        LiteralExpressionSyntax { Token.Value: decimal number } => (double)number,
        PrefixUnaryExpressionSyntax { OperatorToken.ValueText: "-", Operand: var operand } => -NumberOf(operand),
        _ => null,
    };
}
