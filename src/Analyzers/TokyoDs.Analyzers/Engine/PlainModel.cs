using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.Engine;

/// <summary>
/// The meaning of a file without the analysis of null, which no rule asks for once the compiler has let go of a file: it would bind whole
/// methods where a statement is enough, and walk each of them again.
/// </summary>
internal static class PlainModel
{
    private static volatile bool _isMissing;

    /// <summary>The compiler calls the option experimental; one that no longer has it gives the model with the analysis.</summary>
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree)
    {
        if (!_isMissing)
        {
            try
            {
                return WithoutNullAnalysis(compilation, tree);
            }
            catch (Exception gone) when (gone is MissingMethodException or TypeLoadException)
            {
                _isMissing = true;
            }
        }

#pragma warning disable RS1030 // KnownTypes keeps one for each file
        return compilation.GetSemanticModel(tree);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SemanticModel WithoutNullAnalysis(Compilation compilation, SyntaxTree tree) =>
#pragma warning disable RSEXPERIMENTAL001 // Of answers for a compiler without it
        compilation.GetSemanticModel(tree, SemanticModelOptions.DisableNullableAnalysis);
}
