using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>Where a part of a procedure stands in a file.</summary>
internal readonly record struct CatalogPlace(string Pointer, int Line, int Column);

/// <summary>Checks what no single line of a catalogue shows: that the procedures fit together.</summary>
internal static class CatalogCheck
{
    private const int MostDays = 3650;

    public static List<CatalogProblem> ProblemsOf(IReadOnlyList<Procedure> procedures, Func<Procedure, string, CatalogPlace>? placeOf)
    {
        var problems = new List<CatalogProblem>();
        var known = new Dictionary<string, Procedure>(StringComparer.Ordinal);
        foreach (var procedure in procedures)
        {
            if (!IsIdentifier(procedure.Id))
            {
                Add(procedure, "id", new("An identifier is made of ASCII letters, digits, points and hyphens.", "識別子は ASCII の英数字・ピリオド・ハイフンで書いてください。"));
            }
            else if (!known.TryAdd(procedure.Id, procedure))
            {
                Add(procedure, "id", new($"The identifier '{procedure.Id}' is there twice; give each procedure its own.", $"識別子 '{procedure.Id}' が重複しています。手続ごとに別の識別子を付けてください。"));
            }

            CheckOne(procedure);
        }

        foreach (var procedure in procedures)
        {
            foreach (var needed in procedure.NeedsResultOf.Where(needed => !known.ContainsKey(needed)))
            {
                Add(procedure, "needsResultOf", new($"'{procedure.Id}' needs the result of '{needed}', which the catalogue does not have.", $"'{procedure.Id}' の前提の手続 '{needed}' がカタログにありません。"));
            }
        }

        if (CycleIn(procedures, known) is { } cycle)
        {
            var path = string.Join(" → ", cycle.Select(procedure => procedure.Id));
            Add(cycle[0], "needsResultOf", new($"Procedures wait for each other: {path}; take one of the needs away.", $"手続が互いの結果を待っています（{path}）。いずれかの前提を外してください。"));
        }

        return problems;

        void CheckOne(Procedure procedure)
        {
            foreach (var twice in procedure.Items.GroupBy(item => item.Key.Concept, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                Add(procedure, "items", new($"'{procedure.Id}' asks for '{twice.Key}' twice; name each concept once.", $"'{procedure.Id}' に項目 '{twice.Key}' が重複しています。"));
            }

            foreach (var twice in procedure.Attachments.GroupBy(attachment => attachment.Kind, StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                Add(procedure, "attachments", new($"'{procedure.Id}' asks for the document '{twice.Key}' twice.", $"'{procedure.Id}' に添付書類 '{twice.Key}' が重複しています。"));
            }

            if (procedure.Items.Any(item => string.IsNullOrWhiteSpace(item.Key.Concept) || string.IsNullOrWhiteSpace(item.Key.Type)))
            {
                Add(procedure, "items", new("Every item has a concept and a type.", "項目には概念（concept）と型（type）が必要です。"));
            }

            if (procedure.StandardPeriod is { Days: < 1 or > MostDays })
            {
                Add(procedure, "standardPeriod", new($"A standard period has 1 to {MostDays} days.", $"標準処理期間は 1〜{MostDays} 日で書いてください。"));
            }

            if (!Enum.IsDefined(procedure.Kind))
            {
                Add(procedure, "kind", new("The kind of procedure is unknown.", "手続の類型が正しくありません。"));
            }
        }

        void Add(Procedure procedure, string part, LocalText text)
        {
            var place = placeOf?.Invoke(procedure, part) ?? new(procedure.Id, 0, 0);
            problems.Add(new(place.Pointer, text, place.Line, place.Column));
        }
    }

    /// <summary>A chain of needs that comes back to where it began, that procedure first and last; or null.</summary>
    private static List<Procedure>? CycleIn(IReadOnlyList<Procedure> procedures, Dictionary<string, Procedure> known)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in procedures)
        {
            var path = new List<Procedure>();
            var open = new Stack<(Procedure Procedure, int Next)>([(start, 0)]);
            var isOnPath = new HashSet<string>(StringComparer.Ordinal);
            while (open.TryPop(out var here))
            {
                if (here.Next == 0)
                {
                    if (done.Contains(here.Procedure.Id))
                    {
                        continue;
                    }

                    path.Add(here.Procedure);
                    isOnPath.Add(here.Procedure.Id);
                }

                if (here.Next == here.Procedure.NeedsResultOf.Count)
                {
                    path.RemoveAt(path.Count - 1);
                    isOnPath.Remove(here.Procedure.Id);
                    done.Add(here.Procedure.Id);
                    continue;
                }

                open.Push((here.Procedure, here.Next + 1));
                if (known.TryGetValue(here.Procedure.NeedsResultOf[here.Next], out var needed))
                {
                    if (isOnPath.Contains(needed.Id))
                    {
                        return [.. path.SkipWhile(procedure => procedure.Id != needed.Id), needed];
                    }

                    open.Push((needed, 0));
                }
            }
        }

        return null;
    }

    private static bool IsIdentifier(string? id) =>
        id is { Length: > 0 } && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-') && char.IsAsciiLetterOrDigit(id[0]) && char.IsAsciiLetterOrDigit(id[^1]);
}
