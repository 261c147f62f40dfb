using Microsoft.AspNetCore.Mvc.Filters;

namespace TokyoDs.Submissions;

/// <summary>In MVC and Razor pages a form with errors in its model state was not received.</summary>
internal sealed class RefusedSubmissions : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (!context.ModelState.IsValid && context.HttpContext.Features.Get<SubmissionFeature>() is { } feature)
        {
            feature.IsRefused = true;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
