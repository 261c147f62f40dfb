namespace TokyoService.Storage;

/// <summary>One key of ASP.NET Core data protection.</summary>
public sealed class ProtectionKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}
