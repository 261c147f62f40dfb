using System.Collections.ObjectModel;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.FileProviders;

namespace Yoshiki;

public static partial class FormEndpoints
{
    private static readonly ReadOnlyDictionary<string, string> Known = new(new Dictionary<string, string>
    {
        ["residence"] = "residence-certificate.pdf",
        ["tax"] = "tax-certificate.pdf",
    });

    [GeneratedRegex(@"\A[a-z0-9-]{1,40}\.pdf\z", RegexOptions.None, 500)]
    private static partial Regex PdfName();

    public static void MapForms(this IEndpointRouteBuilder app, string root)
    {
        var forms = app.MapGroup("/forms").RequireAuthorization();

        forms.MapGet("/{name}", (string name) =>
            Results.File(Path.Combine(root, name), "application/pdf")); // weak TDS1003

        forms.MapGet("/known/{name}", (string name) => Known.TryGetValue(name, out var file)
            ? Results.File(Path.Combine(root, file), "application/pdf") // safe TDS1003
            : Results.NotFound());

        forms.MapGet("/typed/{name}", PhysicalFileHttpResult (string name) =>
            TypedResults.PhysicalFile(root + "/" + name + ".pdf", "application/pdf")); // weak TDS1003

        forms.MapGet("/number/{number:int}", PhysicalFileHttpResult (int number) =>
            TypedResults.PhysicalFile(root + "/" + number + ".pdf", "application/pdf")); // safe TDS1003

        forms.MapGet("/pdf/{name}", Results<PhysicalFileHttpResult, NotFound> (string name) =>
        {
            if (!PdfName().IsMatch(name))
            {
                return TypedResults.NotFound();
            }

            return TypedResults.PhysicalFile(Path.Join(root, name), "application/pdf"); // safe TDS1003
        });

        forms.MapGet("/ends/{*name}", Results<PhysicalFileHttpResult, NotFound> (string name) =>
        {
            if (!name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            {
                return TypedResults.NotFound();
            }

            return TypedResults.PhysicalFile(Path.Join(root, name), "application/pdf"); // weak TDS1003
        });

        forms.MapGet("/stream", ([FromQuery(Name = "f")] string? file) =>
        {
            var stream = new FileStream($"{root}/streams/{file}", FileMode.Open, FileAccess.Read); // weak TDS1003
            return Results.Stream(stream, "application/pdf");
        });

        forms.MapGet("/stream/latest", ([FromQuery(Name = "y")] DateOnly month) =>
        {
            var stream = new FileStream($"{root}/streams/{month:yyyyMM}.pdf", FileMode.Open, FileAccess.Read); // safe TDS1003
            return Results.Stream(stream, "application/pdf");
        });

        forms.MapGet("/send", async (HttpContext context) =>
        {
            var name = context.Request.Query["name"].ToString().Replace("../", "");
            await context.Response.SendFileAsync(Path.Combine(root, name)); // weak TDS1003
        });

        forms.MapGet("/send/{kind}", async (FormKind kind, HttpContext context) =>
        {
            await context.Response.SendFileAsync(Path.Combine(root, kind + ".pdf")); // safe TDS1003
        });

        forms.MapGet("/provided/{name}", async (string name, IFileProvider files, HttpResponse response) =>
        {
            var file = files.GetFileInfo("forms/" + name); // safe TDS1003
            if (!file.Exists)
            {
                response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            await response.SendFileAsync(file); // safe TDS1003
        });
    }
}

public enum FormKind
{
    Moving,
    Birth,
    Pension,
}
