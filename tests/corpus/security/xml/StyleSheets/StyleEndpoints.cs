namespace Chohyo;

public static class StyleEndpoints
{
    public static void MapStyles(this RouteGroupBuilder styles)
    {
        styles.RequireAuthorization("designer");
        styles.MapPut("/default", (HttpRequest request, StyleSheets sheets) => sheets.LoadDefault(request.Body).OutputSettings?.Indent);
        styles.MapPut("/trusted", (HttpRequest request, StyleSheets sheets) => sheets.Load(request.Body).OutputSettings?.Indent);
        styles.MapPut("/script", (HttpRequest request, StyleSheets sheets) => sheets.LoadWithScript(request.Body).OutputSettings?.Indent);
        styles.MapPut("/plain", (HttpRequest request, StyleSheets sheets) => sheets.LoadWithoutScript(request.Body).OutputSettings?.Indent);
        styles.MapPut("/enabled", (HttpRequest request, StyleSheets sheets) => sheets.LoadAndEnable(request.Body).OutputSettings?.Indent);
    }
}
