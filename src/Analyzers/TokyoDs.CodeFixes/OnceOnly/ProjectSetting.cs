using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Adds a property to the text of a project file and leaves every other character as it is.</summary>
internal static class ProjectSetting
{
    /// <summary>The change; null where the text is no project, or sets the property already, so that somebody decided.</summary>
    public static TextChange? Insertion(string project, string name, string value)
    {
        XElement? root;
        try
        {
            root = XDocument.Parse(project, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException)
        {
            return null;
        }

        if (root is not { Name.LocalName: "Project" } || root.Descendants().Any(element => element.Name.LocalName == name))
        {
            return null;
        }

        var group = root.Elements().FirstOrDefault(element => element.Name.LocalName == "PropertyGroup" && !element.HasAttributes && !element.IsEmpty);
        var lineBreak = project.Contains("\r\n") ? "\r\n" : "\n";
        var at = EndOfTag(project, group ?? root);
        return at is null ? null
            : new TextChange(
                new TextSpan(at.Value, 0),
                group is null
                    ? $"{lineBreak}  <PropertyGroup>{lineBreak}    <{name}>{value}</{name}>{lineBreak}  </PropertyGroup>"
                    : $"{lineBreak}{Indentation(project, group)}  <{name}>{value}</{name}>");
    }

    /// <summary>The place behind the opening tag of an element; null for one without content.</summary>
    private static int? EndOfTag(string text, XElement element)
    {
        var at = Start(text, element);
        var quote = '\0';
        for (; at < text.Length; at++)
        {
            var character = text[at];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '>')
            {
                return text[at - 1] == '/' ? null : at + 1;
            }
        }

        return null;
    }

    private static string Indentation(string text, XElement element)
    {
        var end = Start(text, element) - 1;
        var start = end;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Where the name of an element begins, behind the bracket.</summary>
    private static int Start(string text, IXmlLineInfo place) => SourceText.From(text).Lines[place.LineNumber - 1].Start + place.LinePosition - 1;
}
