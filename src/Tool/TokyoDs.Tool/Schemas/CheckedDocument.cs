using TokyoDs.OnceOnly;

namespace TokyoDs.Tool.Schemas;

/// <summary>A document and what is wrong with it; the problems hold nothing of its values.</summary>
internal sealed record CheckedDocument(string Path, IReadOnlyList<ContractProblem> Problems);
