using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace Hozon;

public static class ArchiveEndpoints
{
    public static void MapArchive(this RouteGroupBuilder group)
    {
        group.RequireAuthorization("archivist");

        group.MapGet("/box/{name}", (string name, ArchivePaths paths) =>
        {
            paths.Select(name);
            return Results.Ok(Directory.GetFileSystemEntries(paths.Current).Length); // weak TDS1003
        });

        group.MapGet("/default", (ArchivePaths paths) =>
            Results.Ok(Directory.GetFileSystemEntries(paths.Root).Length)); // safe TDS1003

        group.MapGet("/tidy/{name}", (string name, ArchivePaths paths) =>
            Results.Text(File.ReadAllText(Path.Combine(paths.Root, ArchivePaths.Tidy(name))))); // weak TDS1003

        group.MapGet("/clean/{name}", (string name, ArchivePaths paths) =>
            Results.Text(File.ReadAllText(Path.Combine(paths.Root, ArchivePaths.Clean(name))))); // safe TDS1003

        group.MapGet("/inside", ([FromQuery] string path, ArchivePaths paths) =>
        {
            var full = Path.Combine(paths.Root, path);
            if (!paths.Contains(full))
            {
                return Results.Forbid();
            }

            return Results.Text(File.ReadAllText(full)); // safe TDS1003
        });

        group.MapGet("/outside", ([FromQuery] string path, ArchivePaths paths) =>
        {
            var full = Path.Combine(paths.Root, path);
            if (!paths.Contains(full))
            {
                paths.Note = "外の場所が選ばれました。";
            }

            return Results.Text(File.ReadAllText(full)); // weak TDS1003
        });

        group.MapPost("/labels", ([AsParameters] LabelInput input, ArchivePaths paths) =>
        {
            var text = new StringBuilder(paths.Root).Append("/labels/").Append(input.Box).Append(".label").ToString();
            using var writer = File.CreateText(text); // weak TDS1003
            writer.Write(input.Text);
            var counted = new StringBuilder(paths.Root).Append("/labels/").Append(input.Shelf).Append(".label").ToString();
            using var shelf = File.CreateText(counted); // safe TDS1003
            shelf.Write(input.Text);
        });

        group.MapPost("/move", (MoveBox move, ArchivePaths paths) =>
        {
            Action<string, string> run = (from, to) => Directory.Move(Path.Combine(paths.Root, from), Path.Combine(paths.Root, to)); // weak TDS1003
            run(move.From, move.To);
            return Results.NoContent();
        });

        group.MapPost("/rotate", (ArchivePaths paths) =>
        {
            Action<string, string> run = (from, to) => Directory.Move(Path.Combine(paths.Root, from), Path.Combine(paths.Root, to)); // safe TDS1003
            run("current", "previous");
            return Results.NoContent();
        });

        group.MapPut("/header", async (HttpContext context, [FromHeader(Name = "X-Box")] string box, ArchivePaths paths) =>
        {
            await using var target = File.OpenWrite(Path.Combine(paths.Root, box)); // weak TDS1003
            await context.Request.Body.CopyToAsync(target, context.RequestAborted);
        });

        group.MapPut("/header/{id:long}", async (HttpContext context, long id, ArchivePaths paths) =>
        {
            await using var target = File.OpenWrite(Path.Combine(paths.Root, id.ToString("D12"))); // safe TDS1003
            await context.Request.Body.CopyToAsync(target, context.RequestAborted);
        });

        group.MapPost("/select", (string[] names, ArchivePaths paths) =>
        {
            var sizes = names.Select(name => new FileInfo(Path.Combine(paths.Root, name))).Sum(file => file.Length); // weak TDS1003
            var known = names.Where(name => name is "a" or "b" or "c").Sum(name => new FileInfo(Path.Combine(paths.Root, name)).Length); // safe TDS1003
            return Results.Ok(sizes - known);
        });

    }
}

public sealed record MoveBox(string From, string To);

public record struct LabelInput(string Box, int Shelf, string Text);
