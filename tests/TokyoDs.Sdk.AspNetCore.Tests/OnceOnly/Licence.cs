using System.Text.Json.Serialization.Metadata;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace TokyoDs.Tests.OnceOnly;

/// <summary>The contract that the tests exchange, in its second version.</summary>
[OnceOnlyContract("jp.lg.metro.tokyo.test.licence", 2, 0)]
public sealed record Licence([property: SubjectKey] CorporateNumber Number, Attested<string> Name, Attested<string> Address, Attested<DateOnly> ExpiresOn)
{
    public const string Holder = "株式会社𠮷田食堂";
    public const string Place = "東京都新宿区西新宿二丁目8番1号";
    public const string Office = "保健医療局 営業許可台帳";

    public static readonly CorporateNumber Subject = CorporateNumber.Parse("7000012050002");
    public static readonly SubjectReference SubjectReference = new("corporate-number", "7000012050002");
    public static readonly string[] AllFields = ["name", "address", "expiresOn"];

    public static JsonTypeInfo<T> Metadata<T>() => (JsonTypeInfo<T>)ContractSchema.CreateOptions().GetTypeInfo(typeof(T));

    public static ContractReader<Licence> Reader { get; } = ContractReader.Of(Metadata<Licence>());

    public static ContractWriter<Licence> Writer { get; } = ContractWriter.Of(Metadata<Licence>());

    public static Licence At(DateTimeOffset observed)
    {
        var source = new Provenance(AttestationSource.Registry, Office, observed);
        return new(Subject, Attestation.Available(Holder, source), Attestation.Available(Place, source), Attestation.Available(new DateOnly(2030, 3, 31), source));
    }
}

/// <summary>The first version, which had no address.</summary>
[OnceOnlyContract("jp.lg.metro.tokyo.test.licence", 1, 3)]
public sealed record LicenceV1([property: SubjectKey] CorporateNumber Number, Attested<string> Name)
{
    public static LicenceV1 From(Licence newer) => new(newer.Number, newer.Name);

    public static Licence Raise(LicenceV1 older) => new(
        older.Number, older.Name, Attestation.Missing<string>(AttestationState.Unavailable), Attestation.Missing<DateOnly>(AttestationState.Unavailable));
}

/// <summary>The second version with one more item.</summary>
[OnceOnlyContract("jp.lg.metro.tokyo.test.licence", 2, 1)]
public sealed record LicenceWithKind([property: SubjectKey] CorporateNumber Number, Attested<string> Name, Attested<string> Kind);
