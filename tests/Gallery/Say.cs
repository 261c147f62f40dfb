using System.Globalization;

namespace TokyoDs.Gallery;

/// <summary>A text in the language of the page.</summary>
public static class Say
{
    public static string In(string japanese, string english) =>
        CultureInfo.CurrentUICulture.Name == "en" ? english : japanese;
}
