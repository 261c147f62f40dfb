namespace TokyoDs.Procedures;

/// <summary>How far one procedure of a one-stop case has come (手続の状況).</summary>
public enum ProcedureStatus
{
    /// <summary>Not forwarded yet (入力中): answers are missing, or the result of another procedure is awaited.</summary>
    Preparing,

    /// <summary>Being handed to the office (送付中).</summary>
    Forwarding,

    /// <summary>The office could not be reached or did not answer (送付できず); whether it has the application is not known, forwarding again is safe.</summary>
    ForwardFailed,

    /// <summary>The office has it (受付済み).</summary>
    Accepted,

    /// <summary>The office examines it (審査中).</summary>
    UnderExamination,

    /// <summary>The office asks for corrections (補正依頼).</summary>
    Returned,

    /// <summary>Decided as applied for, or noted where nothing is to be decided (決定・完了).</summary>
    Granted,

    /// <summary>Decided otherwise (不許可・却下).</summary>
    Refused,

    /// <summary>Taken back by the applicant (取下げ).</summary>
    Withdrawn,

    /// <summary>Cannot be handed in: a procedure whose result it needs was refused or withdrawn (前提の手続が認められず提出できない).</summary>
    Blocked,
}

/// <summary>The moves between <see cref="ProcedureStatus"/> values.</summary>
public static class ProcedureStatuses
{
    private static readonly Dictionary<ProcedureStatus, ProcedureStatus[]> Moves = new()
    {
        [ProcedureStatus.Preparing] = [ProcedureStatus.Forwarding, ProcedureStatus.Withdrawn, ProcedureStatus.Blocked],

        // The office may speak before its answer arrives, or after the answer was lost.
        [ProcedureStatus.Forwarding] =
        [
            ProcedureStatus.ForwardFailed, ProcedureStatus.Accepted, ProcedureStatus.UnderExamination, ProcedureStatus.Returned, ProcedureStatus.Granted, ProcedureStatus.Refused,
        ],
        [ProcedureStatus.ForwardFailed] =
        [
            ProcedureStatus.Forwarding, ProcedureStatus.Accepted, ProcedureStatus.UnderExamination, ProcedureStatus.Returned, ProcedureStatus.Granted, ProcedureStatus.Refused,
            ProcedureStatus.Withdrawn,
        ],
        [ProcedureStatus.Accepted] =
            [ProcedureStatus.UnderExamination, ProcedureStatus.Returned, ProcedureStatus.Granted, ProcedureStatus.Refused, ProcedureStatus.Withdrawn],
        [ProcedureStatus.UnderExamination] = [ProcedureStatus.Returned, ProcedureStatus.Granted, ProcedureStatus.Refused, ProcedureStatus.Withdrawn],
        [ProcedureStatus.Returned] = [ProcedureStatus.Forwarding, ProcedureStatus.Refused, ProcedureStatus.Withdrawn],
        [ProcedureStatus.Granted] = [],
        [ProcedureStatus.Refused] = [],
        [ProcedureStatus.Withdrawn] = [],
        [ProcedureStatus.Blocked] = [],
    };

    /// <summary>The statuses that may follow one.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Those that may follow; none for a settled procedure.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status.</exception>
    public static IReadOnlyList<ProcedureStatus> Next(this ProcedureStatus status) =>
        Moves.TryGetValue(status, out var next) ? next : throw new ArgumentOutOfRangeException(nameof(status));

    /// <summary>Whether nothing follows any more.</summary>
    /// <param name="status">The status.</param>
    /// <returns>Whether the procedure is settled.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status.</exception>
    public static bool IsSettled(this ProcedureStatus status) => status.Next().Count == 0;

    /// <summary>What to show to people.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name in Japanese and English.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is no status.</exception>
    public static ProcedureText Label(this ProcedureStatus status) => status switch
    {
        ProcedureStatus.Preparing => new("入力中", "In preparation"),
        ProcedureStatus.Forwarding => new("送付中", "Being forwarded"),
        ProcedureStatus.ForwardFailed => new("送付できていません", "Not forwarded yet"),
        ProcedureStatus.Accepted => new("受付済み", "Accepted"),
        ProcedureStatus.UnderExamination => new("審査中", "Under examination"),
        ProcedureStatus.Returned => new("補正が必要です", "Correction needed"),
        ProcedureStatus.Granted => new("完了", "Granted"),
        ProcedureStatus.Refused => new("不許可", "Refused"),
        ProcedureStatus.Withdrawn => new("取下げ", "Withdrawn"),
        ProcedureStatus.Blocked => new("前提の手続が認められず提出できません", "Cannot be handed in: a procedure it needs was not granted"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
