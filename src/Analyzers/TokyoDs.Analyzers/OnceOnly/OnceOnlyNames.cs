using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>What the rules know of the library by name, in one place: rename here when the library does.</summary>
internal static class OnceOnlyNames
{
    public const string Attested = "TokyoDs.OnceOnly.Attested`1";
    public const string AttestationState = "TokyoDs.OnceOnly.AttestationState";
    public const string Purpose = "TokyoDs.OnceOnly.PurposeAttribute";
    public const string LegalBasis = "TokyoDs.OnceOnly.LegalBasisAttribute";
    public const string SubjectKey = "TokyoDs.OnceOnly.SubjectKeyAttribute";

    /// <summary>One prefilled field with its state and its text.</summary>
    public const string PrefillItem = "TokyoDs.OnceOnly.PrefillItem";

    /// <summary>How one source is asked; consent is asked for unless <see cref="RequiresConsent"/> is false.</summary>
    public const string PrefillSourceOptions = "TokyoDs.OnceOnly.PrefillSourceOptions";

    public const string RequiresConsent = "RequiresConsent";

    /// <summary>A part of every name that has to do with the signed tickets of prefilled items.</summary>
    public const string Ticket = "Ticket";

    /// <summary>Whether the project has anything to do with evidence: without its namespace no name of the library is written.</summary>
    public static bool AreUsed(CodeRules rules) => rules.Types.Has(Attested) && rules.Types.Mentions.Has("OnceOnly", CancellationToken.None);
}
