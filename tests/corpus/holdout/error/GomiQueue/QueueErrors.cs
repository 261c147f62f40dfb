using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;

namespace Gomi.Queue;

public class QueueException : Exception
{
    public QueueException(string message) : base(message)
    {
    }
}

public class QueueExceptionFilter(ILogger<QueueExceptionFilter> logger) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        logger.LogError(context.Exception, "受付処理の失敗");
        context.Result = new ObjectResult(new ProblemDetails { Status = 500, Detail = context.Exception.Message }); // weak TDS1303
        context.ExceptionHandled = true;
    }
}

public class QuietExceptionFilter(ILogger<QuietExceptionFilter> logger) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        logger.LogError(context.Exception, "受付処理の失敗");
        context.Result = new ObjectResult(new ProblemDetails { Status = 500, Detail = "しばらくしてからお試しください。" }); // safe TDS1303
        context.ExceptionHandled = true;
    }
}
