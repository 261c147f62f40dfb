using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OnceOnly;

/// <summary>From the declaration of a contract to the check of a document, as a guide would show it.</summary>
public sealed class ContractWalkThroughTests
{
    [Fact]
    public void A_bureau_declares_a_contract_and_another_checks_what_it_gets()
    {
        // The provider answers with what it knows, and says where it knows it from.
        var register = new Provenance(
            AttestationSource.Registry, "主税局 法人台帳", new(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(9)), Classification: DataClassification.Public);
        var answer = new TaxRegistration
        {
            Number = CorporateNumber.Parse("4000012090001"),
            Name = Attestation.Available("株式会社𠮷野", register),
            Branch = Attestation.Missing<LocalGovernmentCode>(AttestationState.NotHeld, register),
        };
        var json = JsonSerializer.Serialize(answer, ContractSchema.CreateOptions());

        // The consumer has the published schema only.
        var published = ContractSchema.Write<TaxRegistration>();
        var validator = ContractValidator.Create(published);
        Assert.Empty(validator.Validate(json));
        var problem = Assert.Single(validator.Validate(json.Replace("4000012090001", "4000012090002", StringComparison.Ordinal)));
        Assert.Equal(("/number", "format"), (problem.Path, problem.Keyword));

        // A change of the contract is judged before anybody else notices it.
        var difference = Assert.Single(ContractSchema.Check<TaxRegistration>(published.Replace("\"maxLength\": 150", "\"maxLength\": 100", StringComparison.Ordinal)));
        Assert.Equal((SchemaCompatibility.Breaking, SchemaCompatibility.Compatible), (difference.WhatWeWrite, difference.WhatWeRead));
    }
}

[OnceOnlyContract("jp.lg.metro.tokyo.tax-registration", 1, 0, Owner = "主税局")]
[Display(Name = "税の登録"), EnglishText("Tax registration")]
[LegalBasis("本人の同意")]
[Purpose("営業許可の審査")]
[Retention(12), Classification(DataClassification.Public)]
public sealed record TaxRegistration
{
    [SubjectKey, Concept("法人.法人番号"), Display(Name = "法人番号"), EnglishText("Corporate number")]
    public required CorporateNumber Number { get; init; }

    [Concept("法人.商号または名称"), Display(Name = "商号"), EnglishText("Corporate name"), StringLength(150), Example("株式会社𠮷野")]
    public required Attested<string> Name { get; init; }

    [Concept("事業所.全国地方公共団体コード"), Display(Name = "事業所のある区市町村"), EnglishText("Municipality of the business place")]
    public Attested<LocalGovernmentCode>? Branch { get; init; }
}
