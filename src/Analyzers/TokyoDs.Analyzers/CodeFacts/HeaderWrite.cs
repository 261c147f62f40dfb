using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A value that is written under a header name: <c>headers["Name"] = value</c>, <c>Append</c>, <c>Add</c> or <c>TryAdd</c>.</summary>
internal static class HeaderWrite
{
    /// <summary>The value that goes with the name, or null when the name is used for something else.</summary>
    public static IOperation? ValueFor(IOperation name)
    {
        while (name.Parent is IConversionOperation conversion)
        {
            name = conversion;
        }

        return name.Parent switch
        {
            IArgumentOperation { Parent: IPropertyReferenceOperation { Property.IsIndexer: true } entry } when IsHeaders(entry.Instance) =>
                entry.Parent is ISimpleAssignmentOperation assignment && assignment.Target == entry ? assignment.Value : null,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Append" or "Add" or "TryAdd" or "AppendCommaSeparatedValues" } call } argument
                when IsHeaders(call.Receiver()) =>
                call.Arguments.FirstOrDefault(other => other.Parameter?.Ordinal > argument.Parameter?.Ordinal)?.Value,
            _ => null,
        };
    }

    /// <summary>Whether the value is what the browser sent under a header of the request.</summary>
    public static bool IsFromRequest(IOperation value, string property, string name)
    {
        var read = value.Unwrap();
        if (read is IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } printed })
        {
            read = printed.Unwrap();
        }

        return read is IPropertyReferenceOperation { Instance: { } headers } entry && IsHeaders(headers)
            && (entry.Property.Name == property
                || (entry.Property.IsIndexer && string.Equals(entry.Arguments[0].Value.ConstantText(), name, StringComparison.OrdinalIgnoreCase)));
    }

    private static bool IsHeaders(IOperation? instance) =>
        instance?.Unwrap().Type is { } type
        && (type.Name == "IHeaderDictionary" || type.AllInterfaces.Any(implemented => implemented.Name == "IHeaderDictionary"));
}
