using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using TokyoDs.Binding;

namespace TokyoDs.Parameters;

/// <summary>
/// Lets minimal APIs answer a wrong text value with a problem in the language of the request, instead of with a bare 400, and read an empty optional
/// one as absent.
/// </summary>
/// <remarks>
/// Routing hands out an endpoint that checks first and then does what it did before, so that authorization and all else that runs between the two keeps
/// its place, and endpoints without text values cost nothing. The texts that were sent never reach the framework's messages and logs.
/// </remarks>
internal sealed class CheckedParameters : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, Endpoint> _checked = [];

    /// <summary>After the policies of the framework, which choose between endpoints.</summary>
    public override int Order => 1000;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => endpoints.Any(endpoint => ParametersOf(endpoint).Any());

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i))
            {
                candidates.ReplaceEndpoint(i, _checked.GetValue(candidates[i].Endpoint, CheckingFirst), candidates[i].Values);
            }
        }

        return Task.CompletedTask;
    }

    private static IEnumerable<TextParameter> ParametersOf(Endpoint endpoint) =>
        endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().Select(declared => TextParameter.Of(declared, endpoint)).OfType<TextParameter>();

    private static Endpoint CheckingFirst(Endpoint endpoint)
    {
        TextParameter[] parameters = [.. ParametersOf(endpoint)];
        if (parameters.Length == 0 || endpoint is not RouteEndpoint { RequestDelegate: { } handler } route)
        {
            return endpoint;
        }

        return new RouteEndpoint(CheckFirst, route.RoutePattern, route.Order, route.Metadata, route.DisplayName);

        Task CheckFirst(HttpContext context)
        {
            TextParameter[] wrong = [.. parameters.Where(parameter => !parameter.Accept(context))];
            return wrong.Length == 0 ? handler(context) : Refuse(context, wrong);
        }
    }

    /// <summary>Asynchronous, so that the language does not reach those who called.</summary>
    private static async Task Refuse(HttpContext context, TextParameter[] wrong)
    {
        CultureInfo.CurrentUICulture = LanguageOf(context);
        context.Response.Headers.ContentLanguage = CultureInfo.CurrentUICulture.Name;
        var problem = Results.ValidationProblem(
            wrong.ToDictionary(parameter => parameter.Name, parameter => (string[])[parameter.Explain(context)]),
            title: BindingMessages.Say("パラメーターの値を確認してください", "Check the values of the parameters"));
        await problem.ExecuteAsync(context);
    }

    /// <summary>The language that was chosen on a page; programs, which choose none there, may say it in Accept-Language.</summary>
    private static CultureInfo LanguageOf(HttpContext context)
    {
        var isChosen = context.Features.Get<IRequestCultureFeature>()?.Provider is not null;
        var preferred = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Value?.Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "ja" or "en");
        return isChosen || preferred is null ? CultureInfo.CurrentUICulture : CultureInfo.GetCultureInfo(preferred);
    }
}
