using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Razor.TagHelpers;
using TokyoDs.Accessibility;

namespace TokyoDs.Tests.Browser.Gallery.PartPages;

/// <summary>The tag helpers of the package, and what their documentation says about the attributes.</summary>
internal static partial class TagHelperTypes
{
    private static readonly Dictionary<string, XElement> Documentation = XDocument
        .Load(Path.ChangeExtension(typeof(FieldTagHelper).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value);

    public static IReadOnlyDictionary<string, Type> ByElement { get; } = typeof(FieldTagHelper).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetCustomAttributes<HtmlTargetElementAttribute>(inherit: false).Select(target => (target.Tag, type)))
        .ToDictionary(pair => pair.Tag, pair => pair.type, StringComparer.Ordinal);

    public static IEnumerable<(string Name, string Type, string Meaning)> AttributesOf(string element) =>
        from property in ByElement[element].GetProperties()
        let attribute = property.GetCustomAttribute<HtmlAttributeNameAttribute>()
        where attribute is not null
        orderby property.Name == "For" descending, property.DeclaringType == ByElement[element] descending, property.MetadataToken
        select (attribute.Name, NameOf(property.PropertyType), MeaningOf(property));

    private static string MeaningOf(PropertyInfo property)
    {
        var summary = Documentation[$"P:{property.DeclaringType!.FullName}.{property.Name}"].Element("summary")!;
        foreach (var reference in summary.Descendants("see").ToList())
        {
            reference.ReplaceWith(reference.Attribute("langword")?.Value ?? NameOf(reference.Attribute("cref")!.Value));
        }

        return Spaces().Replace(summary.Value, " ").Trim();
    }

    /// <summary>A reference such as <c>M:Space.Type.Method(Argument)</c> as people write it.</summary>
    private static string NameOf(string reference)
    {
        var names = reference[2..].Split('(')[0].Split('.');
        return string.Join('.', names.TakeLast(reference[0] == 'T' ? 1 : 2));
    }

    private static string NameOf(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? NameOf(inner) : type.Name switch
    {
        "String" => "string",
        "Boolean" => "bool",
        "Int32" => "int",
        var name when type.IsGenericType => $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>",
        var name => name,
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
