using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;
using TokyoDs.Binding;

namespace TokyoDs.Parameters;

/// <summary>A parameter of a minimal API that the framework reads with the TryParse of a text value.</summary>
internal sealed class TextParameter
{
    private readonly TextParameterType _type;
    private readonly ParameterPlace _place;
    private readonly bool _isOptional;
    private readonly bool _isArray;
    private readonly bool _takesEmptyElements;

    private TextParameter(TextParameterType type, ParameterPlace place, string name, IParameterBindingMetadata declared)
    {
        var parameter = declared.ParameterInfo.ParameterType;
        (_type, _place, Name) = (type, place, name);
        _isArray = parameter.IsArray;
        _isOptional = declared.IsOptional;
        _takesEmptyElements = _isArray && Nullable.GetUnderlyingType(parameter.GetElementType()!) is not null;
    }

    public string Name { get; }

    /// <summary>The parameter, or <see langword="null"/> when it holds no text value or does not come from route, query or header.</summary>
    public static TextParameter? Of(IParameterBindingMetadata declared, Endpoint endpoint)
    {
        if (declared.HasBindAsync || TextParameterType.Of(declared.ParameterInfo.ParameterType) is not { } type)
        {
            return null;
        }

        var attributes = declared.ParameterInfo.GetCustomAttributes(inherit: true);
        return attributes.OfType<IFromRouteMetadata>().FirstOrDefault() is { } route ? Of(ParameterPlace.Route, route.Name)
            : attributes.OfType<IFromQueryMetadata>().FirstOrDefault() is { } query ? Of(ParameterPlace.Query, query.Name)
            : attributes.OfType<IFromHeaderMetadata>().FirstOrDefault() is { } header ? Of(ParameterPlace.Header, header.Name)
            : attributes.Any(attribute => attribute is IFromBodyMetadata or IFromFormMetadata or IFromServiceMetadata) ? null
            : Of((endpoint as RouteEndpoint)?.RoutePattern.GetParameter(declared.Name) is null ? ParameterPlace.Query : ParameterPlace.Route, null);

        TextParameter Of(ParameterPlace place, string? name) => new(type, place, name ?? declared.Name, declared);
    }

    /// <summary>Whether the framework will be able to read the parameter. An empty optional one is taken out of the request.</summary>
    public bool Accept(HttpContext context)
    {
        var given = Given(context);
        if (_isArray)
        {
            return given.All(IsReadableElement);
        }

        // The framework reads several values as one text, joined by commas.
        var text = given.ToString();
        if (text.Length > 0 || !_isOptional)
        {
            return _type.CanRead(text);
        }

        if (given.Count > 0)
        {
            TakeOut(context);
        }

        return true;
    }

    /// <summary>What to tell about a parameter that was not accepted; never its text.</summary>
    public string Explain(HttpContext context) => Given(context).ToString().Length == 0 && !_isArray
        ? TextValueMessages.Missing(_type.Shape, Name)
        : TextValueMessages.HowToMend(_type.Shape, Name);

    private bool IsReadableElement(string? text) => string.IsNullOrEmpty(text) ? _takesEmptyElements : _type.CanRead(text);

    private StringValues Given(HttpContext context) => _place switch
    {
        ParameterPlace.Route => context.Request.RouteValues.TryGetValue(Name, out var value) ? value?.ToString() : StringValues.Empty,
        ParameterPlace.Query => context.Request.Query[Name],
        _ => context.Request.Headers[Name],
    };

    /// <summary>The framework asks TryParse about an empty text and answers 400; without the name it gives the parameter its default.</summary>
    private void TakeOut(HttpContext context)
    {
        switch (_place)
        {
            case ParameterPlace.Query:
                context.Request.Query = new QueryCollection(context.Request.Query
                    .Where(pair => !pair.Key.Equals(Name, StringComparison.OrdinalIgnoreCase))
                    .ToDictionary(StringComparer.OrdinalIgnoreCase));
                break;
            case ParameterPlace.Header:
                context.Request.Headers.Remove(Name);
                break;
            default:
                context.Request.RouteValues.Remove(Name);
                break;
        }
    }
}

/// <summary>Where a parameter stands in the request.</summary>
internal enum ParameterPlace
{
    Route,
    Query,
    Header,
}
