using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>Settings whose key says that they are secret: <c>configuration["Statistics:ApiKey"]</c>.</content>
internal sealed partial class BodyAnalyzer
{
    private static Value? Setting(INamedTypeSymbol? holder, ImmutableArray<IArgumentOperation> arguments, int key)
    {
        if (holder is not { Name: "IConfiguration" or "IConfigurationSection" or "IConfigurationRoot" or "ConfigurationManager" or "ConfigurationBinder", ContainingNamespace.Name: "Configuration" }
            || arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == key)?.Value.ConstantText() is not { } path)
        {
            return null;
        }

        var name = path.Substring(path.LastIndexOf(':') + 1);
        return CredentialName.IsOf(name) && !CredentialName.IsBareToken(name)
            ? Source(arguments[0].Parent!.Syntax, name, TaintClass.Personal)
            : null;
    }
}
