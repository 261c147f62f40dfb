namespace TokyoDs.Analyzers.Markup;

/// <summary>
/// Answers to questions about what is around the elements of one file. A question is put to an element once, however many
/// elements stand inside it, so that work stays linear on pages nested thousands deep. One thread reads a file.
/// </summary>
internal sealed class Enclosures
{
    private static readonly object Nothing = new();

    private readonly List<(Func<MarkupElement, bool> Question, object?[] Answers)> _asked = [];
    private int _elements;

    /// <summary>The number of the next element of the file.</summary>
    public int Number() => _elements++;

    /// <summary>The element itself if the question is true of it, else the nearest one around it of which it is.</summary>
    public MarkupElement? NearestOrSelf(MarkupElement? element, Func<MarkupElement, bool> question)
    {
        var answers = AnswersTo(question);
        object answer = Nothing;
        var known = element;
        for (; known is not null; known = known.Parent)
        {
            if (answers[known.Number] is { } earlier)
            {
                answer = earlier;
                break;
            }

            if (question(known))
            {
                answer = answers[known.Number] = known;
                break;
            }
        }

        for (var inner = element; inner != known; inner = inner.Parent)
        {
            answers[inner!.Number] = answer;
        }

        return answer as MarkupElement;
    }

    private object?[] AnswersTo(Func<MarkupElement, bool> question)
    {
        foreach (var asked in _asked)
        {
            if (ReferenceEquals(asked.Question, question))
            {
                return asked.Answers;
            }
        }

        var answers = new object?[_elements];
        _asked.Add((question, answers));
        return answers;
    }
}
