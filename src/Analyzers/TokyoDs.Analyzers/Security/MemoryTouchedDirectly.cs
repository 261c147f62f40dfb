using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1402: unsafe code, native calls with buffers, and other ways around the bounds checks. Opt-in.</summary>
internal sealed class MemoryTouchedDirectly : CodeRule
{
    private const string Interop = "System.Runtime.InteropServices.";

    private static readonly (string Type, string[] Methods)[] Unchecked =
    [
        ("System.Runtime.CompilerServices.Unsafe", ["Add", "AddByteOffset", "AsRef", "ReadUnaligned", "WriteUnaligned", "CopyBlock", "CopyBlockUnaligned", "InitBlock"]),
        (Interop + "MemoryMarshal", ["CreateSpan", "CreateReadOnlySpan", "GetReference", "GetArrayDataReference"]),
        (Interop + "Marshal",
            ["Copy", "PtrToStructure", "StructureToPtr", "PtrToStringAnsi", "PtrToStringUni", "PtrToStringUTF8", "PtrToStringAuto",
             "ReadByte", "ReadInt16", "ReadInt32", "ReadInt64", "ReadIntPtr", "WriteByte", "WriteInt16", "WriteInt32", "WriteInt64", "WriteIntPtr"]),
    ];

    public override Rule Rule { get; } = new("TDS1402", Category.Security, Mark.Recommended)
    {
        Title = new("Keep code that touches memory directly small", "メモリを直接扱うコードを小さく保つ"),
        Message = new(
            "'{0}' touches memory without bounds checks; use Span<T> or a managed API, or keep it in one small reviewed place",
            "'{0}' は範囲の検査なしにメモリを扱います。Span<T> やマネージド API に替えるか、小さな一か所にまとめてレビューしてください。"),
        Why = new(
            "A length that comes from outside and is wrong by one overwrites memory here, where managed code would throw an exception.",
            "マネージドコードなら例外になる長さの誤りが、ここではメモリの破壊や乗っ取りにつながります。外部からの入力では特に危険です。"),
        Basis = [Cwe(119), Ipa("10-(i)-a"), Ipa("10-(i)-b"), Section("3.1"), Article(5)],
        OptIn = true,
    };

    public override void Register(CodeRules rules)
    {
        rules.OnFile(CheckFile);
        rules.OnAttribute(Interop + "DllImportAttribute", CheckImport);
        rules.OnAttribute(Interop + "LibraryImportAttribute", CheckImport);
        foreach (var (type, methods) in Unchecked)
        {
            foreach (var method in methods)
            {
                rules.OnInvocation(type, method, context => context.Report(context.Target.Syntax, type.Substring(type.LastIndexOf('.') + 1) + "." + method));
            }
        }
    }

    private static void CheckFile(CodeContext<SyntaxTree> context)
    {
        foreach (var token in FileNames.Of(context.Target).MayTouchMemory ? context.Target.GetRoot(context.Cancellation).DescendantTokens() : [])
        {
            if (token.IsKind(SyntaxKind.UnsafeKeyword) && token.Parent is not UsingDirectiveSyntax)
            {
                context.Report(token.GetLocation(), "unsafe");
            }
            else if (token is { RawKind: (int)SyntaxKind.StackAllocKeyword, Parent: StackAllocArrayCreationExpressionSyntax allocation } && HasOpenSize(allocation, context))
            {
                context.Report(token.GetLocation(), "stackalloc");
            }
        }

        var compilation = context.Types.Compilation;
        foreach (var call in context.Types.Fact(NativeFunctions.In).CallsWithInput(context.Target, compilation, context.Cancellation))
        {
            context.Report(call.MethodNameSyntax(), call.TargetMethod.Name);
        }
    }

    /// <summary>A size that is neither constant nor bounded by the condition around it: <c>n &lt;= 256 ? stackalloc byte[n] : …</c>.</summary>
    private static bool HasOpenSize(StackAllocArrayCreationExpressionSyntax allocation, CodeContext<SyntaxTree> context) =>
        allocation is { Initializer: null, Type: ArrayTypeSyntax { RankSpecifiers: [{ Sizes: [{ } size] }] } }
        && size is not LiteralExpressionSyntax
        && !allocation.Ancestors().TakeWhile(node => node is ExpressionSyntax).Any(node => node is ConditionalExpressionSyntax)
        && !context.ModelOf(context.Target).GetConstantValue(size, context.Cancellation).HasValue;

    /// <summary>
    /// A native function that other assemblies may call with anything; of the others, the calls are reported. One that takes numbers only
    /// cannot be given a wrong length.
    /// </summary>
    private static void CheckImport(CodeContext<AttributeUse> context)
    {
        if (context.Target.Syntax.Parent?.Parent is MethodDeclarationSyntax declaration
            && context.Model?.GetDeclaredSymbol(declaration, context.Cancellation) is { } method
            && IsOpenToOthers(method)
            && method.Parameters.Any(parameter => NativeFunctions.IsMemory(parameter.Type)))
        {
            context.Report(declaration.Identifier.GetLocation(), method.Name);
        }
    }

    private static bool IsOpenToOthers(ISymbol member)
    {
        for (var symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility != Microsoft.CodeAnalysis.Accessibility.Public)
            {
                return false;
            }
        }

        return true;
    }
}
