using TokyoDs.Text;

namespace OnceOnlyDemo.SubsidyApplication;

/// <summary>Texts of the pages, in the language of the request.</summary>
public static class Words
{
    public static string Say(string japanese, string english) => UiLanguage.IsEnglish() ? english : japanese;
}
