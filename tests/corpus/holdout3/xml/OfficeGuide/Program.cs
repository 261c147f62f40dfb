using System.Text;
using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();

var guide = XDocument.Load("guide.xml");
var offices = app.MapGroup("/offices").RequireAuthorization();

offices.MapGet("/floor", (string floor) =>
{
    var expression = string.Format("//office[@floor=\"{0}\"]", floor);
    return guide.XPathSelectElements(expression).Select(office => (string?)office.Attribute("title")); // weak TDS1010
});

offices.MapGet("/floor/linq", (string floor) =>
    guide.Descendants("office").Where(office => (string?)office.Attribute("floor") == floor).Count()); // safe TDS1010

offices.MapGet("/kind", (string kind) =>
{
    if (!Enum.TryParse<OfficeKind>(kind, out var parsed) || !Enum.IsDefined(parsed))
    {
        return Results.BadRequest();
    }

    return Results.Ok(guide.XPathSelectElements($"//office[@kind='{parsed}']").Count()); // safe TDS1010
});

offices.MapGet("/window", (string window) =>
{
    var navigator = guide.CreateNavigator();
    return (double)navigator.Evaluate("count(//window[contains(., '" + window + "')])"); // weak TDS1010
});

offices.MapPost("/note", (NoteInput input) =>
{
    var text = new StringBuilder();
    using (var writer = XmlWriter.Create(text))
    {
        writer.WriteStartElement("note");
        writer.WriteElementString("title", input.Title); // safe TDS1010
        writer.WriteRaw("<body>" + input.Body + "</body>"); // weak TDS1010
        writer.WriteEndElement();
    }

    return Results.Text(text.ToString(), "application/xml");
});

app.Run();

public record NoteInput(string Title, string Body);

public enum OfficeKind
{
    Main,
    Branch,
}
