using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3307: a field that must be filled in and does not say so.</summary>
internal sealed class RequiredNotShown : MarkupRule
{
    private static readonly string[] Signs = ["必須", "*", "＊", "※", "required", "mandatory"];

    private static readonly string[] AllRequired = ["すべて必須", "全て必須", "すべての項目が必須", "全ての項目が必須", "全項目必須", "任意", "all fields are required", "optional"];

    private static readonly string[] Stating = ["required", "aria-required", "disabled", "readonly"];

    private static readonly string[] Requiring = ["RequiredAttribute", "BindRequiredAttribute"];

    public override Rule Rule { get; } = new("TDS3307", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Say which fields must be filled in", "必須の項目であることを示す"),
        Message = new(
            "'{0}' must be filled in and its label does not say so; say it in the label, and write required or aria-required=\"true\" on the field",
            "'{0}' は必須ですが、ラベルから分かりません。ラベルに「必須」と書き、入力欄に required か aria-required=\"true\" を付けてください。"),
        Why = new(
            "Who learns only from an error message that a field was required must find it and send the form again, which is hard for people who hear the page or tire easily.",
            "必須と知らずに送信してエラーになると、欄を探して送り直すことになります。読み上げで使う人や疲れやすい人には大きな負担です。"),
        Basis = [Wcag("3.3.2"), Jis("3.3.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (context.Document.Kind != MarkupKind.Cshtml || AllRequired.Any(text => context.Document.Text.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return;
        }

        PageSymbols? symbols = null;
        Dictionary<string, MarkupElement>? fields = null;
        foreach (var label in context.Document.ElementsNamed("label"))
        {
            if (label.FindAttribute("asp-for") is { } model
                && label.IsOnPage()
                && !label.HasOpaqueAttributes
                && label.IsComplete(context.Document.Kind)
                && !(label.MayHaveOtherContent && label.Children.Any(child => child is not MarkupText))
                && (fields ??= FieldsOf(context.Document)).TryGetValue(ModelPath.Of(context.Document, model), out var field)
                && !SaysRequired(field)
                && !IsMarked(label) && !IsMarked(label.StructuralParent)
                && ModelPath.PropertyOf(context.Document, model, symbols ??= PageSymbols.Of(context.Document, context.File.Path, context.Compilation, context.Cancellation)) is { } property
                && ItemAttributes.Has(property, Requiring)
                && !ItemAttributes.TextsOf(property).Any(HasSign)
                && !label.MayBeHidden())
            {
                context.Suggest(label.Span, property.Name);
            }
        }
    }

    private static Dictionary<string, MarkupElement> FieldsOf(MarkupDocument document)
    {
        var fields = new Dictionary<string, MarkupElement>(StringComparer.Ordinal);
        foreach (var field in document.AllElements)
        {
            if (field.FindAttribute("asp-for") is { } model && FormControl.IsFilledIn(field, document.Kind) && field.LiteralOf("type")?.Trim() is not ("checkbox" or "radio"))
            {
                fields[ModelPath.Of(document, model)] = field;
            }
        }

        return fields;
    }

    /// <summary>Nobody is asked for what cannot be changed.</summary>
    private static bool SaysRequired(MarkupElement field) =>
        field.HasOpaqueAttributes || Stating.Any(name => field.FindAttribute(name) is not null);

    /// <summary>A word, a mark or a class around the label says it; so may code and components there.</summary>
    private static bool IsMarked(MarkupElement? around) =>
        around is not null
        && (around.LiteralOf("class") is { } classes ? classes.IndexOf("required", StringComparison.OrdinalIgnoreCase) >= 0 || classes.IndexOf("mandatory", StringComparison.OrdinalIgnoreCase) >= 0 : around.FindAttribute("class") is not null)
        || around is not null && !around.IsNamed("form") && HasSign(around.VisibleText)
        || around is { IsOpaque: true }
        || around is not null && around.Attributes.Any(attribute => attribute.Name.IndexOf("required", StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HasSign(string text) => Signs.Any(sign => text.IndexOf(sign, StringComparison.OrdinalIgnoreCase) >= 0);
}
