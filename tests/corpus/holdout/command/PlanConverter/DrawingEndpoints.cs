namespace KyokaSinsei.Drawings;

public static class DrawingEndpoints
{
    public static void MapDrawings(this WebApplication app)
    {
        var drawings = app.MapGroup("/drawings").RequireAuthorization("Reviewer");
        drawings.MapPost("/{id:int}/pdf", async (int id, string? paper, IDrawingConverter converter) =>
        {
            var code = await converter.ToPdfAsync($"plan-{id}.dwg", paper ?? "A3");
            return code == 0 ? Results.NoContent() : Results.Problem("変換に失敗しました。");
        });
        drawings.MapPost("/{id:int}/thumb", (int id, string size, IDrawingConverter converter) => converter.ToThumbnailAsync($"plan-{id}.png", size));
        drawings.MapPost("/{id:int}/print", (int id, string printer, int copies, IDrawingConverter converter) => converter.PrintAsync(printer, Math.Clamp(copies, 1, 5)));
    }
}
