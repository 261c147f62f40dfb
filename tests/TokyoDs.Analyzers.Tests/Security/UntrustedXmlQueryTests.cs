namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UntrustedXmlQueryTests() : RuleTests("TDS1010")
{
    [Fact]
    public Task An_expression_with_input_is_reported() => Flags("""
        using System.Xml;
        using System.Xml.Linq;
        using System.Xml.XPath;

        var app = WebApplication.CreateBuilder(args).Build();
        var document = new XmlDocument();
        var offices = XDocument.Load("offices.xml");
        app.MapGet("/a", (string code) => document.SelectSingleNode({|TDS1010:"//facility[@code='" + code + "']"|})?.InnerText);
        app.MapGet("/b", (string name) => offices.XPathSelectElements({|TDS1010:$"//office[name='{name}']"|}).Count());
        app.MapGet("/c", (int number) => document.SelectSingleNode($"//facility[{number}]")?.InnerText);
        app.MapGet("/d", (string name) => offices.Descendants("office").Count(office => (string?)office.Attribute("name") == name));
        app.Run();
        """);

    [Fact]
    public Task Markup_with_input_is_reported() => Flags("""
        using System.Xml;
        using System.Xml.Linq;
        using Microsoft.AspNetCore.Mvc;

        public record Notice(string Title, int Days);

        public class NoticeController : Controller
        {
            [HttpPost]
            public IActionResult Make(Notice notice)
            {
                var document = new XmlDocument();
                document.LoadXml({|TDS1010:"<title>" + notice.Title + "</title>"|});
                return Ok(XElement.Parse($"<days>{notice.Days}</days>"));
            }
        }
        """);

    [Fact]
    public Task Markup_that_another_method_reads_is_reported() => Flags("""
        using System.Xml.Linq;
        using Microsoft.AspNetCore.Mvc;

        public class NoticeController : Controller
        {
            [HttpPost]
            public IActionResult Make(string title) => Ok(Parse("<title>" + title + "</title>"));

            private static XElement Parse(string xml) => XElement.Parse({|TDS1010:xml|});
        }
        """);

    [Fact]
    public Task Elements_writers_and_escaped_text_are_fine() => IsSilent("""
        using System.Security;
        using System.Xml;
        using System.Xml.Linq;

        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/a", (string title) => new XElement("notice", new XElement("title", title)).ToString());
        app.MapPost("/b", (string title) => XElement.Parse($"<title>{SecurityElement.Escape(title)}</title>").ToString());
        app.MapPost("/c", (string title, HttpResponse response) =>
        {
            using var writer = XmlWriter.Create(response.Body);
            writer.WriteElementString("title", title);
        });
        app.Run();
        """);
}
