using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2502: a published JSON file whose Japanese is written as \uXXXX.</summary>
internal sealed class JsonFileEscaped : CodeRule
{
    /// <summary>The property of a finding that tells the fix what to mend: options that are written there, or none at all.</summary>
    public const string ShapeKey = "Shape";
    public const string Inline = "Inline";
    public const string Missing = "Missing";

    private const string Serializer = "System.Text.Json.JsonSerializer";
    private static readonly string[] Files = ["WriteAllText", "WriteAllTextAsync", "WriteAllBytes", "WriteAllBytesAsync", "AppendAllText", "AppendAllTextAsync"];
    private static readonly string[] Streams = ["Create", "OpenWrite", "Open"];

    public override Rule Rule { get; } = new("TDS2502", Category.DataStandards, Mark.Recommended)
    {
        Title = new("Write Japanese in published JSON as it is", "公開する JSON では日本語をそのまま書き出す"),
        Message = new(
            "'{0}' writes a published file with every Japanese character as \\uXXXX; give options with an Encoder for all of Unicode",
            "'{0}' は公開するファイルの日本語をすべて \\uXXXX の形で書き出します。Unicode 全体を許す Encoder を指定したオプションを渡してください。"),
        Why = new(
            "The default escapes all but ASCII, for JSON inside HTML. A published file gets up to twice the size and nobody can read or search it.",
            "既定では HTML に埋め込む JSON のために ASCII 以外がすべてエスケープされます。公開ファイルは最大で 2 倍の大きさになり、人が読むことも検索することもできません。"),
        Basis = [Section("3.4"), DataStep(7), Gif("461"), Data("encoding"), Article(7)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var method in new[] { "Serialize", "SerializeToUtf8Bytes", "SerializeAsync" })
        {
            rules.OnInvocation(Serializer, method, Check);
        }
    }

    private static void Check(CodeContext<IInvocationOperation> context)
    {
        var call = context.Target;
        if (call.TargetMethod.Parameters.Any(parameter => parameter.Type.Name is "JsonTypeInfo" or "JsonSerializerContext" or "Utf8JsonWriter")
            || ShapeOf(call.Argument("options"), context.Cancellation) is not { } shape
            || PathOf(call) is not { } path
            || !IsPublished(call, path, context.Cancellation)
            || context.IsInTest(call.Syntax))
        {
            return;
        }

        var canMend = shape == Inline || (shape == Missing && call.Arguments.Count(argument => argument.ArgumentKind != ArgumentKind.DefaultValue) == call.Syntax.ChildNodes().OfType<ArgumentListSyntax>().Single().Arguments.Count);
        context.Report(
            call.MethodNameSyntax().GetLocation(),
            canMend ? ImmutableDictionary<string, string?>.Empty.Add(ShapeKey, shape) : ImmutableDictionary<string, string?>.Empty,
            "JsonSerializer." + call.TargetMethod.Name);
    }

    /// <summary>What is known to be without an encoder: no options, new options written there, or a field that holds such.</summary>
    private static string? ShapeOf(IOperation? options, CancellationToken cancellation) => options?.Unwrap() switch
    {
        null => Missing,
        { ConstantValue: { HasValue: true, Value: null } } => "",
        IObjectCreationOperation creation => Sets(creation.Syntax) ? null : Inline,
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } when InitializerOf(field, cancellation) is { } value => Sets(value) ? null : "",
        ILocalReferenceOperation { Local: var local } reference when InitializerOf(local, cancellation) is { } value && !IsTouched(reference, local) => Sets(value) ? null : "",
        _ => null,
    };

    private static BaseObjectCreationExpressionSyntax? InitializerOf(ISymbol symbol, CancellationToken cancellation) =>
        (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as VariableDeclaratorSyntax)?.Initializer?.Value as BaseObjectCreationExpressionSyntax;

    /// <summary>An encoder is set, or other options are copied, which may have one.</summary>
    private static bool Sets(SyntaxNode creation) =>
        creation is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 }
        || creation.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(assignment => assignment.Left.ToString() == "Encoder");

    private static bool IsTouched(IOperation reference, ILocalSymbol local) =>
        Setup.Root(reference).Descendants().OfType<IPropertyReferenceOperation>()
            .Any(property => property.Instance is ILocalReferenceOperation { Local: var held } && SymbolEqualityComparer.Default.Equals(held, local));

    /// <summary>A file of the program itself may hold \uXXXX; somebody must say that the file is for others.</summary>
    private static bool IsPublished(IInvocationOperation call, IOperation path, CancellationToken cancellation) =>
        PublishedPlace.IsPath(path, cancellation)
        || PublishedPlace.IsNamedAround(call.Syntax)
        || (call.Argument("value") is { } value && PublishedPlace.IsNamedIn(value.Syntax));

    /// <summary>The path of the file: the text is given to <c>File.WriteAllText</c>, at once or through a variable, or the stream is that of a file.</summary>
    private static IOperation? PathOf(IInvocationOperation call)
    {
        if (call.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == "Stream") is { } stream)
        {
            return PathOfStream(stream.Value);
        }

        return call.Parent switch
        {
            IArgumentOperation argument => PathOfWrite(argument),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var text } } =>
                Setup.Root(call).Descendants().OfType<IArgumentOperation>()
                    .Where(argument => argument.Value is ILocalReferenceOperation { Local: var written } && SymbolEqualityComparer.Default.Equals(written, text))
                    .Select(PathOfWrite)
                    .FirstOrDefault(path => path is not null),
            _ => null,
        };
    }

    private static IOperation? PathOfWrite(IArgumentOperation argument) =>
        argument.Parent is IInvocationOperation { TargetMethod: { ContainingType: { Name: "File", ContainingNamespace.Name: "IO" }, Name: var method } } write && Files.Contains(method)
            ? write.Argument("path")
            : null;

    private static IOperation? PathOfStream(IOperation stream)
    {
        var value = stream.Unwrap();
        if (value is ILocalReferenceOperation { Local: var local } reference)
        {
            value = Setup.Root(reference).Descendants().OfType<IVariableDeclaratorOperation>()
                .FirstOrDefault(declarator => SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))?.GetVariableInitializer()?.Value.Unwrap() ?? value;
        }

        return value switch
        {
            IInvocationOperation { TargetMethod: { ContainingType: { Name: "File", ContainingNamespace.Name: "IO" }, Name: var method } } open when Streams.Contains(method) => open.Argument("path"),
            IObjectCreationOperation { Type.Name: "FileStream" } creation => creation.Argument("path"),
            _ => null,
        };
    }
}
