using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using TaxRates.Contracts;

namespace TaxRates.Server;

[Authorize]
public sealed class TaxRateService(IRateLookup lookup) : TaxRate.TaxRateBase
{
    public override async Task<RateReply> Find(RateRequest request, ServerCallContext context)
    {
        var rates = request.HasYear
            ? await lookup.ForYearAsync(request.Municipality, request.Year, context.CancellationToken)
            : await lookup.LatestAsync(request.Municipality, context.CancellationToken);
        return new RateReply { Rates = [.. rates] };
    }

    public override async Task<RateReply> FindAll(RateRequest request, ServerCallContext context)
    {
        var names = request.Names.Select(n => n.Trim());
        return new RateReply { Rates = [.. await lookup.NamedAsync(names, context.CancellationToken)] };
    }
}
