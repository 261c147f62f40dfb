using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using TokyoDs.Components;

namespace TokyoDs.Tests.Browser.Live;

/// <summary>The page around the form.</summary>
[Route("/live")]
public sealed class LivePage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.AddMarkupContent(0, "<!DOCTYPE html>");
        builder.OpenElement(1, "html");
        builder.AddAttribute(2, "lang", "ja");
        builder.OpenElement(3, "head");
        builder.AddMarkupContent(4, "<meta charset=\"utf-8\"><title>予約 - 見本</title><base href=\"/\">");
        builder.OpenComponent<TdsAssets>(5);
        builder.CloseComponent();
        builder.CloseElement();
        builder.OpenElement(6, "body");
        builder.AddAttribute(7, "class", "tds-page");
        builder.OpenElement(8, "main");
        builder.AddAttribute(9, "class", "tds-container");
        builder.AddMarkupContent(10, "<h1>予約</h1>");
        builder.OpenComponent<LiveForm>(11);
        builder.AddComponentRenderMode(RenderMode.InteractiveServer);
        builder.CloseComponent();
        builder.CloseElement();
        builder.AddMarkupContent(12, "<script src=\"_framework/blazor.web.js\"></script>");
        builder.CloseElement();
        builder.CloseElement();
    }
}
