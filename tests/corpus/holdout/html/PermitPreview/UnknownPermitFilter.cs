using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace KyokaSinsei.Preview;

public class UnknownPermitFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.HttpContext.Request.Query["kind"] is { Count: > 0 } kind && kind != "road")
        {
            context.Result = new ContentResult { Content = "<p>" + kind + "</p>", ContentType = "text/html", StatusCode = 404 }; // weak TDS1005
            return;
        }

        await next();
    }
}
