using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Certificates.Ledger;

public interface ILedgerReader
{
    string? Holder(string certificateNo);

    IEnumerable<string> OfWard(string ward, string kind);

    int Count(int year);
}

public sealed class LedgerReader : ILedgerReader
{
    private readonly XmlDocument _ledger = new() { XmlResolver = null };
    private readonly XDocument _tree = new(new XElement("ledger"));

    public string? Holder(string certificateNo) =>
        _ledger.SelectSingleNode($"/ledger/entry[@no='{certificateNo}']/holder")?.InnerText; // weak TDS1010

    public IEnumerable<string> OfWard(string ward, string kind)
    {
        var matching = _tree.Descendants("entry").Where(e => (string?)e.Attribute("ward") == ward).Select(e => e.Value); // safe TDS1010
        if (kind.All(char.IsAsciiLetter))
        {
            var typed = _tree.XPathSelectElements("/ledger/entry[@kind='" + kind + "']"); // safe TDS1010
            return matching.Concat(typed.Select(e => e.Value));
        }

        return matching;
    }

    public int Count(int year)
    {
        var navigator = _ledger.CreateNavigator()!;
        var expression = XPathExpression.Compile($"count(/ledger/entry[@year={year}])"); // safe TDS1010
        return Convert.ToInt32(navigator.Evaluate(expression), System.Globalization.CultureInfo.InvariantCulture);
    }

    public string? Issuer(IReadOnlyDictionary<string, string> criteria)
    {
        var conditions = criteria.Select(c => $"@{c.Key}=\"{c.Value}\"");
        var path = "/ledger/issuer[" + string.Join(" and ", conditions) + "]";
        return _tree.XPathSelectElement(path)?.Value; // weak TDS1010
    }
}
