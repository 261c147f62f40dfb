using TokyoDs.Text;

namespace TokyoDs.Tool;

/// <summary>What keeps the tool from an answer: what is wrong, where, and how to mend it.</summary>
internal sealed class ToolException(string where, LocalText what, LocalText mend) : Exception
{
    public override string Message => new LocalText($"{where}: {what.English} {mend.English}", $"{where}: {what.Japanese}{mend.Japanese}").ToString();
}
