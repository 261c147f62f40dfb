using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>Which Razor Pages the conventions of a project and the <c>@attribute</c> lines of its pages decide about.</summary>
internal sealed class PageAccess
{
    public const string Conventions = "Microsoft.Extensions.DependencyInjection.PageConventionCollectionExtensions";

    public static readonly IReadOnlyList<string> Methods =
    [
        "AuthorizeFolder", "AuthorizePage", "AuthorizeAreaFolder", "AuthorizeAreaPage",
        "AllowAnonymousToFolder", "AllowAnonymousToPage", "AllowAnonymousToAreaFolder", "AllowAnonymousToAreaPage",
    ];

    public const string Collection = "Microsoft.AspNetCore.Mvc.ApplicationModels.PageConventionCollection";

    public static readonly IReadOnlyList<string> ModelConventions =
    [
        "AddFolderApplicationModelConvention", "AddPageApplicationModelConvention",
        "AddAreaFolderApplicationModelConvention", "AddAreaPageApplicationModelConvention",
    ];

    private readonly ConcurrentBag<(string? Path, bool IsFolder)> _paths = [];
    private readonly ConcurrentBag<ITypeSymbol> _models = [];

    public void Add(IInvocationOperation convention)
    {
        var area = convention.Argument("areaName");
        var path = (convention.Argument("folderPath") ?? convention.Argument("pageName")).ConstantText();
        var isKnown = path is not null && (area is null || area.ConstantText() is not null);
        _paths.Add((isKnown ? (area is null ? "" : "/Areas/" + area.ConstantText()) + path!.TrimEnd('/') : null, convention.TargetMethod.Name.Contains("Folder")));
    }

    /// <summary>A convention that adds a filter of the project's own, which may refuse callers.</summary>
    public void AddFilters(IInvocationOperation convention)
    {
        if (Setup.LambdaArgument(convention) is { } lambda && lambda.Descendants().OfType<IInvocationOperation>().Any(AddsOwnFilter))
        {
            Add(convention);
        }
    }

    /// <summary>An attribute in what Razor generates for a page stands for the model of the page.</summary>
    public void Add(INamedTypeSymbol generatedPage)
    {
        foreach (var model in generatedPage.GetMembers("Model").OfType<IPropertySymbol>())
        {
            _models.Add(model.Type);
        }
    }

    /// <summary>A convention whose path is not constant may cover any page.</summary>
    public bool Decides(INamedTypeSymbol model) =>
        _models.Any(known => SymbolEqualityComparer.Default.Equals(known, model))
        || (PathOf(model) is var page && _paths.Any(convention => convention.Path is null || page is null
            || (convention.IsFolder ? (page + "/").StartsWith(convention.Path + "/", StringComparison.OrdinalIgnoreCase)
                : page.Equals(convention.Path, StringComparison.OrdinalIgnoreCase))));

    private static bool AddsOwnFilter(IInvocationOperation call) =>
        call is { TargetMethod.Name: "Add", Arguments: [{ Value: var filter }] } && call.Receiver() is IPropertyReferenceOperation { Property.Name: "Filters" }
        && filter.Unwrap().Type is { } type && !type.IsWithin("Microsoft");

    /// <summary>The path of a page as conventions write it, with its area in front: <c>/Orders/Index</c>, <c>/Areas/Admin/Index</c>.</summary>
    public static string? PathOf(INamedTypeSymbol model)
    {
        var file = (model.Locations.FirstOrDefault()?.SourceTree?.FilePath ?? "").Replace('\\', '/');
        var pages = file.LastIndexOf("/Pages/", StringComparison.OrdinalIgnoreCase);
        var end = file.IndexOf(".cshtml", StringComparison.OrdinalIgnoreCase);
        if (pages < 0 || end < pages)
        {
            return null;
        }

        var area = file.LastIndexOf("/Areas/", pages, StringComparison.OrdinalIgnoreCase);
        return (area < 0 ? "" : file.Substring(area, pages - area)) + file.Substring(pages + 6, end - pages - 6);
    }
}
