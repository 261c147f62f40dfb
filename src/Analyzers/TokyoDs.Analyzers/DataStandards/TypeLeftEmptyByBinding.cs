using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.DataStandards;

/// <summary>TDS2207: an option of a shared type that the framework's source generator for configuration never fills.</summary>
/// <remarks>
/// The generator asks no type converter and no <c>IParsable</c>; it takes the type for an object with properties. What it wrote tells for
/// certain which types it binds, so the rule reads that file and nothing else.
/// </remarks>
internal sealed class TypeLeftEmptyByBinding : CodeRule
{
    private const string TextValue = "TokyoDs.ITextValue`1";
    private const string GeneratedFile = "BindingExtensions.g.cs";
    private const string Generator = "Microsoft.Extensions.Configuration.Binder.SourceGeneration";
    private const string BindMethod = "BindCore";

    public override Rule Rule { get; } = new("TDS2207", Category.DataStandards, Mark.Required)
    {
        Title = new("Read shared types from configuration so that they arrive", "共通型の設定値が確実に読み込まれるようにする"),
        Message = new(
            "'{0}' stays empty whatever the configuration says: its source generator does not know {1}; read the value with GetTextValue, or set EnableConfigurationBindingGenerator to false",
            "'{0}' は設定に何が書かれていても空のままです。構成のソース生成は {1} を知りません。GetTextValue で読むか、EnableConfigurationBindingGenerator を false にしてください。"),
        Why = new(
            "The source generator for configuration, the default in AOT and trimmed web projects, leaves types that it does not know at their default and says nothing.",
            "構成のソース生成（AOT やトリミングの既定）は、知らない型を既定値のまま、何も言わずに残します。"),
        Basis = [Section("3.3"), DataStep(1), Gif("463-1"), Data("code-list"), Article(4)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Types.Has(TextValue))
        {
            rules.OnEnd(Check);
        }
    }

    private static void Check(CodeContext<Compilation> context)
    {
        var written = context.Target.SyntaxTrees.FirstOrDefault(tree =>
            tree.FilePath.EndsWith(GeneratedFile, StringComparison.Ordinal) && tree.FilePath.Contains(Generator));
        if (written is null)
        {
            return;
        }

        var model = context.ModelOf(written);
        foreach (var method in written.GetRoot(context.Cancellation).DescendantNodes(node => node is not MethodDeclarationSyntax).OfType<MethodDeclarationSyntax>())
        {
            if (method.Identifier.ValueText == BindMethod
                && model.GetDeclaredSymbol(method, context.Cancellation) is { } bind
                && bind.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.Ref)?.Type is INamedTypeSymbol bound)
            {
                CheckItems(context, bound, written);
            }
        }
    }

    private static void CheckItems(CodeContext<Compilation> context, INamedTypeSymbol bound, SyntaxTree written)
    {
        foreach (var item in bound.GetMembers().OfType<IPropertySymbol>())
        {
            if (item is { IsStatic: false, IsIndexer: false, SetMethod.DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public }
                && item.Locations.FirstOrDefault(location => location.IsInSource) is { } place
                && SharedTypeIn(item.Type, context.Types) is { } shared
                && !context.Types.Fact(FilledByCode.Of).ValuesOf(item, assignment => assignment.SyntaxTree != written, context.Types, context.Cancellation).Any())
            {
                context.Report(place, item.Name, shared.Name);
            }
        }
    }

    /// <summary>The shared type itself, also behind <c>?</c> and as the element of a list or the value of a dictionary.</summary>
    private static ITypeSymbol? SharedTypeIn(ITypeSymbol type, KnownTypes types) => type switch
    {
        IArrayTypeSymbol array => SharedTypeIn(array.ElementType, types),
        _ when types.Is(type, TextValue) => type,
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => SharedTypeIn(arguments[arguments.Length - 1], types),
        _ => null,
    };
}
