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
    public Task Text_and_memory_that_go_to_native_functions_are_reported() => Flags(
        """
        using System.Runtime.InteropServices;
        static partial class Native
        {
            [DllImport("native")] internal static extern int Read(byte[] buffer, int length);
            [DllImport("native", CharSet = CharSet.Unicode)] internal static extern int Open(string name);
            [DllImport("native")] internal static extern int Count(int from, int to);
        }

        class Scanner
        {
            int Run(string device, byte[] page)
            {
                [DllImport("native")] static extern int Write(byte[] buffer, int length);
                return Native.{|TDS1402:Open|}(device) + Native.{|TDS1402:Read|}(page, page.Length) + {|TDS1402:Write|}(page, 4) + Native.Count(1, page.Length);
            }
        }
        """,
        On);

    [Fact]
    public Task Constants_that_go_to_native_functions_are_fine() => IsSilent(
        """
        using System.Runtime.InteropServices;
        static class Native
        {
            private static readonly Dictionary<string, string> Devices = new() { ["mae"] = "front" };

            [DllImport("native", CharSet = CharSet.Unicode)] private static extern int Open(string? name, IntPtr parent);

            public static int Start(string device) => Devices.TryGetValue(device, out var known) ? Open(known, IntPtr.Zero) : -1;

            public static int Choose(int size)
            {
                var name = size switch { 4 => "A4", 3 => "A3", _ => null };
                return Open(name, default) + Open(size == 4 ? "A4" : "A3", IntPtr.Zero);
            }
        }
        """,
        On);

    [Fact]
    public Task A_native_function_that_others_may_call_is_reported_where_it_is_declared() => Flags(
        """
        using System.Runtime.InteropServices;
        public static class Native
        {
            [DllImport("native")] public static extern int {|TDS1402:Read|}(byte[] buffer, int length);
            [DllImport("native")] public static extern int Count(int from, int to);
            [DllImport("native")] internal static extern int Write(byte[] buffer, int length);
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
