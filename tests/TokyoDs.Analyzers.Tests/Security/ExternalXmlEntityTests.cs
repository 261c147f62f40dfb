using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class ExternalXmlEntityTests() : RuleTests("TDS1011")
{
    [Fact]
    public Task A_reader_that_processes_DTDs_is_reported() => Flags("""
        using System.Xml;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/xml", async (HttpRequest request) =>
        {
            var settings = new XmlReaderSettings { Async = true, {|TDS1011:DtdProcessing = DtdProcessing.Parse|} };
            using var reader = XmlReader.Create(request.Body, settings);
            await reader.ReadAsync();
        });
        """);

    [Fact]
    public Task A_setting_made_later_and_the_old_switch_are_reported() => Flags("""
        using System.Xml;
        class Import
        {
            void Read(XmlReaderSettings settings, Stream stream)
            {
                {|TDS1011:settings.DtdProcessing = DtdProcessing.Parse|};
                var reader = new XmlTextReader(stream);
                {|TDS1011:reader.DtdProcessing = DtdProcessing.Parse|};
        #pragma warning disable CS0618
                {|TDS1011:settings.ProhibitDtd = false|};
            }
        }
        """);

    [Fact]
    public Task A_resolver_for_any_address_is_reported() => Flags("""
        using System.Xml;
        class Import(XmlUrlResolver shared)
        {
            XmlDocument A() => new XmlDocument { {|TDS1011:XmlResolver = new XmlUrlResolver()|} };
            void B(XmlTextReader reader) => {|TDS1011:reader.XmlResolver = shared|};
            void C(XmlDocument document) => {|TDS1011:document.XmlResolver = XmlResolver.FileSystemResolver|};
        }
        """);

    [Fact]
    public Task Entities_without_limit_are_reported() => Flags("""
        using System.Xml;
        class Import
        {
            XmlReaderSettings settings = new() { {|TDS1011:DtdProcessing = DtdProcessing.Parse|}, XmlResolver = null, MaxCharactersFromEntities = 0 };
        }
        """);

    [Fact]
    public Task Style_sheets_that_load_documents_or_run_script_are_reported() => Flags("""
        using System.Xml;
        using System.Xml.Xsl;
        class Transform
        {
            void Load(XslCompiledTransform xslt, XmlReader sheet)
            {
                xslt.Load(sheet, {|TDS1011:XsltSettings.TrustedXslt|}, null);
                xslt.Load(sheet, {|TDS1011:new XsltSettings(true, false)|}, null);
        #pragma warning disable SYSLIB0062
                var settings = new XsltSettings { {|TDS1011:EnableScript = true|} };
            }
        }
        """);

    [Fact]
    public Task Prohibited_and_ignored_DTDs_are_fine() => IsSilent("""
        using System.Xml;
        using System.Xml.Linq;
        class Import
        {
            XmlReaderSettings a = new();
            XmlReaderSettings b = new() { DtdProcessing = DtdProcessing.Prohibit };
            XmlReaderSettings c = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = new XmlUrlResolver() };
            XDocument Read(Stream stream) => XDocument.Load(stream);
        }
        """);

    [Fact]
    public Task A_DTD_without_resolver_is_fine() => IsSilent("""
        using System.Xml;
        class Import
        {
            XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Parse, XmlResolver = null };
            void Read(Stream stream)
            {
                var later = new XmlReaderSettings();
                later.DtdProcessing = DtdProcessing.Parse;
                later.XmlResolver = XmlResolver.ThrowingResolver;
            }
        }
        """);

    [Fact]
    public Task Resolvers_that_may_refuse_are_fine() => IsSilent("""
        using System.Xml;
        using System.Xml.Xsl;
        class OwnCatalog : XmlUrlResolver
        {
            public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => throw new XmlException();
        }
        class Import(XmlResolver given)
        {
            void Read(XmlDocument document, XslCompiledTransform xslt, XmlReader sheet, bool dtd)
            {
                document.XmlResolver = null;
                document.XmlResolver = given;
                document.XmlResolver = new OwnCatalog();
                xslt.Load(sheet, XsltSettings.Default, null);
                xslt.Load(sheet, new XsltSettings(false, false), null);
                var asked = XsltSettings.TrustedXslt == null;
            }
        }
        """);

    [Fact]
    public Task The_fix_prohibits_and_takes_away() => Fixes<ExternalXmlEntityFix>(
        """
        using System.Xml;
        using System.Xml.Xsl;
        class Import
        {
            void Read(XmlDocument document, XslCompiledTransform xslt, XmlReader sheet)
            {
                var settings = new XmlReaderSettings { {|TDS1011:DtdProcessing = DtdProcessing.Parse|} };
                {|TDS1011:document.XmlResolver = new XmlUrlResolver()|};
                xslt.Load(sheet, {|TDS1011:XsltSettings.TrustedXslt|}, null);
                xslt.Load(sheet, {|TDS1011:new XsltSettings(true, false)|}, null);
            }
        }
        """,
        """
        using System.Xml;
        using System.Xml.Xsl;
        class Import
        {
            void Read(XmlDocument document, XslCompiledTransform xslt, XmlReader sheet)
            {
                var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit };
                document.XmlResolver = null;
                xslt.Load(sheet, XsltSettings.Default, null);
                xslt.Load(sheet, new XsltSettings(false, false), null);
            }
        }
        """);
}
