namespace TokyoDs.Analyzers.Tests;

/// <summary>The tests of one rule about markup: the first argument is a page or a component.</summary>
public abstract class MarkupRuleTests(string id) : RuleTests(id)
{
    private const string NoCode = "internal static class Empty;";

    protected Task FlagsPage(string page, params (string Name, string Content)[] more) => Flags(NoCode, [("Pages/Index.cshtml", page), .. more]);

    protected Task FlagsComponent(string component, params (string Name, string Content)[] more) => Flags(NoCode, [("Pages/Index.razor", component), .. more]);

    protected Task PageIsSilent(string page, params (string Name, string Content)[] more) => IsSilent("Pages/Index.cshtml", page, more);

    protected Task ComponentIsSilent(string component, params (string Name, string Content)[] more) => IsSilent("Pages/Index.razor", component, more);

    /// <summary>Nothing is reported in a file of the given name, a layout or a partial for example.</summary>
    protected Task IsSilent(string name, string content, params (string Name, string Content)[] more)
    {
        Assert.DoesNotContain("{|", content, StringComparison.Ordinal);
        return Flags(NoCode, [(name, content), .. more]);
    }
}
