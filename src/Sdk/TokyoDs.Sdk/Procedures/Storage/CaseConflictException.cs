using TokyoDs.Text;

namespace TokyoDs.Procedures;

/// <summary>Two requests changed one case; this one came second and nothing of it is stored. Read the case again, make the change again, save again.</summary>
public sealed class CaseConflictException : InvalidOperationException
{
    /// <summary>Makes the exception for a case.</summary>
    /// <param name="caseId">The case.</param>
    public CaseConflictException(Guid caseId)
        : base(new LocalText(
            $"Case {caseId:D} was changed or deleted since it was read; read it again and repeat the change.",
            $"ケース {caseId:D} は、読み込んだ後に変更または削除されています。読み込み直して、もう一度変更してください。").ToString()) => CaseId = caseId;

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    public CaseConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What was noticed first.</param>
    public CaseConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception.</summary>
    public CaseConflictException()
    {
    }

    /// <summary>The case.</summary>
    public Guid CaseId { get; }
}
