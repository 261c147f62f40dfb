using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3306: a form whose error messages are missing, or not tied to their fields.</summary>
internal sealed class ErrorWithoutWiring : MarkupRule
{
    /// <summary>No form holds more; the bound keeps the work linear on forms in forms.</summary>
    private const int MostElements = 5_000;

    private static readonly string[] Describing = ["aria-describedby", "aria-errormessage"];

    private static readonly string[] BlazorMessages = ["ValidationMessage", "ValidationSummary"];

    public override Rule Rule { get; } = new("TDS3306", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Show what is wrong and tie it to the field", "入力の誤りを示し、欄に結び付ける"),
        Message = new("Errors do not reach people: {0} {1}", "入力の誤りが利用者に伝わりません。{0} {1}"),
        Why = new(
            "After sending, a screen reader comes back to the field. Unless the message is tied to it, people hear the label again and not what is wrong.",
            "送信に失敗すると利用者は入力欄へ戻ります。メッセージが欄に結び付いていないと、どこがどう誤りなのか読み上げられません。"),
        Basis = [Wcag("3.3.1"), Wcag("3.3.3"), Jis("3.3.1"), Jis("3.3.3"), ServiceDesign("error-prevention"), Article(3)],
    };

    private static Text Silent { get; } = new(
        "checks what people enter and shows no message; add asp-validation-for beside the fields or asp-validation-summary",
        "に、入力の誤りを示す場所がありません。asp-validation-for か asp-validation-summary を置いてください。");

    private static Text SilentComponent { get; } = new(
        "checks what people enter and shows no message; add ValidationMessage beside the fields or ValidationSummary",
        "に、入力の誤りを示す場所がありません。ValidationMessage か ValidationSummary を置いてください。");

    private static Text Loose { get; } = new(
        "is not tied to its error message; give the message an id and name it in aria-describedby",
        "に、エラーメッセージが結び付いていません。メッセージに id を付け、aria-describedby で指してください。");

    public override void Check(MarkupContext context)
    {
        if (context.Document.Kind == MarkupKind.Razor)
        {
            CheckComponents(context);
        }
        else if (context.Document.Kind == MarkupKind.Cshtml)
        {
            CheckPage(context);
        }
    }

    private static void CheckPage(MarkupContext context)
    {
        HashSet<string>? messages = null;
        var hasSummary = false;
        foreach (var form in context.Document.ElementsNamed("form"))
        {
            if (!IsPost(form) || !form.IsOnPage() || !form.IsComplete(context.Document.Kind) || form.IsInside(static ancestor => ancestor.IsNamed("form")))
            {
                continue;
            }

            if (messages is null)
            {
                messages = new(context.Document.AllElements.Select(element => element.FindAttribute("asp-validation-for")).OfType<MarkupAttribute>()
                    .Select(attribute => ModelPath.Of(context.Document, attribute)));
                hasSummary = messages.Count > 0 || context.Document.AllElements.Any(element => element.FindAttribute("asp-validation-summary") is { } summary && !summary.Value.Is("None"))
                    || context.Document.Text.IndexOf("Html.Validation", StringComparison.Ordinal) >= 0 || context.Document.Text.IndexOf("ModelState", StringComparison.Ordinal) >= 0;
            }

            var fields = form.DescendantElements().Where(field => field.FindAttribute("asp-for") is not null && FormControl.IsFilledIn(field, context.Document.Kind)
                && field.FindAttribute("disabled") is null && field.FindAttribute("readonly") is null && !field.MayBeHidden()).ToList();
            if (fields.Count > 0 && !hasSummary && !context.IsFragment && !form.MayContainMore())
            {
                context.Suggest(form.Span, "<form>", Silent);
            }
            else if (fields.FirstOrDefault(field => IsLoose(field, messages, context.Document)) is { } loose)
            {
                context.Suggest(loose.Span, FormControl.Describe(loose, context.Document), Loose);
            }
        }
    }

    private static bool IsLoose(MarkupElement field, HashSet<string> messages, MarkupDocument document) =>
        !Describing.Any(field.MayHave) && messages.Contains(ModelPath.Of(document, field.FindAttribute("asp-for")!));

    private static bool IsPost(MarkupElement form) => form.FindAttribute("method") is { } method
        ? method.Value.Is("post")
        : form.Attributes.Any(attribute => attribute.Name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase));

    private static void CheckComponents(MarkupContext context)
    {
        foreach (var form in context.Document.AllElements.Where(element => element.Name == "EditForm" && !element.IsNestedTooDeep && element.IsComplete(context.Document.Kind)))
        {
            var inside = form.DescendantElements().Take(MostElements).Where(element => element.Role == ElementRole.Component).ToList();
            if (inside.Any(element => element.Name == "DataAnnotationsValidator")
                && inside.Any(element => FormControl.IsBlazor(element, context.Document.Kind))
                && inside.All(element => FormControl.IsBlazor(element, context.Document.Kind) || element.Name is "DataAnnotationsValidator" or "AntiforgeryToken")
                && !BlazorMessages.Any(name => context.Document.Text.IndexOf(name, StringComparison.Ordinal) >= 0)
                && context.Document.Text.IndexOf("GetValidationMessages", StringComparison.Ordinal) < 0)
            {
                context.Suggest(form.Span, "<EditForm>", SilentComponent);
            }
        }
    }
}
