using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2105: a phone number kept as a number.</summary>
internal sealed class PhoneAsNumber : CodeRule
{
    private const string SdkType = "TokyoDs.Places.JapanesePhoneNumber";

    public override Rule Rule { get; } = new("TDS2105", Category.DataStandards, Mark.Required)
    {
        Title = new("Keep phone numbers as text", "電話番号は文字列で持つ"),
        Message = new(
            "The phone number '{0}' is {1}, which loses the leading 0; keep text (JapanesePhoneNumber)",
            "電話番号 '{0}' が {1} です。先頭の 0 が失われるため、文字（JapanesePhoneNumber）で持ってください。"),
        Why = new(
            "Every phone number in Japan begins with 0, and an int or long drops it. Extensions and + do not fit either.",
            "日本の電話番号は 0 で始まり、数値型ではその 0 が失われます。内線番号や + も数値では表せません。"),
        Basis = [Section("3.3"), DataStep(1), Gif("445"), Gif("463-1"), Data("phone"), Article(4)],
    };

    public override void Register(CodeRules rules)
    {
        DataItem.Listen(rules, item => item.IsNumber && item.Symbol.Means(Concept.Phone, rules.Configuration), Check);
        ParsedAsNumber.Listen(rules, text => text.Means(Concept.Phone, rules.Configuration), CheckParse);
    }

    private static void Check(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role.IsAside())
        {
            return;
        }

        var facts = Retyping.To(context, item, SdkType);
        if (item.Role == TypeRole.None)
        {
            context.Suggest(item.Place, facts, item.Name, item.Type.ToDisplayString());
        }
        else
        {
            context.Report(item.Place, facts, item.Name, item.Type.ToDisplayString());
        }
    }

    private static void CheckParse(CodeContext<IInvocationOperation> context, ISymbol text) =>
        context.Report(context.Target.MethodNameSyntax(), text.Name, context.Target.TargetMethod.ContainingType.ToDisplayString());
}
