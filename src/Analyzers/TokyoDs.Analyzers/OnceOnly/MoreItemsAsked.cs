using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Engine.Json;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>TDS4006: a form that asks for more than the committed list of asked items says.</summary>
internal sealed class MoreItemsAsked : CodeRule
{
    /// <summary>The committed list: <c>{ "forms": { "Pages.Apply.IndexModel": ["Form.FamilyName", …] } }</c>.</summary>
    public const string Baseline = "tokyods.fields.json";

    private const int MostNamed = 5;

    public override Rule Rule { get; } = new("TDS4006", Category.OnceOnly, Mark.Recommended)
    {
        Title = new("Give a reason when a form asks for more", "入力項目を増やすときは理由を残す"),
        Message = new(
            "'{0}' asks for {1} items, {2} in tokyods.fields.json; new: {3}. Take them from elsewhere, or commit the new list with the reason",
            "'{0}' の入力項目は {1} 個です（tokyods.fields.json では {2} 個）。増えた項目: {3}。他から得られないか検討し、必要なら理由とともに一覧を更新してください。"),
        Why = new(
            "Forms grow one harmless field at a time. The number of inputs is a measure of the city, and only what is counted goes down.",
            "入力項目は、一つずつは無害な追加で増えていきます。入力項目数は都の指標であり、数えなければ減りません。"),
        Basis = [Basis.OnceOnly("field-count"), DataStep(1), ServiceDesign("form"), Article(2)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.AdditionalFiles.FirstOrDefault(file => Path.GetFileName(file.Path).Equals(Baseline, StringComparison.OrdinalIgnoreCase)) is { } file)
        {
            rules.OnEnd(context => Check(file, context));
        }
    }

    private static void Check(AdditionalText file, CodeContext<Compilation> context)
    {
        if (file.GetText(context.Cancellation) is not { } text || JsonReader.Read(text.ToString()).Value?["forms"] is not { Kind: JsonKind.Object } forms)
        {
            var start = new TextSpan(0, 0);
            context.Suggest(
                Location.Create(file.Path, start, default), null, Baseline, 0, 0, new Text("the file holds no object 'forms'", "ファイルに forms がありません"));
            return;
        }

        var committed = forms.Properties.GroupBy(property => property.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.SelectMany(property => property.Value.Items).Select(item => item.Text).ToImmutableHashSet(), StringComparer.Ordinal);
        foreach (var form in AskedForms.ForCitizens(context.Types, context.Configuration))
        {
            var before = committed.TryGetValue(form.Name, out var known) ? known : [];
            var added = form.Items.Select(item => item.Path).Where(path => !before.Contains(path)).Distinct().ToList();
            if (form.Items.Count > before.Count && added.Count > 0)
            {
                context.Suggest(form.Place, null, form.Name, form.Items.Count, before.Count, string.Join(", ", added.Take(MostNamed)) + (added.Count > MostNamed ? ", …" : ""));
            }
        }
    }
}
