namespace TokyoDs.Analyzers.Tests.Security;

public sealed class MemoryTouchedDirectlyTests() : RuleTests("TDS1402")
{
    private static readonly (string Name, string Content) On = (".globalconfig", "is_global = true\ndotnet_diagnostic.TDS1402.severity = suggestion");

    [Fact]
    public Task The_rule_is_off_until_somebody_asks_for_it() => IsSilent("""
        using System.Runtime.InteropServices;
        class Native { [DllImport("native")] static extern int Read(byte[] buffer, int length); }
        """);

    [Fact]
    public Task Native_functions_with_buffers_are_reported() => Flags(
        """
        using System.Runtime.InteropServices;
        class Native
        {
            [DllImport("native")] static extern int {|TDS1402:Read|}(byte[] buffer, int length);
            [DllImport("native", CharSet = CharSet.Unicode)] static extern int {|TDS1402:Open|}(string name);
            [DllImport("native")] static extern int Count(int from, int to);
        }
        """,
        On);

    [Fact]
    public Task Ways_around_the_bounds_are_reported() => Flags(
        """
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        class Reader
        {
            ref byte At(ref byte first, int index) => ref {|TDS1402:Unsafe.Add(ref first, index)|};
            void Copy(IntPtr from, byte[] to, int length) => {|TDS1402:Marshal.Copy(from, to, 0, length)|};
            int Size() => Unsafe.SizeOf<int>() + Marshal.SizeOf<long>();
        }
        """,
        On);

    [Fact]
    public Task A_stack_buffer_of_open_size_is_reported() => Flags(
        """
        class Reader
        {
            void Read(int length)
            {
                Span<byte> open = {|TDS1402:stackalloc|} byte[length];
                Span<byte> bounded = length <= 256 ? stackalloc byte[length] : new byte[length];
                const int Fixed = 64;
                Span<byte> constant = stackalloc byte[Fixed];
                Span<int> listed = stackalloc[] { 1, 2 };
            }
        }
        """,
        On);

    [Fact]
    public Task Code_that_stays_managed_is_fine() => IsSilent(
        """
        using System.Buffers;
        class Reader
        {
            byte Read(ReadOnlySpan<byte> buffer, int at) => buffer[at];
            byte[] Rent(int length) => ArrayPool<byte>.Shared.Rent(length);
        }
        """,
        On);
}
