using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A secret on one side of a comparison: how it is called there, and how sure that is.</summary>
internal readonly record struct ComparedSecret(string Name, bool IsCertain)
{
    private const int LongestChain = 4;

    private static readonly string[] Origins = ["options", "settings", "config", "configuration", "request", "headers", "query", "form", "cookies"];

    /// <summary>Words of the names that two values of one form or one history have.</summary>
    private static readonly string[] TwinWords = ["confirm", "confirmation", "repeat", "repeated", "again", "retype", "retyped", "previous", "prev", "last", "next", "new", "確認", "再入力"];

    /// <summary>Parts of the names that are looked at more closely; most names have none of them.</summary>
    private static readonly string[] Hints = ["token", "secret", "pass", "pwd", "key", "mac", "sign", "code", "otp", "hash", "digest", "credential", "computed"];

    /// <summary>Whether a name alone, before anything is bound, may be that of a secret, or of a hash that may be one.</summary>
    public static bool MayBe(string name) =>
        (name.Any(c => c > '~') || Hints.Any(hint => name.IndexOf(hint, StringComparison.OrdinalIgnoreCase) >= 0))
        && (Kind(name) != NameKind.Other || IsHash(name));

    /// <summary>The secret that two compared values are about, or null when they are about none or one is a constant of the code.</summary>
    public static ComparedSecret? In(IOperation left, IOperation right, SemanticModel? model, CancellationToken cancellation)
    {
        IOperation[] sides = [left.Unwrap(), right.Unwrap()];
        if (!sides.All(IsTextOrBytes)
            || sides.Any(side => IsFixed(side, model, cancellation) || IsAssigned(side) || HasTwinWord(side))
            || AreOfOneObject(sides[0], sides[1])
            || sides.Any(side => IsClaim(side, model, LongestChain, cancellation)))
        {
            return null;
        }

        if (Array.Find(sides, side => IsKeyed(side, model, LongestChain, cancellation)) is { } computed)
        {
            return new(NameOf(computed) ?? computed.Syntax.ToString(), IsCertain: true);
        }

        var names = sides.Select(side => NameOf(side) ?? "").ToList();
        if (names.Find(name => Kind(name) == NameKind.Secret) is { } secret)
        {
            return new(secret, IsCertain: true);
        }

        return names.Find(name => Kind(name) == NameKind.Ambiguous) is { } ambiguous && !names.Exists(IsStartOfFile)
            ? new(ambiguous, names.Exists(SaysExpected) || sides.Any(ComesFromOutside))
            : null;
    }

    private enum NameKind
    {
        Other,

        /// <summary>A word of a text as well: a token of a parser, the signature of a method.</summary>
        Ambiguous,

        Secret,
    }

    private static NameKind Kind(string name)
    {
        var words = IdentifierWords.Of(name).Words;
        var last = words.Count == 0 ? "" : words[words.Count - 1];
        return last is "hmac" ? NameKind.Secret
            : last is "signature" or "mac" or "署名" ? NameKind.Ambiguous
            : IsHash(name) && words.Any(word => word is "password" or "pwd" or "パスワード") ? NameKind.Secret
            : UnguessableName.Of(name) != Guessing.Forbidden || UnguessableName.MustOnlyDiffer(name) || UnguessableName.IsIdentifier(name) ? NameKind.Other
            : last == "key" && words[words.Count - 2] is not ("api" or "access" or "secret" or "shared") ? NameKind.Other
            : words.Count == 1 && last is "token" or "secret" or "credential" ? NameKind.Ambiguous
            : NameKind.Secret;
    }

    private static bool IsHash(string name) =>
        IdentifierWords.Of(name).Words is { Count: > 0 } words && words[words.Count - 1] is "hash" or "digest" or "computed";

    /// <summary>The first bytes of a file, which are compared with the signature of its format.</summary>
    private static bool IsStartOfFile(string name) =>
        IdentifierWords.Of(name).Words.Any(word => word is "head" or "magic" or "preamble" or "leading" or "先頭");

    private static bool SaysExpected(string name) =>
        IdentifierWords.Of(name).Words.Any(word => word is "expected" or "computed" or "calculated" or "provided" or "received" or "stored");

    private static string? NameOf(IOperation side) => side.Unwrap() switch
    {
        ILocalReferenceOperation local => local.Local.Name,
        IParameterReferenceOperation parameter => parameter.Parameter.Name,
        IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ } only] } when only.Value.ConstantText() is { } key =>
            key.Substring(key.LastIndexOf(':') + 1),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } value } => NameOf(value),
        IInvocationOperation call when IsForm(call.TargetMethod) && call.Receiver() is { } receiver => NameOf(receiver),
        IInvocationOperation { Arguments.Length: > 0 } call when Writes(call.TargetMethod) => NameOf(call.Arguments[0].Value),
        var other => other.Origin()?.Name,
    };

    /// <summary>Whether the value is the result of a MAC or of a key derivation.</summary>
    private static bool IsKeyed(IOperation value, SemanticModel? model, int depth, CancellationToken cancellation) => value.Unwrap() switch
    {
        ILocalReferenceOperation local => depth > 0
            && (TupleElement.Returned(local, model, cancellation) ?? OnlyValue.Of(local, model, cancellation)) is { } only && IsKeyed(only, model, depth - 1, cancellation),
        IInvocationOperation call when IsForm(call.TargetMethod) && call.Receiver() is { } receiver => IsKeyed(receiver, model, depth, cancellation),
        IInvocationOperation { Arguments.Length: > 0 } call when Writes(call.TargetMethod) => IsKeyed(call.Arguments[0].Value, model, depth, cancellation),
        IInvocationOperation call => call.TargetMethod.Name is "ComputeHash" or "HashData" or "Pbkdf2" or "GetBytes"
            && (IsKeyedType(call.Instance?.Type) || IsKeyedType(call.TargetMethod.ContainingType)),
        _ => false,
    };

    private static bool IsKeyedType(ITypeSymbol? type) =>
        type is not null && (type.Name.StartsWith("HMAC", StringComparison.Ordinal) || type.Name is "KeyedHashAlgorithm" or "Rfc2898DeriveBytes" or "KeyDerivation");

    private static bool IsForm(IMethodSymbol method) =>
        method.Name is "ToString" or "Trim" or "ToArray" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant" or "Replace"
            or "FirstOrDefault" or "First" or "Single" or "AsSpan" or "GetValueOrDefault" or "Substring";

    private static bool Writes(IMethodSymbol method) =>
        method.ContainingType.Name is "Convert" or "BitConverter" or "Encoding" or "UTF8Encoding" or "WebEncoders" or "Base64Url" or "Base64UrlTextEncoder"
        && method.DeclaringSyntaxReferences.IsEmpty;

    private static bool IsTextOrBytes(IOperation side) => side.Type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Byte } => true,
        IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => true,
        INamedTypeSymbol { Name: "StringValues" } => true,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "IEnumerable" or "List", TypeArguments: [{ } element] } =>
            element.SpecialType is SpecialType.System_Byte or SpecialType.System_Char,
        _ => false,
    };

    private static bool IsFixed(IOperation side, SemanticModel? model, CancellationToken cancellation) =>
        side.ConstantValue.HasValue
        || side is IFieldReferenceOperation { Field: { Name: "Empty" } or { HasConstantValue: true } }
        || (side.Type?.SpecialType != SpecialType.System_String && FixedBytes.Origin(side, model, cancellation) is not null);

    /// <summary>The <c>value</c> of a setter: what is compared is whether anything changes.</summary>
    private static bool IsAssigned(IOperation side) =>
        side is IParameterReferenceOperation { Parameter: { Name: "value", ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet } } };

    /// <summary>The value of a claim of who is signed in: the ticket is sealed, so the caller cannot try one value after another.</summary>
    private static bool IsClaim(IOperation side, SemanticModel? model, int depth, CancellationToken cancellation) => side.Unwrap() switch
    {
        ILocalReferenceOperation local => depth > 0 && OnlyValue.Of(local, model, cancellation) is { } only && IsClaim(only, model, depth - 1, cancellation),
        IConditionalAccessOperation access => IsClaim(access.WhenNotNull, model, depth, cancellation) && !IsOfUncheckedToken(access.Operation, model, cancellation),
        IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.Name: "Claim" }, Instance: { } claim } => !IsOfUncheckedToken(claim, model, cancellation),
        IInvocationOperation { TargetMethod: { Name: "FindFirstValue", ContainingType.Name: "PrincipalExtensions" } } => true,
        _ => false,
    };

    private static bool IsOfUncheckedToken(IOperation claim, SemanticModel? model, CancellationToken cancellation) =>
        (OnlyValue.Of(claim.Unwrap(), model, cancellation) ?? claim).DescendantsAndSelf().Any(part => part.Type?.Name is "JwtSecurityToken" or "JsonWebToken");

    private static bool HasTwinWord(IOperation side) =>
        NameOf(side) is { } name && IdentifierWords.Of(name).Words is { Count: > 0 } words
        && words[words.Count - 1] is not ("code" or "コード")
        && (name[name.Length - 1] == '2' || words.Any(word => TwinWords.Any(twin => word == twin || (twin[0] > '~' && word.Contains(twin))) || (word == "current" && words[words.Count - 1] == "token")));

    private static bool AreOfOneObject(IOperation left, IOperation right) =>
        left is IMemberReferenceOperation { Instance: { } one } && right is IMemberReferenceOperation { Instance: { } other }
        && one.Syntax.IsEquivalentTo(other.Syntax) && one.Kind == other.Kind
        && !(left is IPropertyReferenceOperation { Property.IsIndexer: true } || one is IInstanceReferenceOperation);

    private static bool ComesFromOutside(IOperation side) =>
        side.DescendantsAndSelf().Any(part => part is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ } only] } && only.Value.ConstantText() is not null
            || (part is IMemberReferenceOperation { Instance: { } instance } && instance.Origin()?.Name is { } name
                && IdentifierWords.Of(name).Words.Any(Origins.Contains)));
}
