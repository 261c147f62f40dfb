// What the protocol compiler writes for tax_rates.proto, cut down to what the service uses.
using Grpc.Core;

namespace Grpc.Core
{
    public abstract class ServerCallContext
    {
        public abstract CancellationToken CancellationToken { get; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class BindServiceMethodAttribute(Type bindType, string bindMethodName) : Attribute
    {
        public Type BindType { get; } = bindType;

        public string BindMethodName { get; } = bindMethodName;
    }
}

namespace TaxRates.Contracts
{
    public sealed class RateRequest
    {
        public string Municipality { get; set; } = "";

        public int Year { get; set; }

        public bool HasYear { get; set; }

        public List<string> Names { get; } = [];
    }

    public sealed class RateReply
    {
        public List<decimal> Rates { get; set; } = [];
    }

    public static class TaxRate
    {
        [BindServiceMethod(typeof(TaxRate), "BindService")]
        public abstract class TaxRateBase
        {
            public virtual Task<RateReply> Find(RateRequest request, ServerCallContext context) => throw new NotSupportedException();

            public virtual Task<RateReply> FindAll(RateRequest request, ServerCallContext context) => throw new NotSupportedException();
        }
    }
}
