using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Programs that run what their arguments say: for them a separate argument is a command as well.</summary>
internal static class Shell
{
    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase)
    {
        "cmd", "powershell", "pwsh", "wscript", "cscript", "mshta", "sh", "bash", "dash", "zsh", "ksh", "ash", "fish", "env", "xargs", "sudo", "su", "ssh",
        "python", "python3", "perl", "ruby", "node", "php",
    };

    public static bool Is(string program)
    {
        var name = program.Trim().Trim('"').Split('/', '\\').Last();
        return Programs.Contains(name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name);
    }

    /// <summary>Whether a list of arguments belongs to a shell; false for other programs and where the program is not seen.</summary>
    /// <param name="list">The call that is given the list, or <c>ArgumentList.Add</c>.</param>
    public static bool Takes(IOperation? list) => Program(list)?.ConstantText() is { } program && Is(program);

    private static IOperation? Program(IOperation? list) => list switch
    {
        IInvocationOperation { Instance: IPropertyReferenceOperation { Property.Name: "ArgumentList", Instance: { } start } } =>
            start.Unwrap() is ILocalReferenceOperation local ? Program(EndpointChain.InitialValue(local)) : null,
        IInvocationOperation call => call.Argument("fileName"),
        IObjectCreationOperation creation => creation.Argument("fileName") ?? (Setup.Of(creation).TryGet("FileName", out var program) ? program : null),
        _ => null,
    };
}
