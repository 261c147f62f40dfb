using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace TokyoDs.OnceOnly;

/// <summary>Checks documents that come in against the published schema of a contract (受信文書の検査).</summary>
/// <remarks>
/// <para>
/// It knows what JSON Schema draft 2020-12 says about types, required items, enumerations, lengths (in characters, so that 𠮷 is one), numbers
/// of any size, patterns, alternatives and references within the schema, and asks the value types of this library about their formats, check
/// digits included. Formats that it does not know are not checked, as the standard has it. A schema with a keyword that it does not know is
/// refused, because checking half of it would be no check.
/// </para>
/// <para>
/// A problem names the place, the keyword and what is expected, never anything of the value. Any number of threads may use one validator.
/// </para>
/// <para>Standard: JSON Schema draft 2020-12, JSON Pointer (RFC 6901), JSON (RFC 8259).</para>
/// </remarks>
public sealed class ContractValidator
{
    private const int DeepestNesting = 256;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly TranslatedSchema _schema;
    private readonly ContractValidationLimits _limits;

    private ContractValidator(TranslatedSchema schema, ContractValidationLimits limits)
    {
        _schema = schema;
        _limits = limits;
    }

    /// <summary>Makes a validator of a schema.</summary>
    /// <param name="schema">The schema, such as the content of <c>contracts/jp.lg.metro.tokyo.applicant.1.schema.json</c>.</param>
    /// <param name="limits">What a document may be at most; by default 16 MiB, 64 levels, 100 problems.</param>
    /// <returns>The validator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is below 1, or the depth is above 256.</exception>
    /// <exception cref="FormatException">The schema is not JSON, contradicts itself, or has a keyword that is not supported; the message says where.</exception>
    [RequiresUnreferencedCode("NJsonSchema, which the validator is built on, uses reflection on its own types.")]
    [RequiresDynamicCode("NJsonSchema, which the validator is built on, is not made for native compilation.")]
    public static ContractValidator Create(string schema, ContractValidationLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        limits ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.MaxBytes, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.MaxProblems, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.MaxDepth, 1, nameof(limits));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limits.MaxDepth, DeepestNesting, nameof(limits));
        return new(SchemaTranslation.Of(schema), limits);
    }

    /// <summary>Checks a document.</summary>
    /// <param name="json">The document; texts that are not JSON are problems too.</param>
    /// <returns>The problems in the order of the document; none when the document keeps the schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ContractProblem> Validate(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > _limits.MaxBytes)
        {
            return [ProblemText.TooLong(_limits.MaxBytes)];
        }

        try
        {
            return Validate(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException)
        {
            return [new("", "json", ProblemText.NotUnicode.English, ProblemText.NotUnicode.Japanese)];
        }
    }

    /// <summary>Checks a document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The problems in the order of the document; none when the document keeps the schema.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="document"/> is <c>default</c>.</exception>
    public IReadOnlyList<ContractProblem> Validate(JsonElement document) => Validate(JsonMarshal.GetRawUtf8Value(document));

    /// <summary>Checks a document.</summary>
    /// <param name="utf8">The document in UTF-8, with or without a byte order mark; bytes that are not JSON are problems too.</param>
    /// <returns>The problems in the order of the document; none when the document keeps the schema.</returns>
    public IReadOnlyList<ContractProblem> Validate(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > _limits.MaxBytes)
        {
            return [ProblemText.TooLong(_limits.MaxBytes)];
        }

        var reading = new DocumentReading(_schema.Names, _limits);
        var document = reading.Read(utf8);
        return document is null || reading.Problems.Count > 0
            ? reading.Problems
            : new TranslatedValidator(_schema, _limits).Problems(document);
    }
}
