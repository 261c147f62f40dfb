using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine.Json;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>What <c>[OnceOnlyContract(id, major, minor)]</c> declares, and the file its schema is committed in.</summary>
internal sealed record ContractDeclaration(INamedTypeSymbol Type, string Id, int Major, int Minor)
{
    public const string Attribute = "TokyoDs.OnceOnly.OnceOnlyContractAttribute";

    public string SchemaFile => $"{Id}.{Major}.schema.json";

    /// <summary>The declaration of a type, or null when the type is no contract or its arguments are broken code.</summary>
    public static ContractDeclaration? Of(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Attribute)
            is { ConstructorArguments: [{ Value: string id }, { Value: int major }, { Value: int minor }] }
                ? new(type, id, major, minor)
                : null;

    /// <summary>The committed schema among the project's files: the parsed value, or null with the reason when it cannot be read.</summary>
    public SchemaFileContent? FindSchema(ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var file = files.FirstOrDefault(file => Path.GetFileName(file.Path).Equals(SchemaFile, StringComparison.OrdinalIgnoreCase));
        if (file is null)
        {
            return null;
        }

        return file.GetText(cancellation) is { } text
            ? SchemaFileContent.Of(JsonReader.Read(text.ToString()))
            : new(null, new(0, new("the file cannot be read", "ファイルを読めません")));
    }
}

/// <summary>What a schema file holds.</summary>
internal sealed record SchemaFileContent(JsonValue? Schema, JsonError? Error)
{
    public static SchemaFileContent Of((JsonValue? Value, JsonError? Error) read) => read.Value switch
    {
        null => new(null, read.Error),
        { Kind: JsonKind.Object } schema => new(schema, null),
        _ => new(null, new(0, new("a schema is a JSON object", "スキーマは JSON のオブジェクトで書きます"))),
    };
}
