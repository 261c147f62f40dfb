using System.Text;

namespace Koe;

/// <summary>検索条件を積み上げて SQL にする。</summary>
public class VoiceSearch
{
    private readonly StringBuilder _where = new();
    private readonly List<object> _values = [];

    public string Where => _where.Length == 0 ? "" : " WHERE " + _where;

    public IReadOnlyList<object> Values => _values;

    public string? Category { get; init; }

    public VoiceSearch AndContains(string column, string text)
    {
        Separate();
        _where.Append(column).Append(" LIKE '%").Append(text).Append("%'");
        return this;
    }

    public VoiceSearch AndEquals(string column, object value)
    {
        Separate();
        _where.Append(column).Append(" = $").Append(_values.Count + 1);
        _values.Add(value);
        return this;
    }

    private void Separate()
    {
        if (_where.Length > 0)
        {
            _where.Append(" AND ");
        }
    }
}
