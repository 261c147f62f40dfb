using System.Collections.Frozen;
using System.Text.Json.Serialization;
using TokyoDs.OnceOnly.Contracts;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.OnceOnly;

/// <summary>The converters of attested items whose value type is known here, made without a type that exists only at run time.</summary>
internal static class AttestedConverters
{
    private static readonly FrozenDictionary<Type, Func<JsonConverter>> Known = new[]
    {
        Of<string>(), Of<bool>(), Of<int>(), Of<long>(), Of<double>(), Of<decimal>(), Of<Guid>(), Of<Uri>(),
        Of<DateOnly>(), Of<TimeOnly>(), Of<DateTime>(), Of<DateTimeOffset>(), Of<TimeSpan>(),
        Of<BlockId>(), Of<CompanyRegistrationNumber>(), Of<CorporateKind>(), Of<ContactPoint>(), Of<CorporateNumber>(), Of<CountryCode>(), Of<DammCode>(),
        Of<FiscalYear>(), Of<GeoPoint>(), Of<IndividualNumber>(), Of<InvoiceRegistrationNumber>(), Of<JapaneseAddress>(), Of<JapanesePhoneNumber>(), Of<LocalGovernmentCode>(),
        Of<ParcelId>(), Of<PartialDate>(), Of<Person>(), Of<PersonName>(), Of<PostalCode>(), Of<Presence>(), Of<RealEstateId>(), Of<RealPropertyNumber>(), Of<ResidenceId>(),
        Of<Sex>(), Of<SpatialId>(), Of<TownBlockId>(), Of<Wareki>(),
    }.ToFrozenDictionary(known => known.Key, known => known.Value);

    /// <summary>The converter of an <see cref="Attested{T}"/>, or <see langword="null"/> when its value type is another one.</summary>
    public static JsonConverter? Find(Type attested) => Known.GetValueOrDefault(attested)?.Invoke();

    private static KeyValuePair<Type, Func<JsonConverter>> Of<T>() => new(typeof(Attested<T>), static () => new AttestedJsonConverter<T>());
}
