using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The value of <c>asp-for</c>: a path into the model of the page.</summary>
internal static class ModelPath
{
    private const string Model = "Model.";

    /// <summary>The path without <c>@</c>, parentheses and <c>Model.</c>: <c>Input.Name</c>.</summary>
    public static string Of(MarkupDocument document, MarkupAttribute model) => Of(FormControl.Source(document, model));

    /// <summary>The path of a model expression as it was written.</summary>
    public static string Of(string expression)
    {
        var path = expression.Trim().TrimStart('@').Trim('(', ')', ' ');
        return path.StartsWith(Model, StringComparison.Ordinal) ? path.Substring(Model.Length) : path;
    }

    /// <summary>The id that ASP.NET Core gives: <c>Items[0].Name</c> becomes <c>Items_0__Name</c>.</summary>
    public static string IdOf(string path) => path.Replace('.', '_').Replace('[', '_').Replace(']', '_');

    /// <summary>The property that the path leads to, where the source makes it certain.</summary>
    public static IPropertySymbol? PropertyOf(MarkupDocument document, MarkupAttribute model, PageSymbols symbols)
    {
        var isWhole = FormControl.Source(document, model).TrimStart().StartsWith("@", StringComparison.Ordinal);
        var path = Of(document, model);
        return path.Length is > 0 and < 200
            ? symbols.SymbolOf(SyntaxFactory.ParseExpression(Model + path)) as IPropertySymbol
                ?? (isWhole ? symbols.SymbolOf(SyntaxFactory.ParseExpression(path)) as IPropertySymbol : null)
            : null;
    }
}
