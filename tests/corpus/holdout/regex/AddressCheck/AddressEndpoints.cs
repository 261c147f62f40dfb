namespace Juki.Addresses;

public static class AddressEndpoints
{
    public static RouteHandlerBuilder MapAddressCheck(this IEndpointRouteBuilder app) =>
        app.MapPost("/addresses/check", Check).RequireAuthorization();

    private static object Check(AddressInput input)
    {
        var valid = AddressRules.IsBlock(input.Block) && AddressRules.IsBlockTimed(input.Block) && AddressRules.IsDigits(input.Block);
        return new
        {
            valid,
            marked = AddressRules.Mark(input.Block, input.Highlight),
            escaped = AddressRules.MarkEscaped(input.Block, input.Highlight),
        };
    }
}
