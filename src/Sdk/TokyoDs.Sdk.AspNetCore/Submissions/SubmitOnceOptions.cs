namespace TokyoDs.Submissions;

/// <summary>How one-time tokens of forms behave.</summary>
public sealed class SubmitOnceOptions
{
    /// <summary>How long a form may stay open before it is sent; the outcome of a received one is remembered as long.</summary>
    /// <value>The default is 2 hours.</value>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromHours(2);

    /// <summary>How long a second post waits for the outcome of the first.</summary>
    /// <value>The default is 30 seconds.</value>
    public TimeSpan Wait { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a handler may run; afterwards it is taken for dead, and the form may be sent again.</summary>
    /// <value>The default is 5 minutes.</value>
    public TimeSpan RunLimit { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a claim in a shared cache rests before it is read back, so that a claim of another instance shows.</summary>
    /// <value>The default is 50 milliseconds. A cache in the memory of this process needs no rest and gets none.</value>
    public TimeSpan Settling { get; set; } = TimeSpan.FromMilliseconds(50);
}
