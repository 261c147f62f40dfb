using System.Text.RegularExpressions;

namespace Bango;

public static partial class CodeEndpoints
{
    private static readonly Dictionary<string, string> Shapes = new()
    {
        ["postal"] = "^[0-9]{7}$",
        ["school"] = "^[A-Z][0-9]{5}$",
    };

    [GeneratedRegex(@"^(a|aa)+$")] // weak TDS1017
    private static partial Regex Repeated();

    [GeneratedRegex(@"^(a|aa)+$", RegexOptions.NonBacktracking)] // safe TDS1017
    private static partial Regex RepeatedLinear();

    public static void MapCodes(this IEndpointRouteBuilder app)
    {
        var codes = app.MapGroup("/codes").RequireAuthorization();

        codes.MapGet("/check", (string kind, string code) =>
            Shapes.TryGetValue(kind, out var shape) && Regex.IsMatch(code, shape)); // safe TDS1017

        codes.MapGet("/check/free", (string shape, string code) => Regex.IsMatch(code, shape)); // weak TDS1017

        codes.MapGet("/repeated", (string code) => Repeated().IsMatch(code) && RepeatedLinear().IsMatch(code));

        codes.MapGet("/prefix", (string prefix, string code) =>
        {
            var expression = $"^{prefix}[0-9]+$";
            return Regex.Match(code, expression).Success; // weak TDS1017
        });

        codes.MapGet("/prefix/escaped", (string prefix, string code) =>
        {
            var expression = $"^{Regex.Escape(prefix)}[0-9]+$";
            return Regex.Match(code, expression).Success; // safe TDS1017
        });

        codes.MapPost("/count", (CountOrder order) =>
        {
            var options = order.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None;
            return Regex.Count(order.Text, order.Pattern, options); // weak TDS1017
        });

        codes.MapPost("/count/digits", (CountOrder order) =>
        {
            var options = order.IgnoreCase ? RegexOptions.IgnoreCase : RegexOptions.None;
            return Regex.Count(order.Text, "[0-9]+", options); // safe TDS1017
        });

        codes.MapGet("/length", (int length, string code) => Regex.IsMatch(code, "^[0-9]{" + Math.Clamp(length, 1, 20) + "}$")); // safe TDS1017

        codes.MapPost("/words", (HttpRequest request, string text) =>
        {
            var words = string.Join('|', request.Query["word"].ToArray());
            return new Regex(words).Replace(text, "…"); // weak TDS1017
        });
    }
}

public sealed record CountOrder(string Text, string Pattern, bool IgnoreCase);
