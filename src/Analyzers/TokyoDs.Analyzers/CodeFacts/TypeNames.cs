namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The metadata names of the framework types that rules listen to.</summary>
internal static class TypeNames
{
    public const string CookieOptions = "Microsoft.AspNetCore.Http.CookieOptions";
    public const string CookieBuilder = "Microsoft.AspNetCore.Http.CookieBuilder";
    public const string CookieSecurePolicy = "Microsoft.AspNetCore.Http.CookieSecurePolicy";
    public const string SetCookieHeader = "Microsoft.Net.Http.Headers.SetCookieHeaderValue";
    public const string ResponseCookies = "Microsoft.AspNetCore.Http.IResponseCookies";
    public const string CookieAuthentication = "Microsoft.Extensions.DependencyInjection.CookieExtensions";
    public const string SessionServices = "Microsoft.Extensions.DependencyInjection.SessionServiceCollectionExtensions";
    public const string AntiforgeryServices = "Microsoft.Extensions.DependencyInjection.AntiforgeryServiceCollectionExtensions";
}
