using System.Diagnostics;

public record DamageReport(string Place, DamageKind Kind);

public enum DamageKind
{
    Bench,
    Swing,
}

public interface ITraceBook
{
    void Write(string place, DamageKind kind);

    void WriteKind(string place, DamageKind kind);
}

public class TraceBook(ILogger<TraceBook> logger) : ITraceBook
{
    public void Write(string place, DamageKind kind)
    {
        var line = string.Format("{0} が {1} で報告されました", kind, place);
        logger.LogWarning(line); // weak TDS1016
        Trace.WriteLine("damage: " + place); // weak TDS1016
    }

    public void WriteKind(string place, DamageKind kind)
    {
        logger.LogWarning($"{kind} が報告されました"); // safe TDS1016
        Trace.WriteLine("damage: " + (int)kind + " " + place.Length); // safe TDS1016
    }
}
