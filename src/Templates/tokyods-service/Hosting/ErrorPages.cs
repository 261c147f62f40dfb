namespace TokyoService.Hosting;

/// <summary>Shows a page for every failure, and never the text of an exception.</summary>
internal static class ErrorPages
{
    private const string Address = "/error";

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(Address);
        app.UseStatusCodePagesWithReExecute(Address + "/{0}");
        app.Use((context, next) =>
        {
            if (context.Request.Path.StartsWithSegments(Address, StringComparison.OrdinalIgnoreCase))
            {
                context.Request.Method = HttpMethods.Get; // a failed POST is answered with a page that is only read
            }

            return next(context);
        });
    }
}
