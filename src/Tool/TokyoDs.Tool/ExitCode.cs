namespace TokyoDs.Tool;

/// <summary>How the tool ends; scripts rely on the numbers.</summary>
internal static class ExitCode
{
    /// <summary>Nothing to do: no change or a compatible one, documents that keep their schema, no open finding of error class, markup that is mended.</summary>
    public const int Fine = 0;

    /// <summary>A contract breaks without a new major version, a document does not keep its schema, a finding of error class is open, or markup that was only looked at can be mended.</summary>
    public const int Found = 1;

    /// <summary>The question could not be answered: wrong usage, a file that cannot be read.</summary>
    public const int Trouble = 2;
}
