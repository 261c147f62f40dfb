namespace TokyoDs.OnceOnly;

/// <summary>What a document may be at most before it is refused unread, and how many problems are told.</summary>
/// <param name="MaxBytes">The length of the document in bytes; 16 MiB by default. Checking takes about twenty times as much memory.</param>
/// <param name="MaxDepth">How deep objects and arrays may be nested; 64 by default, as in System.Text.Json; 1 to 256.</param>
/// <param name="MaxProblems">After how many problems the check stops; 100 by default.</param>
public sealed record ContractValidationLimits(int MaxBytes = 16 * 1024 * 1024, int MaxDepth = 64, int MaxProblems = 100);
