namespace Portal.Moved;

public class MovedMiddleware(RequestDelegate next, MovedTable table)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (query.TryGetValue("goto", out var target) && target.Count == 1)
        {
            context.Response.Redirect(target.ToString(), permanent: false); // weak TDS1007
            return;
        }

        if (query.TryGetValue("section", out var section) && table.Find(section.ToString()) is { } moved)
        {
            context.Response.Redirect(moved); // safe TDS1007
            return;
        }

        await next(context);
    }
}
