using System.Globalization;

namespace TokyoDs.Tool;

/// <summary>The language of what the tool says.</summary>
internal static class Language
{
    // What the .NET command line looks at, then what POSIX does, the strongest first.
    private static readonly string[] Variables = ["DOTNET_CLI_UI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Sets the language that <c>--language</c> asks for; without it English where the environment is English, else Japanese.</summary>
    /// <remarks>Done before the arguments are read, so that help and mistakes are in the language too.</remarks>
    public static void Set(IReadOnlyList<string> arguments) => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Of(arguments));

    private static string Of(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var asked = arguments[i] is ['-', '-', 'l', 'a', 'n', 'g', 'u', 'a', 'g', 'e', '=' or ':', .. var joined] ? joined
                : arguments[i] == "--language" && i + 1 < arguments.Count ? arguments[i + 1]
                : null;
            if (asked is "ja" or "en")
            {
                return asked;
            }
        }

        var environment = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return environment is ['e', 'n', ..] ? "en" : "ja";
    }
}
