using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace KyokaSinsei.Preview;

public class PreviewModel
{
    public required string Applicant { get; set; }
    public required string Purpose { get; set; }
    public decimal Area { get; set; }
    public List<string> Notes { get; set; } = [];
}

public sealed class PreviewBuilder
{
    private readonly StringBuilder _html = new();
    private readonly bool _encode;

    public PreviewBuilder(bool encode) => _encode = encode;

    public PreviewBuilder Row(string label, string value)
    {
        _html.Append("<tr><th>").Append(label).Append("</th><td>").Append(value).Append("</td></tr>");
        return this;
    }

    public PreviewBuilder EncodedRow(string label, string value) => Row(label, HtmlEncoder.Default.Encode(value));

    public override string ToString() => "<table>" + _html + "</table>";
}
