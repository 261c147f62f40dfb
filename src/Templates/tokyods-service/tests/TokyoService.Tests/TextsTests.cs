using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using TokyoService.Pages.Apply;

namespace TokyoService.Tests;

public sealed partial class TextsTests
{
    private static readonly string Service =
        typeof(TextsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ServiceFolder").Value!;

    [Fact]
    public void Every_text_of_the_service_has_its_English()
    {
        var english = XDocument.Load(Path.Combine(Service, "Resources", "Texts.en.resx"))
            .Root!.Elements("data").Select(data => data.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(InPages().Concat(InForm()).Where(text => !english.Contains(text)).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<string> InPages() =>
        Directory.EnumerateFiles(Path.Combine(Service, "Pages"), "*.cs*", SearchOption.AllDirectories)
            .SelectMany(file => LocalizedText().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["text"].Value);

    private static IEnumerable<string> InForm() =>
        typeof(ApplicantForm).GetProperties()
            .SelectMany(property => property.GetCustomAttributes())
            .SelectMany(attribute => attribute switch
            {
                DisplayAttribute display => [display.Name, display.Description],
                ValidationAttribute validation and not DataTypeAttribute => [validation.ErrorMessage],
                _ => Array.Empty<string?>(),
            })
            .OfType<string>();

    [GeneratedRegex("(L|texts)\\[\"(?<text>[^\"]+)\"\\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LocalizedText();
}
