using System.Security;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

namespace Declaration.Forms;

public static class DeclarationWriter
{
    public static void MapDeclarations(this IEndpointRouteBuilder app)
    {
        var forms = app.MapGroup("/declarations").RequireAuthorization();

        forms.MapGet("/xml", (string kind, string remark) =>
        {
            var xml = "<declaration kind=\"" + kind + "\"><remark>" + remark + "</remark></declaration>";
            return Results.Ok(XElement.Parse(xml).Name.LocalName); // weak TDS1010
        });

        forms.MapGet("/xml/tree", (string kind, string remark) =>
        {
            var element = new XElement("declaration", new XAttribute("kind", kind), new XElement("remark", remark)); // safe TDS1010
            return Results.Ok(element.Name.LocalName);
        });

        forms.MapGet("/xml/escaped", (string remark) =>
        {
            var xml = $"<declaration><remark>{SecurityElement.Escape(remark)}</remark></declaration>";
            return Results.Ok(XElement.Parse(xml).Name.LocalName); // safe TDS1010
        });

        forms.MapGet("/xml/writer", (HttpRequest request) =>
        {
            var text = new StringBuilder();
            using var writer = XmlWriter.Create(text);
            writer.WriteStartElement("declaration");
            writer.WriteElementString("remark", request.Query["remark"]); // safe TDS1010
            writer.WriteRaw(request.Query["extra"].ToString()); // weak TDS1010
            writer.WriteEndElement();
            writer.Flush();
            return Results.Ok(text.Length);
        });

        forms.MapGet("/xpath", (string item, int row, IWebHostEnvironment environment) =>
        {
            var document = new XPathDocument(Path.Combine(environment.ContentRootPath, "items.xml"));
            var navigator = document.CreateNavigator();
            var byRow = navigator.SelectSingleNode(string.Concat("/items/item[", row.ToString("D"), "]")); // safe TDS1010
            var byName = navigator.Select("/items/item[name='" + item + "']"); // weak TDS1010
            return Results.Ok(new { byRow?.Value, byName.Count });
        });

        forms.MapGet("/fragment", (string note) =>
        {
            var document = new XmlDocument { XmlResolver = null };
            document.LoadXml("<note/>");
            document.DocumentElement!.InnerText = note; // safe TDS1010
            document.DocumentElement.InnerXml = $"<body>{note}</body>"; // weak TDS1010
            return Results.Ok(document.OuterXml.Length);
        });
    }
}
