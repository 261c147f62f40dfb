using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A text that is read as a number: <c>long.Parse(x)</c>, <c>int.TryParse(x, …)</c>, <c>Convert.ToInt64(x)</c>.</summary>
internal static class ParsedAsNumber
{
    private static readonly string[] Numbers = ["System.Int32", "System.Int64", "System.UInt32", "System.UInt64", "System.Decimal", "System.Double"];

    /// <summary>Calls a check with the call and the symbol whose text is read, where its name concerns it.</summary>
    public static void Listen(CodeRules rules, Func<ISymbol, bool> concerns, Action<CodeContext<IInvocationOperation>, ISymbol> check)
    {
        foreach (var type in Numbers)
        {
            rules.OnInvocation(type, "Parse", Check);
            rules.OnInvocation(type, "TryParse", Check);
        }

        foreach (var method in new[] { "ToInt32", "ToInt64", "ToUInt32", "ToUInt64", "ToDecimal" })
        {
            rules.OnInvocation("System.Convert", method, Check);
        }

        void Check(CodeContext<IInvocationOperation> context)
        {
            if (context.Target.Arguments.FirstOrDefault()?.Value is { Type.SpecialType: SpecialType.System_String } text
                && text.Origin() is { } symbol and not IMethodSymbol
                && concerns(symbol)
                && !context.IsInTest(context.Target.Syntax))
            {
                check(context, symbol);
            }
        }
    }
}
