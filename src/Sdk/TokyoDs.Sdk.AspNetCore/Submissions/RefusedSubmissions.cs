using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace TokyoDs.Submissions;

/// <summary>In MVC and Razor pages a form with errors in its model state that is shown again was not received; a redirect says that it was.</summary>
internal sealed class RefusedSubmissions : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (!context.ModelState.IsValid && context.Result is not IKeepTempDataResult && context.HttpContext.Features.Get<SubmissionFeature>() is { } feature)
        {
            feature.IsRefused = true;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
