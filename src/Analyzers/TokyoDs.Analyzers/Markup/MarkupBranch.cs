namespace TokyoDs.Analyzers.Markup;

internal enum MarkupBranchKind
{
    /// <summary>One arm of if/else or switch: at most one arm of a construct is rendered.</summary>
    Exclusive,

    /// <summary>The body of a loop: rendered any number of times.</summary>
    Loop,

    /// <summary>A try, catch or finally block: rendered or not.</summary>
    Guarded,

    /// <summary>A template, lambda, local function or section: rendered when and as often as someone calls it.</summary>
    Deferred,
}

/// <summary>A block of code around markup, as a path to the outermost block.</summary>
internal sealed class MarkupBranch(MarkupBranchKind kind, int construct, int arm, MarkupBranch? outer)
{
    public MarkupBranchKind Kind { get; } = kind;

    /// <summary>Numbers the if, switch or loop within the file; the arms of one construct share it.</summary>
    public int Construct { get; } = construct;

    /// <summary>0 for the first arm of <see cref="Construct"/>, 1 for the next.</summary>
    public int Arm { get; } = arm;

    public MarkupBranch? Outer { get; } = outer;

    public int Depth { get; } = outer is null ? 1 : outer.Depth + 1;

    public bool IsInLoop { get; } = kind == MarkupBranchKind.Loop || outer is { IsInLoop: true };

    /// <summary>Whether the two places can never be rendered together: different arms of one if or switch.</summary>
    public static bool AreExclusive(MarkupBranch? one, MarkupBranch? other)
    {
        while (one is not null && one.Depth > (other?.Depth ?? 0))
        {
            one = one.Outer;
        }

        while (other is not null && other.Depth > (one?.Depth ?? 0))
        {
            other = other.Outer;
        }

        for (; one is not null && other is not null && one != other; one = one.Outer, other = other.Outer)
        {
            if (IsOtherArm(one, other))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOtherArm(MarkupBranch? one, MarkupBranch? other) =>
        one is { Kind: MarkupBranchKind.Exclusive } && other is not null
        && one.Construct == other.Construct && one.Arm != other.Arm;
}
