using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>The rules that one cell can break.</summary>
internal sealed class CellCheck(OpenDataReport report)
{
    private const CellCharacters Suspicious = CellCharacters.LineBreak | CellCharacters.Space | CellCharacters.Platform | CellCharacters.Surrogate;

    public bool AllowsLineBreaks { get; set; }

    public bool PrefixesFormulas { get; set; }

    /// <summary>Reports what is wrong with a cell that is not empty, and says what characters it has.</summary>
    public CellCharacters Text(ReadOnlySpan<char> cell, CsvPlace place, int longest, OpenDataColumn? column, bool typed, out bool isFormula, bool isHeader = false)
    {
        if (cell.Length > longest)
        {
            Report(OpenDataRuleTable.CellLength, place, new(
                $"the cell has {cell.Length} characters, {longest} are allowed; look for a missing quotation mark.",
                $"セルが {cell.Length} 文字あります（上限 {longest} 文字）。引用符が抜けていないか確かめてください。"));
            cell = cell[..longest];
        }

        var characters = CellCharacter.In(cell);
        if ((characters & Suspicious) != 0)
        {
            Characters(cell, characters, place);
        }

        var form = isHeader ? null : column?.Form;
        var accepted = form is null || form.Accepts(cell);
        isFormula = CellText.StartsFormula(cell) && !typed && !(accepted && form is { IsTyped: true });
        if (isFormula && !PrefixesFormulas)
        {
            Report(OpenDataRuleTable.Formula, place, new(
                $"the text begins with U+{(int)cell[0]:X4}, which spreadsheets take for a formula; put something else first.",
                $"先頭の文字 U+{(int)cell[0]:X4} は表計算ソフトで数式になります。別の文字から始めてください。"));
        }

        if (isHeader)
        {
            return characters;
        }

        if (CellText.IsDitto(cell))
        {
            Report(OpenDataRuleTable.Ditto, place, new("the cell points to another one; repeat the value.", "「同上」などの省略です。値を繰り返して入れてください。"));
        }
        else if (form is null && !typed)
        {
            Untyped(cell, place);
        }
        else if (form is not null && !accepted)
        {
            var rule = form.RuleFor(cell);
            Report(rule, column!.IsVerified ? rule.Severity : OpenDataSeverity.Notice, place, form.Explain(cell));
        }

        return characters;
    }

    private void Characters(ReadOnlySpan<char> cell, CellCharacters characters, CsvPlace place)
    {
        if ((characters & CellCharacters.LineBreak) != 0 && !AllowsLineBreaks)
        {
            Report(OpenDataRuleTable.LineBreak, place, new("the cell has a line break; put it in one line.", "セルの中に改行があります。1 行にしてください。"));
        }

        if ((characters & CellCharacters.Space) != 0 && CellText.HasLayoutSpaces(cell))
        {
            Report(OpenDataRuleTable.LayoutSpaces, place, new("blanks stand at the edge or in a row; take them out.", "体裁のための空白があります。取り除いてください。"));
        }

        if ((characters & CellCharacters.Surrogate) != 0 && CellText.LoneSurrogateAt(cell) is var lone and >= 0)
        {
            Report(OpenDataRuleTable.Encoding, place, new(
                $"character {lone + 1} is half of a surrogate pair (U+{(int)cell[lone]:X4}); write the whole character.",
                $"{lone + 1} 文字目がサロゲートペアの片方（U+{(int)cell[lone]:X4}）だけです。文字を入れ直してください。"));
        }
        else if ((characters & (CellCharacters.Platform | CellCharacters.Surrogate)) != 0
            && (characters & CellCharacters.LineBreak) == 0 && CellText.PlatformCharacterAt(cell) is var at and >= 0)
        {
            Report(OpenDataRuleTable.PlatformCharacter, place, new(
                $"character {at + 1} (U+{CodePointAt(cell, at):X4}) depends on the platform or cannot be seen; write it in plain characters.",
                $"{at + 1} 文字目（U+{CodePointAt(cell, at):X4}）は機種依存文字か見えない文字です。一般の文字で書いてください。"));
        }
    }

    private static int CodePointAt(ReadOnlySpan<char> cell, int at) =>
        System.Text.Rune.DecodeFromUtf16(cell[at..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune.Value : cell[at];

    private void Untyped(ReadOnlySpan<char> cell, CsvPlace place)
    {
        if (CellText.IsDressedNumber(cell))
        {
            Report(OpenDataRuleTable.NumberText, place, new(
                "the number has a unit, a comma, a mark or full-width digits; write only ASCII digits.",
                "数値に単位・カンマ・記号・全角数字が付いています。半角数字だけにしてください。"));
        }
        else if (CellText.IsWholeEraDate(cell))
        {
            Report(OpenDataRuleTable.EraOnly, place, new(
                "the date is in the Japanese calendar only; write it as 2026-04-01.", "和暦だけの日付です。2026-04-01 の形で書いてください。"));
        }
    }

    private void Report(OpenDataRule rule, CsvPlace place, LocalText text) => Report(rule, rule.Severity, place, text);

    private void Report(OpenDataRule rule, OpenDataSeverity severity, CsvPlace place, LocalText text) => report.Add(new(rule, severity, place, text));
}
