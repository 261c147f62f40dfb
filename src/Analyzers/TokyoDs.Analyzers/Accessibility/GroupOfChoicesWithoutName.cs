using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3116: choices that belong together and share no name.</summary>
internal sealed class GroupOfChoicesWithoutName : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3116", Category.Accessibility, Mark.Recommended)
    {
        Title = new("Put choices that belong together into a named group", "一組の選択肢は名前のあるまとまりに入れる"),
        Message = new(
            "The choices of {0} stand in no named group; put them into <fieldset> with a <legend> that asks the question",
            "{0} の選択肢が、名前のあるまとまりに入っていません。<fieldset> で囲み、質問を <legend> に書いてください。"),
        Why = new(
            "Each choice is read with its own label only. Without a group people hear \"yes\" and \"no\" and not what is asked.",
            "選択肢は、それぞれのラベルだけが読まれます。まとまりに名前がないと「はい」「いいえ」とだけ聞こえ、質問が分かりません。"),
        Basis = [Wcag("1.3.1"), Wcag("3.3.2"), Jis("1.3.1"), Jis("3.3.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        if (context.IsFragment)
        {
            return;
        }

        var groups = new Dictionary<string, List<MarkupElement>>(StringComparer.Ordinal);
        foreach (var choice in context.Document.ElementsNamed("input"))
        {
            if (choice.LiteralOf("type")?.Trim().ToLowerInvariant() is "radio" or "checkbox" && NameOf(choice, context.Document) is { } name && choice.IsOnPage())
            {
                var key = choice.LiteralOf("type")!.Trim().ToLowerInvariant() + " " + name;
                if (!groups.TryGetValue(key, out var group))
                {
                    groups[key] = group = [];
                }

                group.Add(choice);
            }
        }

        foreach (var group in groups.Values.Where(IsSeveral))
        {
            if (group.All(choice => !choice.IsInside(MayNameGroup) && !choice.MayBeHidden()))
            {
                context.Suggest(group[0].Span, FormControl.Describe(group[0], context.Document));
            }
        }
    }

    /// <summary>What ties the choices: the name, else the model; an expression is the same text for the same group.</summary>
    private static string? NameOf(MarkupElement choice, MarkupDocument document) =>
        (choice.FindAttribute("name") ?? choice.FindAttribute("asp-for")) is { } name && FormControl.Source(document, name) is { Length: > 0 } source ? source : null;

    /// <summary>Two radio buttons or three check boxes that are shown together, or one that is repeated under one name.</summary>
    private static bool IsSeveral(List<MarkupElement> group)
    {
        var isRadio = group[0].LiteralOf("type")!.Trim().Equals("radio", StringComparison.OrdinalIgnoreCase);
        return group.Count >= (isRadio ? 2 : 3) && !MarkupBranch.AreExclusive(group[0].Branch, group[1].Branch)
            || group[0].IsInLoop && !string.IsNullOrEmpty(group[0].LiteralOf("name"));
    }

    private static bool MayNameGroup(MarkupElement ancestor) =>
        ancestor.IsNamed("fieldset")
        || ancestor.FindAttribute("role") is not null && !ancestor.HasRole("presentation", "none", "main", "form")
        || ancestor.IsNamed("tr")
        || FormControl.MayNameItsContent(ancestor);
}
