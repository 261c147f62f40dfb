using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Text;
using TokyoDs.Time;

namespace TokyoDs.Procedures;

/// <summary>Reads a catalogue from JSON and collects everything that is wrong, each with its line.</summary>
internal sealed class CatalogReader
{
    private readonly List<CatalogProblem> _problems = [];

    private readonly ConditionalWeakTable<Procedure, CatalogNode> _nodes = [];

    private CatalogReader()
    {
    }

    public static ProcedureCatalog Read(ReadOnlySpan<byte> utf8)
    {
        var root = CatalogNode.Read(utf8);
        var reader = new CatalogReader();
        var procedures = reader.Members(root, "procedures") is { } members && members.TryGetValue("procedures", out var list)
            ? reader.List(list).Select(reader.ReadProcedure).ToList()
            : [];
        if (reader._problems.Count > 0)
        {
            throw new ProcedureCatalogException(reader._problems);
        }

        return new(procedures, (procedure, part) => reader._nodes.TryGetValue(procedure, out var node)
            ? (node.Members.TryGetValue(part, out var member) ? member : node).Place
            : default);
    }

    private Procedure ReadProcedure(CatalogNode node)
    {
        var members = Members(node, "id", "kind", "name", "bureau", "?items", "?attachments", "?standardPeriod", "?lifeEvents", "?needsResultOf");
        var procedure = new Procedure
        {
            Id = TextOf(members, "id"),
            Kind = KindOf(members),
            Name = NameOf(members),
            Bureau = TextOf(members, "bureau"),
            Items = [.. ListOf(members, "items").Select(ReadItem)],
            Attachments = [.. ListOf(members, "attachments").Select(ReadAttachment)],
            StandardPeriod = PeriodOf(members),
            LifeEvents = [.. ListOf(members, "lifeEvents").Select(ReadLifeEvent).OfType<LifeEvent>()],
            NeedsResultOf = [.. ListOf(members, "needsResultOf").Select(TextOf)],
        };
        _nodes.AddOrUpdate(procedure, node);
        return procedure;
    }

    private RequiredItem ReadItem(CatalogNode node)
    {
        var members = Members(node, "concept", "type", "?name", "?askAlways");
        var concept = TextOf(members, "concept");
        var name = members.ContainsKey("name") ? NameOf(members) : new(concept[(concept.LastIndexOf('.') + 1)..]);
        return new(new(concept, TextOf(members, "type")), name, members.ContainsKey("askAlways") ? TextOf(members, "askAlways") : null);
    }

    private RequiredAttachment ReadAttachment(CatalogNode node)
    {
        var members = Members(node, "kind", "?name", "?replacedBy");
        var kind = TextOf(members, "kind");
        ContractReference? contract = null;
        if (members.TryGetValue("replacedBy", out var replacedBy) && !ContractReference.TryParse(TextOf(replacedBy), null, out contract))
        {
            Add(replacedBy, FormText.Refuse(new("This is no name of a contract.", "連携契約の名前ではありません。"), ContractReference.ContractForm));
        }

        return new(kind, members.ContainsKey("name") ? NameOf(members) : new(kind), contract);
    }

    private LifeEvent? ReadLifeEvent(CatalogNode node)
    {
        if (TextOf(node) is { Length: > 0 } name && LifeEvent.TryFind(name, out var known))
        {
            return known;
        }

        Add(node, new("There is no life event of this name in GIF 491-1; take one of its names, such as 引っ越し・住まい.", "この名前のライフイベントは GIF 491-1 にありません。「引っ越し・住まい」のように一覧の名前で書いてください。"));
        return null;
    }

    private ProcedureKind KindOf(Dictionary<string, CatalogNode> members)
    {
        if (!members.TryGetValue("kind", out var node))
        {
            return default;
        }

        if (!ProcedureKinds.TryParseCode(node.Text, out var kind) || node.Kind != JsonValueKind.String)
        {
            Add(node, new("The kind is a code of the national survey as text: 1, 2-1, 2-2, 2-3, 3 or 4.", "類型は棚卸調査のコード（1、2-1、2-2、2-3、3、4）を文字列で書いてください。"));
        }

        return kind;
    }

    private StandardPeriod? PeriodOf(Dictionary<string, CatalogNode> members)
    {
        if (!members.TryGetValue("standardPeriod", out var node))
        {
            return null;
        }

        var parts = Members(node, "days", "unit");
        var unit = parts.TryGetValue("unit", out var written) ? written.Text : null;
        if (written is not null && unit is not ("calendar" or "business"))
        {
            Add(written, new("The unit is 'calendar' or 'business'.", "単位は calendar（暦日）か business（開庁日）で書いてください。"));
        }

        if (parts.TryGetValue("days", out var days)
            && !(days.Kind == JsonValueKind.Number && int.TryParse(days.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            Add(days, new("The days are a whole number from 0 on, such as 14.", "日数は 14 のように 0 以上の整数で書いてください。"));
            return null;
        }

        return new(days is null ? 1 : int.Parse(days.Text!, CultureInfo.InvariantCulture), unit == "business" ? ProcessingDay.Business : ProcessingDay.Calendar);
    }

    private ProcedureText NameOf(Dictionary<string, CatalogNode> members)
    {
        if (!members.TryGetValue("name", out var node))
        {
            return new("");
        }

        if (node.Kind == JsonValueKind.String)
        {
            return new(TextOf(node));
        }

        var texts = Members(node, "ja", "?en");
        var japanese = TextOf(texts, "ja");
        return texts.ContainsKey("en") ? new(japanese, TextOf(texts, "en")) : new(japanese);
    }

    private List<CatalogNode> ListOf(Dictionary<string, CatalogNode> members, string name) =>
        members.TryGetValue(name, out var node) ? List(node) : [];

    private List<CatalogNode> List(CatalogNode node)
    {
        if (node.Kind != JsonValueKind.Array)
        {
            Add(node, new("A list in [ ] is needed here.", "ここには [ ] の一覧が必要です。"));
        }

        return node.Items;
    }

    private string TextOf(Dictionary<string, CatalogNode> members, string name) => members.TryGetValue(name, out var node) ? TextOf(node) : "";

    private string TextOf(CatalogNode node)
    {
        if (node.Kind == JsonValueKind.String && !string.IsNullOrWhiteSpace(node.Text))
        {
            return node.Text;
        }

        Add(node, new("A text that is not empty is needed here.", "ここには空でない文字列が必要です。"));
        return "";
    }

    /// <summary>The members of an object; those whose name begins with a question mark may be missing.</summary>
    private Dictionary<string, CatalogNode> Members(CatalogNode node, params string[] names)
    {
        if (node.Kind != JsonValueKind.Object)
        {
            Add(node, new("An object in { } is needed here.", "ここには { } のオブジェクトが必要です。"));
            return [];
        }

        foreach (var (name, value) in node.Members)
        {
            if (!names.Contains(name) && !names.Contains("?" + name) && name != "$schema")
            {
                Add(value, new($"There is no '{name}' here; the names are {Listed()}.", $"ここに '{name}' はありません（使える名前: {Listed()}）。"));
            }
        }

        foreach (var repeated in node.Repeated)
        {
            Add(repeated, new("This name is there twice; keep one.", "同じ名前が重複しています。一つにしてください。"));
        }

        foreach (var name in names.Where(name => name[0] != '?' && !node.Members.ContainsKey(name)))
        {
            Add(node, new($"'{name}' is missing.", $"'{name}' がありません。"));
        }

        return node.Members;

        string Listed() => string.Join(", ", names.Select(name => name.TrimStart('?')));
    }

    private void Add(CatalogNode node, LocalText text) => _problems.Add(new(node.Place.Pointer, text, node.Place.Line, node.Place.Column));
}
