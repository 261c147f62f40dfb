using System.Text.RegularExpressions;

namespace Address.Search;

public static class AddressEndpoints
{
    public static void MapAddresses(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/addresses").RequireAuthorization();
        group.MapGet("/match", (string pattern, string address, IAddressMatcher matcher) => matcher.Matches(pattern, address));
        group.MapGet("/literal", (string word, string address, IAddressMatcher matcher) => matcher.MatchesLiteral(word, address));
        group.MapGet("/room", (string text, AddressMatcher matcher) => matcher.IsBuilding(text) || matcher.IsBuildingLinear(text) || matcher.IsChome(text));

        group.MapGet("/highlight", (string word, string text) =>
        {
            var expression = new Regex("(" + word + ")", RegexOptions.None, TimeSpan.FromMilliseconds(200)); // weak TDS1017
            return expression.Count(text);
        });

        group.MapGet("/split", (string text) =>
        {
            var slow = new Regex(@"(([a-z0-9]+)\s*,?\s*)+$"); // weak TDS1017
            var parts = Regex.Split(text, @"\s*,\s*", RegexOptions.None, TimeSpan.FromMilliseconds(50)); // safe TDS1017
            return slow.IsMatch(text) ? parts.Length : 0;
        });
    }
}
