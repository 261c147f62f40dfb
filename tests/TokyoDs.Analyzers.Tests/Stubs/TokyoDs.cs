// The value types of the SDK, as far as rules and fixes name them.
#nullable enable
namespace TokyoDs
{
    [System.AttributeUsage(System.AttributeTargets.All)]
    public sealed class LegacyEncodingInterfaceAttribute(string reason) : System.Attribute
    {
        public string Reason { get; } = reason;
    }
}

namespace TokyoDs.Registries
{
    public readonly struct CorporateNumber
    {
        public static bool TryParse(string? text, System.IFormatProvider? provider, out CorporateNumber value) => throw null!;
    }

    public readonly struct LocalGovernmentCode
    {
        public static bool TryParse(string? text, System.IFormatProvider? provider, out LocalGovernmentCode value) => throw null!;
    }

    public readonly struct IndividualNumber
    {
        public static bool TryParse(string? text, System.IFormatProvider? provider, out IndividualNumber value) => throw null!;
    }
}

namespace TokyoDs.Places
{
    public readonly struct PostalCode
    {
        public static bool TryParse(string? text, System.IFormatProvider? provider, out PostalCode value) => throw null!;
    }
}

namespace TokyoDs.Time
{
    public readonly struct Wareki
    {
        public static Wareki FromDate(System.DateOnly date) => throw null!;
    }

    public readonly struct PartialDate;

    public static class JapanTime
    {
        public static System.DateOnly Today(System.TimeProvider time) => throw null!;

        public static System.DateTimeOffset Now(System.TimeProvider time) => throw null!;
    }
}

namespace TokyoDs.OnceOnly
{
    [System.AttributeUsage(System.AttributeTargets.Class | System.AttributeTargets.Struct)]
    public sealed class OnceOnlyContractAttribute(string id) : System.Attribute
    {
        public string Id { get; } = id;
    }
}
