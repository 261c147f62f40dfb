using TokyoDs.Eng;

namespace TokyoDs.Tests.Web;

/// <summary>Without ICU every culture says that its language is "iv"; the library asks for the name. The browser tests run the gallery that way.</summary>
public sealed class LanguageOfCulturesTests
{
    [Fact]
    public void No_library_asks_a_culture_for_the_letters_of_its_language()
    {
        string[] folders = ["Sdk", "Analyzers", "Tool"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", folder), "*.cs", SearchOption.AllDirectories)).ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("TwoLetterISOLanguageName", StringComparison.Ordinal));
    }
}
