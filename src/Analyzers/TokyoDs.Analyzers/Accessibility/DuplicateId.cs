using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3401: one id for several elements of a page.</summary>
internal sealed class DuplicateId : MarkupRule
{
    /// <summary>More of the same id say nothing new.</summary>
    private const int MostOfOneId = 10;

    /// <summary>By which client frameworks render an element or leave it out.</summary>
    private static readonly string[] Conditions = ["v-if", "v-else-if", "v-else", "x-if", "ng-if", "*ngIf", "ng-switch-when", "ng-repeat", "v-for", "x-for"];

    private static readonly Text Again = new("stands on two elements", "が二つの要素にあります");

    private static readonly Text Repeated = new("is repeated by the loop around it", "が繰り返しの中で何度も出力されます");

    public override Rule Rule { get; } = new("TDS3401", Category.Accessibility, Mark.Required)
    {
        Title = new("Use every id once", "id は一つの要素にだけ付ける"),
        Message = new(
            "id=\"{0}\" {1}; give each its own, for example with a number or a key in it",
            "id=\"{0}\" {1}。番号やキーを含めるなどして、要素ごとに別の id にしてください。"),
        Why = new(
            "A label, an error or a link that names the id finds only the first element: the others get no name, or the wrong one.",
            "id を指すラベル、エラー文、リンクは最初の要素にしか届きません。残りの要素には名前が付かないか、誤った名前が付きます。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.1"), Jis("4.1.2"), ServiceDesign("form"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        var earlier = new Dictionary<string, List<(MarkupElement Element, MarkupElement? Container)>>(StringComparer.Ordinal);
        var exits = ExitsOf(context.Document.Text);
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("id") is not { Value.Literal: { } text } attribute
                || text.Trim() is not { Length: > 0 } id
                || !element.IsOnPage()
                || IsPartOfDrawing(element))
            {
                continue;
            }

            if (!earlier.TryGetValue(id, out var others))
            {
                earlier.Add(id, others = []);
            }

            var container = Container(element);
            if (others.Any(other => AreTogether(other.Element, element) && HaveOneChooser(other.Container, container)
                && !HasBetween(exits, other.Element.Span.End, element.Span.Start)))
            {
                context.Report(attribute.Span, id, Again);
            }
            else if (element.Branch is { Kind: MarkupBranchKind.Loop } && container is null && !HasBetween(exits, element.Span.End, element.FullSpan.End + 200))
            {
                context.Report(attribute.Span, id, Repeated);
            }

            if (others.Count < MostOfOneId)
            {
                others.Add((element, container));
            }
        }
    }

    /// <summary>Whenever one of them is on the page the other one is, too.</summary>
    private static bool AreTogether(MarkupElement one, MarkupElement other) =>
        Encloses(one.Branch, other.Branch) || Encloses(other.Branch, one.Branch);

    /// <summary>The inner block runs within the outer one, and runs where it stands.</summary>
    private static bool Encloses(MarkupBranch? outer, MarkupBranch? inner)
    {
        for (; inner != outer; inner = inner.Outer)
        {
            if (inner is null or { Kind: MarkupBranchKind.Deferred or MarkupBranchKind.Guarded })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The component, tag helper, <c>environment</c> or client-side condition that decides whether the element is rendered.</summary>
    private static MarkupElement? Container(MarkupElement element) => element.NearestOrSelf(static ancestor =>
        ancestor.Role != ElementRole.Html && !ancestor.IsNamed("text")
        || ancestor.HasOpaqueAttributes
        || ancestor.Attributes.Any(attribute => Conditions.Any(attribute.IsNamed)));

    /// <summary>One container decides about both, or nothing does.</summary>
    private static bool HaveOneChooser(MarkupElement? one, MarkupElement? other) =>
        one == other || one is not null && other is not null && (one.FullSpan.Contains(other.Span) || other.FullSpan.Contains(one.Span));

    /// <summary>Marks of a drawing; its title and description are read.</summary>
    private static bool IsPartOfDrawing(MarkupElement element) =>
        !element.IsNamed("title") && !element.IsNamed("desc") && element.IsInsideDrawing;

    /// <summary>Where code leaves a loop or the page: what follows need not come after what was before.</summary>
    private static List<int> ExitsOf(string text)
    {
        var exits = new List<int>();
        foreach (var word in (string[])["return;", "break;", "continue;"])
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                exits.Add(at);
            }
        }

        exits.Sort();
        return exits;
    }

    private static bool HasBetween(List<int> exits, int start, int end)
    {
        var next = exits.BinarySearch(start);
        next = next < 0 ? ~next : next;
        return next < exits.Count && exits[next] < end;
    }
}
