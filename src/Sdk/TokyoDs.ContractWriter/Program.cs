using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;

namespace TokyoDs.ContractWriter;

/// <summary>Runs after the build of a project: writes the schemas of its contracts, or checks that they are written.</summary>
/// <remarks>The one argument is a file with an order; see <see cref="Order"/>. What is wrong goes to the output as MSBuild reads it.</remarks>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var order = Order.Read(arguments[0]);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(order.Language);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name is { } simple && order.References.TryGetValue(simple, out var path) ? context.LoadFromAssemblyPath(path) : null;
        return Run(order);
    }

    // Apart from Main, so that the library is looked for only once it can be found.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Run(Order order) => new ContractFolder(order).Update();
}
