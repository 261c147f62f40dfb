using TokyoDs.Eng;

namespace TokyoDs.Tests.Web;

/// <summary>Without ICU every culture says that its language is "iv"; the library asks for the name. The browser tests run the gallery that way.</summary>
public sealed class LanguageOfCulturesTests
{
    [Theory]
    [InlineData("src/Sdk")]
    [InlineData("src/Analyzers")]
    [InlineData("src/Tool")]
    [InlineData("src/Templates")]
    [InlineData("samples")]
    [InlineData("tests/Gallery")]
    public void No_code_asks_a_culture_for_the_letters_of_its_language(string folder)
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".razor").ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, file => File.ReadAllText(file).Contains("TwoLetterISOLanguageName", StringComparison.Ordinal));
    }
}
