namespace TokyoDs.Sdk.Tests;

/// <summary>Counts what a warmed-up action allocates.</summary>
internal static class Allocations
{
    public static long Of(Action action)
    {
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
