using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.Procedures;

/// <summary>The items of one procedure: how many it needs and where they come from.</summary>
/// <param name="ProcedureId">The procedure.</param>
/// <param name="Needed">How many items it needs; the sum of the other three.</param>
/// <param name="Prefilled">How many a provider gives.</param>
/// <param name="Shared">How many were asked for an earlier procedure of the plan.</param>
/// <param name="Asked">How many are asked for it.</param>
public sealed record ProcedureBurden(string ProcedureId, int Needed, int Prefilled, int Shared, int Asked);

/// <summary>How much typing a plan or a case spares people (利用者の入力項目削減数), per procedure and in total.</summary>
/// <remarks>
/// Needed is what people would type if each procedure asked for everything itself. An item counts once for each procedure that needs it, and as asked
/// only for the first of them; <see cref="Items"/> counts it once. Documents are counted apart from items. The numbers of a plan are what providers
/// offer, those of a case are what they really gave.
/// </remarks>
public sealed class InputBurden
{
    private InputBurden(IReadOnlyList<(Procedure Procedure, ProcedureBurden Burden)> each, PrefillCount items, int documentsNeeded, int documentsAsked)
    {
        _each = each;
        Items = items;
        DocumentsNeeded = documentsNeeded;
        DocumentsAsked = documentsAsked;
        Needed = each.Sum(one => one.Burden.Needed);
        Prefilled = each.Sum(one => one.Burden.Prefilled);
        Shared = each.Sum(one => one.Burden.Shared);
        Asked = each.Sum(one => one.Burden.Asked);
    }

    private readonly IReadOnlyList<(Procedure Procedure, ProcedureBurden Burden)> _each;

    /// <summary>Each procedure, in the order of the plan.</summary>
    public IReadOnlyList<ProcedureBurden> Procedures => [.. _each.Select(one => one.Burden)];

    /// <summary>The items counted once, however many procedures need them: what a person meets as one form.</summary>
    public PrefillCount Items { get; }

    /// <summary>How many items the procedures need, each counted for each.</summary>
    public int Needed { get; }

    /// <summary>How many of them providers give.</summary>
    public int Prefilled { get; }

    /// <summary>How many of them were asked for an earlier procedure.</summary>
    public int Shared { get; }

    /// <summary>How many are asked.</summary>
    public int Asked { get; }

    /// <summary>How many people need not type: needed less asked.</summary>
    public int Saved => Needed - Asked;

    /// <summary>How many documents the procedures need, each counted for each.</summary>
    public int DocumentsNeeded { get; }

    /// <summary>How many documents are handed in.</summary>
    public int DocumentsAsked { get; }

    internal static InputBurden Of(OneStopPlan plan, Func<PlannedItem, bool> isPrefilled, IReadOnlyList<PlannedAttachment> asked)
    {
        var each = plan.Procedures.Select(procedure =>
        {
            var items = plan.Items.Where(item => item.NeededBy.Contains(procedure.Id)).ToList();
            var prefilled = items.Count(isPrefilled);
            var asked = items.Count(item => !isPrefilled(item) && item.NeededBy[0] == procedure.Id);
            return (procedure, new ProcedureBurden(procedure.Id, items.Count, prefilled, items.Count - prefilled - asked, asked));
        });
        return new(
            [.. each], new(plan.Items.Count, plan.Items.Count(isPrefilled)), plan.Attachments.Sum(attachment => attachment.NeededBy.Count), asked.Count);
    }

    /// <summary>Writes the report as JSON: totals and one row for each procedure.</summary>
    /// <returns>Indented JSON that ends with a line break.</returns>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            Write(writer, Needed, Prefilled, Shared, Asked);
            writer.WriteNumber("saved", Saved);
            writer.WriteStartObject("items");
            writer.WriteNumber("needed", Items.Needed);
            writer.WriteNumber("prefilled", Items.Prefilled);
            writer.WriteNumber("asked", Items.Asked);
            writer.WriteEndObject();
            writer.WriteNumber("documentsNeeded", DocumentsNeeded);
            writer.WriteNumber("documentsAsked", DocumentsAsked);
            writer.WriteStartArray("procedures");
            foreach (var (procedure, burden) in _each)
            {
                writer.WriteStartObject();
                writer.WriteString("id", procedure.Id);
                writer.WriteString("name", procedure.Name.Japanese);
                Write(writer, burden.Needed, burden.Prefilled, burden.Shared, burden.Asked);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Writes the report for people.</summary>
    /// <param name="culture">Japanese or English; <see langword="null"/> for the UI culture.</param>
    /// <returns>One line for each procedure and one for the total.</returns>
    public string ToText(CultureInfo? culture = null)
    {
        var text = new StringBuilder();
        foreach (var (procedure, burden) in _each)
        {
            text.Append(new ProcedureText(
                $"{procedure.Name.Japanese}: 必要 {burden.Needed}、台帳から {burden.Prefilled}、他の手続と共通 {burden.Shared}、入力 {burden.Asked}",
                $"{procedure.Name.English}: {burden.Needed} needed, {burden.Prefilled} from registries, {burden.Shared} shared with another procedure, {burden.Asked} asked").In(culture)).Append('\n');
        }

        return text.Append(new ProcedureText(
            $"合計: 必要 {Needed} 項目のうち入力は {Asked} 項目（{Saved} 項目の削減）。書類 {DocumentsNeeded} 点のうち添付は {DocumentsAsked} 点。",
            $"Total: {Asked} of {Needed} items are asked ({Saved} saved); {DocumentsAsked} of {DocumentsNeeded} documents are handed in.").In(culture)).Append('\n').ToString();
    }

    private static void Write(Utf8JsonWriter writer, int needed, int prefilled, int shared, int asked)
    {
        writer.WriteNumber("needed", needed);
        writer.WriteNumber("prefilled", prefilled);
        writer.WriteNumber("shared", shared);
        writer.WriteNumber("asked", asked);
    }
}
