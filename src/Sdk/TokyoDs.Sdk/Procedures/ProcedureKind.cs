using System.Diagnostics.CodeAnalysis;

namespace TokyoDs.Procedures;

/// <summary>What kind of administrative procedure it is (手続の類型).</summary>
/// <remarks>
/// The kinds of the national survey of procedures (行政手続等の棚卸調査). The ordinance of Tokyo groups them in four
/// (東京デジタルファースト条例第2条: 申請等, 処分通知等, 縦覧等, 作成等); <see cref="ProcedureKinds.OrdinanceName"/> gives the group.
/// </remarks>
public enum ProcedureKind
{
    /// <summary>Applications and notifications to an office (申請等), code 1.</summary>
    Application = 1,

    /// <summary>Notices of dispositions that follow an application (申請等に基づく処分通知等), code 2-1.</summary>
    NoticeOnApplication,

    /// <summary>Notices of dispositions that follow none (申請等に基づかない処分通知等), code 2-2.</summary>
    NoticeWithoutApplication,

    /// <summary>Deliveries between private parties that a law demands (交付等（民間）), code 2-3.</summary>
    PrivateDelivery,

    /// <summary>Laying open for inspection (縦覧等), code 3.</summary>
    Inspection,

    /// <summary>Making and keeping of records (作成・保存等), code 4.</summary>
    Keeping,
}

/// <summary>The codes and names of <see cref="ProcedureKind"/>.</summary>
public static class ProcedureKinds
{
    private static readonly (ProcedureKind Kind, string Code, string Name, string? Ordinance)[] Known =
    [
        (ProcedureKind.Application, "1", "申請等", "申請等"),
        (ProcedureKind.NoticeOnApplication, "2-1", "申請等に基づく処分通知等", "処分通知等"),
        (ProcedureKind.NoticeWithoutApplication, "2-2", "申請等に基づかない処分通知等", "処分通知等"),
        (ProcedureKind.PrivateDelivery, "2-3", "交付等（民間）", null),
        (ProcedureKind.Inspection, "3", "縦覧等", "縦覧等"),
        (ProcedureKind.Keeping, "4", "作成・保存等", "作成等"),
    ];

    /// <summary>The code of the national survey, such as <c>2-1</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public static string Code(this ProcedureKind kind) => Of(kind).Code;

    /// <summary>The name in the national survey, in Japanese.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public static string JapaneseName(this ProcedureKind kind) => Of(kind).Name;

    /// <summary>The group of the ordinance, in Japanese.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The group; <see langword="null"/> for deliveries between private parties, which the ordinance does not name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is no kind.</exception>
    public static string? OrdinanceName(this ProcedureKind kind) => Of(kind).Ordinance;

    /// <summary>Finds the kind of a code.</summary>
    /// <param name="code">The code, such as <c>2-1</c>; half-width.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether the code is one.</returns>
    public static bool TryParseCode([NotNullWhen(true)] string? code, out ProcedureKind kind)
    {
        foreach (var known in Known)
        {
            if (known.Code == code)
            {
                kind = known.Kind;
                return true;
            }
        }

        kind = default;
        return false;
    }

    private static (ProcedureKind Kind, string Code, string Name, string? Ordinance) Of(ProcedureKind kind) =>
        kind is >= ProcedureKind.Application and <= ProcedureKind.Keeping ? Known[(int)kind - 1] : throw new ArgumentOutOfRangeException(nameof(kind));
}
