using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Subsidy.Api;

public sealed class SubsidyRuleException(string message) : Exception(message)
{
    public string UserMessage { get; } = message;
}

public interface ISubsidyCalculator
{
    decimal Calculate(int household);
}

[ApiController]
[Authorize]
[Route("subsidies")]
public class SubsidyController(ISubsidyCalculator calculator, IHostEnvironment environment, ILogger<SubsidyController> logger) : ControllerBase
{
    [HttpGet("{household:int}")]
    public IActionResult Get(int household)
    {
        try
        {
            return Ok(calculator.Calculate(household));
        }
        catch (SubsidyRuleException exception)
        {
            logger.LogInformation(exception, "Rule not met");
            return UnprocessableEntity(exception.UserMessage); // safe TDS1303
        }
        catch (ArithmeticException exception)
        {
            logger.LogError(exception, "Calculation failed");
            return StatusCode(500, exception.Message); // weak TDS1303
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Calculation failed");
            return Problem(detail: exception.ToString()); // weak TDS1303
        }
    }

    [HttpGet("{household:int}/detail")]
    public IActionResult Detail(int household)
    {
        try
        {
            return Ok(calculator.Calculate(household));
        }
        catch (InvalidOperationException exception)
        {
            logger.LogError(exception, "Calculation failed");
            if (environment.IsDevelopment())
            {
                return Problem(detail: exception.StackTrace); // safe TDS1303
            }

            return Problem(title: "計算に失敗しました。", statusCode: 500); // safe TDS1303
        }
    }
}

public sealed class SubsidyExceptionHandler(ILogger<SubsidyExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        logger.LogError(exception, "Unhandled");
        httpContext.Response.StatusCode = 500;
        if (exception is TimeoutException)
        {
            var problem = new ProblemDetails { Title = "時間切れです。", Extensions = { ["traceId"] = httpContext.TraceIdentifier } };
            await httpContext.Response.WriteAsJsonAsync(problem, cancellationToken); // safe TDS1303
            return true;
        }

        await httpContext.Response.WriteAsJsonAsync(new { error = exception.GetBaseException().Message }, cancellationToken); // weak TDS1303
        return true;
    }
}
