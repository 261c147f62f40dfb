using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Localization;

namespace TokyoDs.Web;

/// <summary>Japanese unless the reader chose English: by a plain link with <c>?lang=en</c>, remembered in a cookie.</summary>
internal static class LanguageChoice
{
    public const string QueryKey = "lang";
    public const string CookieName = "tds-lang";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);
    private static readonly string[] Languages = ["ja", "en"];

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture("ja");
        options.SupportedCultures = options.SupportedUICultures = [.. Languages.Select(CultureInfo.GetCultureInfo)];
        options.ApplyCurrentCultureToResponseHeaders = true;
        options.RequestCultureProviders =
        [
            new QueryStringRequestCultureProvider { QueryStringKey = QueryKey, UIQueryStringKey = QueryKey },
            new CookieRequestCultureProvider { CookieName = CookieName },
        ];
    }

    /// <summary>Turns <c>GET /page?lang=en</c> into a cookie and a redirect to <c>/page</c>, so that the choice does not stick to shared addresses.</summary>
    public static IApplicationBuilder UseLanguageChoice(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) || request.Query[QueryKey] is not [{ } chosen]
            || !Languages.Contains(chosen, StringComparer.Ordinal) || LooksLikeAnotherHost(request.PathBase.Add(request.Path)))
        {
            return next(context);
        }

        context.Response.Cookies.Append(
            CookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)),
            new CookieOptions { Secure = true, HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = Remembered, Path = "/", IsEssential = true });
        var rest = new QueryBuilder(request.Query.Where(pair => pair.Key != QueryKey));
        context.Response.Headers.Location = request.PathBase.Add(request.Path).ToUriComponent() + rest.ToQueryString();
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        return Task.CompletedTask;
    });

    /// <summary>A browser reads a redirect to <c>//name/</c> or <c>/\name/</c> as another site.</summary>
    private static bool LooksLikeAnotherHost(PathString path) => path.Value is ['/', '/' or '\\', ..];
}
