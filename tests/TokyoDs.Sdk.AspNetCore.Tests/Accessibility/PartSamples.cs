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
            yield return ("date " + state, new FieldGroup(field, new DateBoxes(field, new("", "19９0", "4", null), field.Error is null ? DateParts.None : DateParts.Day, HasEras: false, "bday")));
            yield return ("date with eras " + state, new FieldGroup(field, new DateBoxes(field, new("Showa", "64", "1", "7"), DateParts.None, HasEras: true)));
            yield return ("files " + state, new LabelledField(field, new FileInput(field, ["pdf", "png"], IsMultiple: true)));
            yield return ("section " + state, new FieldSection(field, [new LabelledField(field with { Id = "Input_Name_Part" }, new TextInput(field with { Id = "Input_Name_Part" }, new()))]));
            yield return ("checkbox " + state, new SingleCheckbox(field) { HasCompanion = true });
        }

        PageLink[] pages = [new("はじめ", "/"), new("申請 <1>", "/apply", IsCurrent: true), new("確認", "/confirm")];
        yield return ("breadcrumb", new Breadcrumb(pages));
        yield return ("steps", new StepList(pages));
        yield return ("tabs", new LinkTabs(pages, "申請の種類"));
        yield return ("pages", new PageNumbers(5, 9999, page => $"/list?page={page}&sort=date"));
        yield return ("languages", new LanguageLinks([("ja", "日本語", "/?lang=ja"), ("en", "English", "/?lang=en")], "ja"));
        yield return ("notice", new Notification(NoticeKind.Warning, "混雑しています", "30分 & 待ち", IsAnswer: true));
        yield return ("emergency", new EmergencyBanner("大雨", new DateTimeOffset(2026, 9, 1, 6, 5, 0, TimeSpan.FromHours(9)), "避難してください"));
        yield return ("panel", new CompletionPanel("受け付けました", null, "A-1", "3日以内に連絡します"));
        yield return ("table", new DataTable("手数料", "fees", default));
        yield return ("details", new Disclosure("詳しく", "本文", IsOpen: true, "faq", 3));
        yield return ("dialog", new ModalDialog("withdraw", "取り下げますか", "取り下げる", "元に戻せません"));
        yield return ("progress", new ProgressBar("書類の確認", 3, 5, "papers"));
        yield return ("session", new SessionNotice(30, "/extend"));
        yield return ("header", new PageHeader("相談の予約", "東京都", "/", "右側"));
        yield return ("main", new PageMain("本文"));
        yield return ("footer", new PageFooter("連絡先"));
        yield return ("skip link", new SkipLink("main"));
        yield return ("back", new BackLink("/apply?x=1&y=2", default));
        yield return ("summary", new SummaryRow("氏名", new("山田\n太郎"), default, "/apply#Input_Name"));
        yield return ("summary with kana", new SummaryRow("氏名", new("山田 <太郎>", "ヤマダ タロウ"), default, "/apply#Input_Name"));
        yield return ("summary empty", new SummaryRow("氏名", new(" "), default, null));
        yield return ("survey", new Survey(
            Plain with { Name = "S.R", Id = "S_R", Value = "10" }, Wrong with { Name = "S.S", Id = "S_S", Value = "3" }, Plain with { Name = "S.C", Id = "S_C" }));
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
