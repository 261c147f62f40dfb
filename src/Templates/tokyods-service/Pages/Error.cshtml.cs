using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TokyoService.Pages;

/// <summary>The page for whatever went wrong. Says what the reader can do, never what failed inside. Open to everyone.</summary>
[AllowAnonymous]
public sealed class ErrorModel : PageModel
{
    public bool IsNotFound { get; private set; }

    public bool IsBadRequest { get; private set; }

    /// <summary>The number under which the log keeps the details.</summary>
    public string RequestId { get; private set; } = "";

    public void OnGet(int? status)
    {
        IsNotFound = status == StatusCodes.Status404NotFound;
        IsBadRequest = status == StatusCodes.Status400BadRequest;
        RequestId = Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier;
        if (status is null && HttpContext.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>() is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound; // opened by hand: there is nothing to see
            IsNotFound = true;
        }
    }
}
