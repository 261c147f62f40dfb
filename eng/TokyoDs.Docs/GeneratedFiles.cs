namespace TokyoDs.Docs;

/// <summary>Every generated file with the content it should have now.</summary>
public static class GeneratedFiles
{
    public static IEnumerable<(string Path, string Content)> For(string root)
    {
        foreach (var page in RulePages.For(root))
        {
            yield return page;
        }

        yield return ("docs/rules/README.md", RuleIndex.InEnglish());
        yield return ("docs/rules/README.ja.md", RuleIndex.InJapanese());
        yield return ("docs/configuration.md", ConfigurationPage.Content());
        yield return ("src/Analyzers/TokyoDs.Analyzers/AnalyzerReleases.Unshipped.md", ReleaseNotes.Unshipped(root));
        foreach (var preset in Presets.All())
        {
            yield return ("src/Sdk/TokyoDs.Sdk.Package/buildTransitive/config/" + preset.Name, preset.Content);
        }
    }
}
