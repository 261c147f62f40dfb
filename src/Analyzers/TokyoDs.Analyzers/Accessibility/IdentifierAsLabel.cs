using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3308: a label that shows the name of a property.</summary>
internal sealed class IdentifierAsLabel : MarkupRule
{
    /// <summary>A project that speaks of these may name its properties in another way.</summary>
    private static readonly string[] OtherNaming = ["IDisplayMetadataProvider", "IModelMetadataProvider", "DisplayMetadataProviderContext", "IMetadataDetailsProvider"];

    public override Rule Rule { get; } = new("TDS3308", Category.Accessibility, Mark.Required)
    {
        Title = new("Write labels for people, not identifiers", "ラベルに識別子をそのまま出さない"),
        Message = new(
            "The label shows the identifier '{0}'; write its text, or [Display(Name = \"…\")] on the property",
            "ラベルにはプロパティー名の「{0}」がそのまま表示されます。文言を書くか、プロパティーに [Display(Name = \"…\")] を付けてください。"),
        Why = new(
            "An empty label for a property without display name shows the identifier of the code. People who use the service are not told in their language what to enter.",
            "表示名のないプロパティーの空のラベルには、コードの識別子が表示されます。利用者には何を入力するのか自分の言葉で伝わりません。"),
        Basis = [Wcag("2.4.6"), Wcag("3.3.2"), Jis("2.4.6"), Jis("3.3.2"), ServiceDesign("language"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (context.Document.Kind != MarkupKind.Cshtml)
        {
            return;
        }

        PageSymbols? symbols = null;
        foreach (var label in context.Document.ElementsNamed("label"))
        {
            if (label.FindAttribute("asp-for") is { } model
                && label.Children.All(child => child is MarkupText text && string.IsNullOrWhiteSpace(text.Text))
                && !label.IsEscaped
                && !label.HasOpaqueAttributes
                && label.IsComplete(context.Document.Kind)
                && label.IsOnPage()
                && ModelPath.PropertyOf(context.Document, model, symbols ??= SymbolsOf(context)) is { } property
                && IsIdentifier(property.Name)
                && !MayHaveName(property)
                && !IsNamedElsewhere(context)
                && !label.MayBeHidden())
            {
                Report(context, label, property.Name);
            }
        }
    }

    private static PageSymbols SymbolsOf(MarkupContext context) =>
        PageSymbols.Of(context.Document, context.File.Path, context.Compilation, context.Cancellation);

    /// <summary>On a page without a Japanese letter a single word may be the very word to show.</summary>
    private static void Report(MarkupContext context, MarkupElement label, string name)
    {
        if (IdentifierWords.Of(name).Words.Count > 1 || context.Document.Text.Any(character => character is >= '\u3041' and <= '\u30FA' or >= '\u3400' and <= '\u9FFF'))
        {
            context.Report(label.Span, name);
        }
        else
        {
            context.Suggest(label.Span, name);
        }
    }

    /// <summary>In Latin letters; a property named 氏名 makes a good label.</summary>
    private static bool IsIdentifier(string name) => name.All(character => character < 0x80);

    /// <summary>An attribute for display, of the framework or of the project, on the property or on a type that stands for its own.</summary>
    private static bool MayHaveName(IPropertySymbol property) =>
        ItemAttributes.Of(property).Any(attribute => attribute.AttributeClass?.Name is { } name
            && name.IndexOf("Display", StringComparison.Ordinal) >= 0
            && name is not ("DisplayFormatAttribute" or "DisplayColumnAttribute")
            && (name != "DisplayAttribute" || attribute.NamedArguments.Any(argument => argument.Key is "Name" or "ResourceType")))
        || ItemAttributes.Of(property).Any(attribute => attribute.AttributeClass is { TypeKind: TypeKind.Error })
        || property.ContainingType.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.IndexOf("Metadata", StringComparison.Ordinal) >= 0);

    private static bool IsNamedElsewhere(MarkupContext context)
    {
        var mentions = new SourceMentions(context.Compilation);
        return OtherNaming.Any(name => mentions.Has(name, context.Cancellation));
    }
}
