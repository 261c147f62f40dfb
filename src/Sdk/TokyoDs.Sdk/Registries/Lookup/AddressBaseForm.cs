using TokyoDs.Text;

namespace TokyoDs.Registries.Lookup;

/// <summary>Which file of the address base registry a table reads, and how its first line is told from that of the others.</summary>
/// <param name="name">The name as in the file names, such as <c>mt_town</c>.</param>
/// <param name="japanese">The official name, such as 町字マスター.</param>
/// <param name="required">Columns without which nothing can be read.</param>
/// <param name="foreign">Columns that only files of a finer level have, whose lines would be taken for many of this one.</param>
internal sealed class AddressBaseForm(string name, string japanese, string[] required, string[] foreign)
{
    public string Name => name;

    public void ThrowIfNot(Func<string, bool> hasColumn)
    {
        var missing = Array.FindAll(required, column => !hasColumn(column));
        if (missing.Length > 0)
        {
            throw new FormatException(new LocalText(
                $"The first line has no column {string.Join(", ", missing)}; choose the file {name} ({japanese}) of the address base registry.",
                $"1 行目に {string.Join("・", missing)} の列がありません。アドレス・ベース・レジストリの{japanese}（{name}）を指定してください。").ToString());
        }

        if (Array.Find(foreign, column => hasColumn(column)) is { } other)
        {
            throw new FormatException(new LocalText(
                $"The first line has the column {other}, which belongs to another file; choose the file {name} ({japanese}) of the address base registry.",
                $"1 行目に別のファイルの列 {other} があります。アドレス・ベース・レジストリの{japanese}（{name}）を指定してください。").ToString());
        }
    }
}
