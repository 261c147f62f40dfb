namespace Reports.Html;

public static class ReportEndpoints
{
    public static void MapReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapGroup("/reports").RequireAuthorization();

        reports.MapGet("/title", (string title) => new HtmlResult("<h1>" + title + "</h1>"));
        reports.MapGet("/title/encoded", (string title) => new EncodedResult(title));

        reports.MapGet("/table", (string[] names) =>
        {
            var table = new Table<string>(names, name => name);
            return Results.Content(table.Render(), "text/html"); // weak TDS1005
        });

        reports.MapGet("/table/encoded", (string[] names) =>
        {
            var table = new Table<string>(names, System.Net.WebUtility.HtmlEncode!);
            return Results.Content(table.Render(), "text/html"); // safe TDS1005
        });

        reports.MapGet("/table/numbers", (int[] numbers) =>
        {
            var table = new Table<int>(numbers, number => number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
            return Results.Content(table.Render(), "text/html"); // safe TDS1005
        });
    }
}
