using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Tests.Accessibility;

/// <summary>Every part in its states, for tests of what is true of all.</summary>
internal static class PartSamples
{
    private static readonly FieldState Plain = new("Input.Name", "Input_Name", "氏名", null, IsRequired: false, null, null);

    private static readonly FieldState Wrong = new("Input.Name", "Input_Name", "氏名 <例>", "｜戸籍《こせき》のとおりに", IsRequired: true, "\n\"山田\" & <太郎>", "氏名を入力してください")
    {
        EasyHint = "｜名前《なまえ》", Limit = "20文字以内", Values = ["a"],
    };

    private static readonly FieldState Fixed = Plain with { IsReadOnly = true, Value = "b", Values = ["b"] };

    private static readonly IReadOnlyList<Choice> Choices = [new("a", "甲", "｜甲《こう》です"), new("b", "乙"), new("c", "丙", IsDisabled: true)];

    public static Dictionary<string, Part> All { get; } = Make().ToDictionary(sample => sample.Name, sample => sample.Part);

    private static IEnumerable<(string Name, Part Part)> Make()
    {
        foreach (var (state, field) in new[] { ("empty", Plain), ("wrong", Wrong), ("read-only", Fixed) })
        {
            yield return ("text " + state, new LabelledField(field, new TextInput(field, new())));
            yield return ("postal code " + state, new LabelledField(field, new TextInput(field, FieldKind.For(typeof(PostalCode)))));
            yield return ("individual number " + state, new LabelledField(field, new TextInput(field, FieldKind.For(typeof(IndividualNumber)))));
            yield return ("text area " + state, new LabelledField(field, new TextArea(field, 4, 20)));
            yield return ("drop-down " + state, new LabelledField(field, new DropDown(field, Choices)));
            yield return ("radios " + state, new FieldGroup(field, new ChoiceList(field, Choices, IsMultiple: false), "radiogroup"));
            yield return ("checkboxes " + state, new FieldGroup(field, new ChoiceList(field, Choices, IsMultiple: true)));
            yield return ("checkbox " + state, new SingleCheckbox(field) { HasCompanion = true });
        }

        yield return ("button", new Button("送信 & 確認"));
        yield return ("button danger", new Button("取り下げる", ButtonKind.Danger, "button", "action", "withdraw"));
        yield return ("errors", new Together([new ErrorList([new("全体の誤り"), new("<氏名>", "Input_Name")]), new LabelledField(Wrong, new TextInput(Wrong, new()))]));
    }
}

/// <summary>Parts after each other.</summary>
internal sealed record Together(IReadOnlyList<Part> Parts) : Part
{
    public override void Render(MarkupWriter writer)
    {
        foreach (var part in Parts)
        {
            writer.Part(part);
        }
    }
}
