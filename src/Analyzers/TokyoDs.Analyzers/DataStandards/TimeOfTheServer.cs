using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2003: a date taken from the clock of the server, or a time that is exchanged without its offset.</summary>
internal sealed class TimeOfTheServer : CodeRule
{
    /// <summary>The property of a finding that tells the fix that <c>JapanTime</c> can be used.</summary>
    public const string JapanTimeKey = "JapanTime";
    public const string JapanTime = "TokyoDs.Time.JapanTime";

    private const string DateTime = "System.DateTime";

    /// <summary>What only programs on the desk of a person know; their clock is that person's, not one of a server.</summary>
    private static readonly ImmutableArray<string> Desktops = ["System.Windows.Forms.Form", "System.Windows.Window", "Microsoft.Maui.Controls.Application"];

    public override Rule Rule { get; } = new("TDS2003", Category.DataStandards, Mark.Required)
    {
        Title = new("Take dates from Japan time and exchange times with their offset", "日付は日本時間で求め、時刻はオフセット付きで渡す"),
        Message = new(
            "'{0}' rests on '{1}', which knows no time zone; servers run in UTC, so nine hours of each day get the wrong date. Use {2}",
            "'{0}' が時差の情報を持たない '{1}' に頼っています。サーバーは UTC で動くため、日本時間の 0 時から 9 時までは日付がずれます。{2} を使ってください。"),
        Why = new(
            "Containers run in UTC. DateTime.Now at eight in the morning of 1 April is 31 March there: wrong application date, missed deadline, last fiscal year. A DateTime in JSON carries no offset, so the reader must guess.",
            "コンテナーは UTC で動きます。4 月 1 日午前 8 時の DateTime.Now は 3 月 31 日となり、申請日・期限・年度を誤ります。JSON の DateTime にはオフセットが付かず、受け手は時差を推測するしかありません。"),
        Basis = [Section("3.4"), DataStep(6), Gif("441"), Data("date"), Data("timezone"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Types[DateTime] is not { } dateTime)
        {
            return;
        }

        DataItem.Listen(rules, item => !item.IsParameter && SymbolEqualityComparer.Default.Equals(item.Type, dateTime), CheckItem);
        if (!Desktops.Any(rules.Types.Has))
        {
            rules.OnMember(DateTime, "Now", CheckClock);
            rules.OnMember(DateTime, "Today", CheckClock);
        }
    }

    private static void CheckItem(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role is TypeRole.Contract or TypeRole.Dto && !item.Name.EndsWith("Utc", StringComparison.OrdinalIgnoreCase))
        {
            var type = MeansDay(item.Symbol, context.Configuration) ? "DateOnly" : "DateTimeOffset";
            context.Report(item.Place, Retyping.To(context, item, "System." + type), item.Name, "DateTime", type);
        }
    }

    private static void CheckClock(CodeContext<IMemberReferenceOperation> context)
    {
        var clock = context.Target;
        if (context.IsInTest(clock.Syntax))
        {
            return;
        }

        var around = context.Model!.GetEnclosingSymbol(clock.Syntax.SpanStart, context.Cancellation);
        var written = "DateTime." + clock.Member.Name;
        var isDay = clock.Member.Name == "Today" || IsMadeADate(clock);
        var facts = HasJapanTime(context.Types)
            ? ImmutableDictionary<string, string?>.Empty.Add(JapanTimeKey, JapanTime)
            : ImmutableDictionary<string, string?>.Empty;
        var instead = isDay ? "TimeProvider.GetJapanToday()" : "TimeProvider.GetJapanNow()";
        if (Named(clock, around).FirstOrDefault(symbol => MeansDay(symbol, context.Configuration)) is { } day)
        {
            context.Report(clock.Syntax.GetLocation(), facts, day.Name, written, instead);
        }
        else if (isDay && !IsGivenToTheFramework(clock))
        {
            context.Suggest(clock.Syntax.GetLocation(), facts, around?.Name is { Length: > 0 } name ? name : written, written, instead);
        }
    }

    /// <summary>The end of a cookie or of a cache entry is a point in time, whatever day it falls on.</summary>
    private static bool IsGivenToTheFramework(IOperation clock) =>
        clock.Destination() is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: true } or IFieldSymbol { DeclaringSyntaxReferences.IsEmpty: true };

    private static bool MeansDay(ISymbol symbol, Configuration configuration) =>
        !symbol.MeansAny(configuration, Concept.Moment)
        && symbol.MeansAny(configuration, Concept.Date, Concept.Deadline, Concept.FiscalYear);

    /// <summary>What the time becomes or is compared with, the variables it takes part in, and the method that is about it.</summary>
    private static IEnumerable<ISymbol> Named(IOperation clock, ISymbol? around)
    {
        if (clock.Destination() is { } destination)
        {
            yield return destination;
        }

        for (var parent = clock.Parent; parent is not null and not IBlockOperation and not IAnonymousFunctionOperation; parent = parent.Parent)
        {
            var symbol = parent switch
            {
                IVariableDeclaratorOperation declarator => declarator.Symbol,
                IAssignmentOperation assignment => assignment.Target.Origin(),
                _ => null,
            };
            if (symbol is not null)
            {
                yield return symbol;
            }
        }

        switch (around)
        {
            case IMethodSymbol { AssociatedSymbol: { } property }:
                yield return property;
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, ReturnsVoid: false }:
                yield return around;
                break;
        }
    }

    /// <summary><c>DateOnly.FromDateTime(DateTime.Now)</c> and <c>DateTime.Now.Date</c> ask for the day.</summary>
    private static bool IsMadeADate(IOperation clock) =>
        clock.Parent is IPropertyReferenceOperation { Property.Name: "Date" }
            or IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "FromDateTime", ContainingType.Name: "DateOnly" } } };

    private static bool HasJapanTime(KnownTypes types) =>
        types[JapanTime] is { } japan && HasMethod(japan, "GetJapanToday", "DateOnly") && HasMethod(japan, "GetJapanNow", "DateTimeOffset");

    private static bool HasMethod(INamedTypeSymbol type, string name, string returns) =>
        type.GetMembers(name).OfType<IMethodSymbol>().Any(method =>
            method is { IsStatic: true, DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public, Parameters.Length: 1 }
            && method.ReturnType.Name == returns && method.Parameters[0].Type.Name == "TimeProvider");
}
