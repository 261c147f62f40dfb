using System.Reflection;

namespace Ward.Filters;

public sealed class WardFilter : IEndpointFilter
{
    public const string Key = "ward";

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Items[Key] = context.HttpContext.Request.Query["ward"].ToString();
        return next(context);
    }
}

/// <summary>A column and a direction as the page sends them: <c>name:desc</c>.</summary>
public readonly record struct SortText(string Column, string Direction)
{
    public static bool TryParse(string text, out SortText sort)
    {
        var parts = text.Split(':', 2);
        sort = new SortText(parts[0], parts.Length > 1 ? parts[1] : "asc");
        return parts[0].Length > 0;
    }
}

/// <summary>The same, but only with columns that exist.</summary>
public readonly record struct KnownSort
{
    private static readonly string[] Columns = ["name", "code", "opened"];

    private KnownSort(string clause) => Clause = clause;

    public string Clause { get; }

    public static bool TryParse(string text, out KnownSort sort)
    {
        var descending = text.EndsWith(":desc", StringComparison.Ordinal);
        var column = Array.Find(Columns, c => text.StartsWith(c, StringComparison.Ordinal)) ?? "name";
        sort = new KnownSort(descending ? column + " DESC" : column + " ASC");
        return true;
    }
}

public sealed class Window
{
    public required int Skip { get; init; }

    public required string Label { get; init; }

    public static ValueTask<Window?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        _ = int.TryParse(context.Request.Query["skip"], out var skip);
        return ValueTask.FromResult<Window?>(new Window { Skip = skip, Label = context.Request.Query["label"].ToString() });
    }
}
