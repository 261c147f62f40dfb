namespace TokyoDs.OnceOnly;

/// <summary>Recorded entries were changed or are missing. Keep what is left as evidence and find out what happened.</summary>
public sealed class LedgerDamagedException : IOException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    public LedgerDamagedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong, and where.</param>
    /// <param name="innerException">What was noticed first.</param>
    public LedgerDamagedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    public LedgerDamagedException()
    {
    }
}
