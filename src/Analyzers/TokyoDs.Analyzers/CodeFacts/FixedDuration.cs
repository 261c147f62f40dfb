using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A length of time that is written in the code.</summary>
internal static class FixedDuration
{
    /// <summary>
    /// The value of <c>TimeSpan.FromMinutes(30)</c>, <c>new TimeSpan(0, 30, 0)</c>, <c>TimeSpan.Parse("00:30")</c>, a constant
    /// of <c>TimeSpan</c>, or of the one name that holds it; null when it is not known. Endless is the longest value.
    /// </summary>
    public static TimeSpan? Of(IOperation value, SemanticModel? model, CancellationToken cancellation)
    {
        var written = value.Unwrap();
        return (OnlyValue.Of(written, model, cancellation) ?? written) switch
        {
            IFieldReferenceOperation { Field: { Name: "MaxValue", ContainingType.Name: "TimeSpan" } or { Name: "InfiniteTimeSpan" } } => TimeSpan.MaxValue,
            IFieldReferenceOperation { Field: { Name: "Zero", ContainingType.Name: "TimeSpan" } } or IDefaultValueOperation => TimeSpan.Zero,
            IInvocationOperation { TargetMethod: { Name: "Parse", ContainingType.Name: "TimeSpan" } } parse =>
                TimeSpan.TryParse(parse.Arguments[0].Value.ConstantText(), System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
            IInvocationOperation { TargetMethod: { ContainingType.Name: "TimeSpan" } factory } call when factory.Name.StartsWith("From", StringComparison.Ordinal) =>
                Sum(call.Arguments, factory.Name.Substring(4)),
            IObjectCreationOperation { Type.Name: "TimeSpan" } created => Sum(created.Arguments, "Ticks"),
            _ => null,
        };
    }

    /// <summary>The length that <c>AddDays(30)</c> and its like add to a moment.</summary>
    public static TimeSpan? AddedBy(IInvocationOperation call, SemanticModel? model, CancellationToken cancellation) => call.TargetMethod.Name switch
    {
        "Add" => Of(call.Arguments[0].Value, model, cancellation),
        "AddMonths" or "AddYears" => TimeSpan.MaxValue,
        var name when name.StartsWith("Add", StringComparison.Ordinal) => Sum(call.Arguments, name.Substring(3)),
        _ => null,
    };

    private static TimeSpan? Sum(IEnumerable<IArgumentOperation> arguments, string unitOfValue)
    {
        var seconds = 0.0;
        foreach (var argument in arguments)
        {
            // The parameters are called after their unit, or 'value' when the method is.
            if (Number(argument.Value) is not { } number
                || (SecondsIn(argument.Parameter?.Name ?? "") ?? SecondsIn(unitOfValue)) is not { } unit)
            {
                return null;
            }

            seconds += number * unit;
        }

        return seconds >= TimeSpan.MaxValue.TotalSeconds ? TimeSpan.MaxValue : TimeSpan.FromSeconds(Math.Max(seconds, 0));
    }

    private static double? SecondsIn(string unit) => unit.ToLowerInvariant() switch
    {
        "days" => 86_400,
        "hours" => 3_600,
        "minutes" => 60,
        "seconds" => 1,
        "milliseconds" => 1e-3,
        "microseconds" => 1e-6,
        "ticks" => 1e-7,
        _ => null,
    };

    private static double? Number(IOperation value) =>
        value.Unwrap().ConstantValue is { HasValue: true, Value: IConvertible and not string and var constant }
            ? constant.ToDouble(System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
