using Microsoft.AspNetCore.Mvc;

namespace Yoyaku;

internal static class ReservationRedirects
{
    public static IActionResult BackTo(this ControllerBase controller, string? url, string otherwise) =>
        controller.Redirect(string.IsNullOrWhiteSpace(url) ? otherwise : url); // weak TDS1007

    public static IActionResult BackToLocal(this ControllerBase controller, string? url, string otherwise) =>
        controller.Redirect(controller.Url.IsLocalUrl(url) ? url : otherwise); // safe TDS1007

    public static string WithMessage(this string url, string message) =>
        url + (url.Contains('?') ? '&' : '?') + "message=" + Uri.EscapeDataString(message);

    public static bool IsLocal(string? url) =>
        !string.IsNullOrEmpty(url) && url[0] == '/' && (url.Length == 1 || (url[1] != '/' && url[1] != '\\'));
}
