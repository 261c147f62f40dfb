using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3309: a Japanese form that answers a mistake in English.</summary>
internal sealed class ForeignValidationMessage : CodeRule
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    private static readonly string[] Attributes =
    [
        "Required", "StringLength", "MaxLength", "MinLength", "Length", "Range", "RegularExpression", "EmailAddress", "Phone", "Url", "Compare", "CreditCard", "FileExtensions", "AllowedValues", "DeniedValues",
    ];

    /// <summary>A project that speaks of these gives messages in another way.</summary>
    private static readonly string[] OtherMessages =
        ["IValidationMetadataProvider", "AddDataAnnotationsLocalization", "IValidationAttributeAdapterProvider", "AddTokyoDs", "ValidationMessagesInBothLanguages", "ModelMetadataDetailsProviders"];

    private static readonly string[] MessageArguments = ["ErrorMessage", "ErrorMessageResourceName", "ErrorMessageResourceType"];

    public override Rule Rule { get; } = new("TDS3309", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Say in Japanese how to mend a mistake", "入力の誤りと直し方を日本語で示す"),
        Message = new(
            "[{0}] on '{1}' answers a mistake in English; give it ErrorMessage, or call AddTokyoDs() for Japanese messages",
            "'{1}' の [{0}] の誤りは英語で表示されます。ErrorMessage に日本語で書くか、AddTokyoDs() で日本語のメッセージにしてください。"),
        Why = new(
            "The built-in messages are English whatever the language of the page. People who do not read English are not told what is wrong nor how to mend it.",
            "既定のメッセージは、画面の言語にかかわらず英語です。英語を読まない人には、何が誤りでどう直すのか伝わりません。"),
        Basis = [Wcag("3.3.1"), Wcag("3.3.3"), Jis("3.3.1"), Jis("3.3.3"), ServiceDesign("error-prevention"), Article(3)],
    };

    public override void Register(CodeRules rules)
    {
        if (OtherMessages.Any(name => rules.Types.Mentions.Has(name, default)))
        {
            return;
        }

        foreach (var name in Attributes)
        {
            rules.OnAttribute(Annotations + name + "Attribute", context => Check(context, name));
        }
    }

    private static void Check(CodeContext<AttributeUse> context, string name)
    {
        if (context.Target.Syntax is { ArgumentList: var arguments } attribute
            && IsEnglish(context, arguments)
            && context.Target.Constructor.ContainingType.ToDisplayString() == Annotations + name + "Attribute"
            && Item(context, attribute) is { } item
            && IsShownInJapanese(item))
        {
            context.Suggest(attribute, name, item.Name);
        }
    }

    /// <summary>No message of its own, or one without a Japanese letter.</summary>
    private static bool IsEnglish(CodeContext<AttributeUse> context, AttributeArgumentListSyntax? arguments)
    {
        foreach (var argument in arguments?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText is { } name && MessageArguments.Contains(name))
            {
                return name == "ErrorMessage"
                    && context.Model?.GetConstantValue(argument.Expression, context.Cancellation).Value is string text
                    && text.Any(char.IsLetter) && !text.Any(IsJapanese);
            }
        }

        return true;
    }

    private static ISymbol? Item(CodeContext<AttributeUse> context, AttributeSyntax attribute) => attribute.Parent?.Parent switch
    {
        PropertyDeclarationSyntax property => context.Model?.GetDeclaredSymbol(property, context.Cancellation),
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter when context.Model?.GetDeclaredSymbol(parameter, context.Cancellation) is { } declared =>
            declared.ContainingType.GetMembers(declared.Name).OfType<IPropertySymbol>().FirstOrDefault(),
        _ => null,
    };

    /// <summary>Its name for people is Japanese, so the English sentence would be built around it.</summary>
    private static bool IsShownInJapanese(ISymbol item) =>
        item.Name.Any(IsJapanese) || ItemAttributes.Of(item).Any(attribute => attribute.AttributeClass?.Name is "DisplayAttribute" or "DisplayNameAttribute")
            && ItemAttributes.TextsOf(item).Any(text => text.Any(IsJapanese));

    private static bool IsJapanese(char character) => character is >= '\u3041' and <= '\u30FA' or >= '\u3400' and <= '\u9FFF';
}
