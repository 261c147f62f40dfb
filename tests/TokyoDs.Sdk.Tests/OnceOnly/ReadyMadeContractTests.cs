using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using TokyoDs.OnceOnly;
using TokyoDs.OnceOnly.Contracts;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OnceOnly;

public sealed class ReadyMadeContractTests
{
    private static readonly Type[] Contracts = [.. typeof(Person).Assembly.GetExportedTypes()
        .Where(type => type.Namespace == typeof(Person).Namespace && type.IsDefined(typeof(OnceOnlyContractAttribute), inherit: false))];

    private static readonly JsonSerializerOptions Options = ContractSchema.CreateOptions();

    private static string Committed => Path.Combine(Repository(), "src", "Sdk", "TokyoDs.Sdk", "contracts");

    public static TheoryData<Type> All => new(Contracts);

    /// <summary>Other systems build on the committed schemas. To change one on purpose, run the tests once with UPDATE_CONTRACTS=1.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void Its_committed_schema_is_the_one_of_the_record(Type contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var file = Path.Combine(Committed, FileOf(contract));
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1")
        {
            Directory.CreateDirectory(Committed);
            File.WriteAllText(file, ContractSchema.Write(contract));
        }

        Assert.Empty(ContractSchema.Check(contract, File.ReadAllText(file)));
        Assert.Equal(ContractSchema.Write(contract), File.ReadAllText(file));
    }

    [Fact]
    public void No_schema_is_left_over() => Assert.Equal(
        Contracts.Select(FileOf).Order(StringComparer.Ordinal),
        Directory.GetFiles(Committed).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(All))]
    public void It_states_nothing_that_only_its_adopter_knows(Type contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Assert.Null(contract.GetCustomAttribute<OnceOnlyContractAttribute>()!.Owner);
        Assert.Empty(contract.GetCustomAttributes<LegalBasisAttribute>());
        Assert.Empty(contract.GetCustomAttributes<PurposeAttribute>());
        Assert.Null(contract.GetCustomAttribute<RetentionAttribute>());
        Assert.False(contract.IsSealed);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_item_has_its_concept_and_a_title_in_both_languages(Type contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        var schema = JsonNode.Parse(ContractSchema.Write(contract))!;
        Assert.All(schema["properties"]!.AsObject(), item => Assert.All(["x-concept", "title", "x-title-en"], keyword =>
            Assert.False(string.IsNullOrEmpty((string?)item.Value![keyword]), $"{item.Key} has no {keyword}.")));
        Assert.NotEqual(contract.Name, (string?)schema["title"]);
        Assert.NotNull(schema["x-title-en"]);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_schema_can_check_documents(Type contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Assert.NotEmpty(ContractValidator.Create(ContractSchema.Write(contract)).Validate("[]"));
    }

    [Theory]
    [InlineData(typeof(ContactPoint), "連絡先", 8)]
    [InlineData(typeof(Address), "住所", 10)]
    [InlineData(typeof(ApplicantCorporation), "法人", 13)]
    [InlineData(typeof(Representative), "法人", 3)]
    [InlineData(typeof(Corporation), "法人", 10)]
    [InlineData(typeof(BusinessPlace), "事業所", 5)]
    public void Items_of_core_models_have_the_English_names_of_GIF(Type type, string model, int expected)
    {
        var published = Vectors.Rows("gif-core-fields.csv").Where(row => row[0] == model).Select(row => row[3]).ToHashSet(StringComparer.Ordinal);
        var names = Options.GetTypeInfo(type).Properties.Select(property => property.Name).ToList();
        Assert.Equal(expected, names.Count(published.Contains));
        Assert.Empty(names.Except(published).Except(["businessPlaceNumber", "industryCode"]));
    }

    [Fact]
    public void A_contract_is_adopted_by_deriving_from_it()
    {
        var schema = JsonNode.Parse(ContractSchema.Write<LicenceApplicant>())!;
        Assert.Equal("urn:tokyods:contract:jp.lg.metro.tokyo.licence-applicant:1.0", (string?)schema["$id"]);
        Assert.Equal("保健医療局", (string?)schema["x-owner"]);
        Assert.Equal("食品衛生法", (string?)schema["x-legal-basis"]![0]!["law"]);
        Assert.Equal("営業許可の審査", (string?)schema["x-purpose"]![0]);
        Assert.Equal(60, (int?)schema["x-retention-months"]);
        Assert.Equal("申請者（法人）", (string?)schema["title"]);
        Assert.NotNull(schema["properties"]!["tradeName"]);
        Assert.NotNull(schema["properties"]!["licenceNumber"]);
    }

    [Fact]
    public void An_application_round_trips_and_keeps_its_schema()
    {
        var tokyo = new Corporation { LegalEntityNumber = CorporateNumber.Parse("8000020130001"), TradeName = "東京都" };
        var application = new CorporateApplication
        {
            Addressee = tokyo,
            Applicant = new()
            {
                LegalEntityNumber = CorporateNumber.Parse("4000012090001"), TradeName = "𠮷野商店", CategoryOfOrganization = CorporateKind.StockCompany,
                RegisteredAddress = new() { PostalCode = PostalCode.Parse("1638001"), Prefecture = "東京都" },
            },
            ContactPointInformation = new() { ContactPointPhoneNumber = [JapanesePhoneNumber.Parse("0352535111")], ContactPointUrl = new("https://example.jp/") },
            DateOfApplication = new(2026, 4, 1),
            Delegation = new() { Delegator = new() { Person = new() { Name = new PersonName { FamilyName = "山田" } } } },
            Name = "営業許可", Summary = "飲食店",
            Shareholders = [new() { Holder = new() { Corporation = tokyo }, ShareholdingRatio = 33.4m }],
        };
        var json = JsonSerializer.Serialize(application, Options);
        Assert.Empty(ContractValidator.Create(ContractSchema.Write<CorporateApplication>()).Validate(json));
        var read = JsonSerializer.Deserialize<CorporateApplication>(json, Options)!;
        Assert.Equal(json, JsonSerializer.Serialize(read, Options));
        Assert.True(read.Delegation!.Delegator.IsComplete);
    }

    [Theory]
    [InlineData("申請(法人)", "C 財務", typeof(Finance))]
    [InlineData("申請(士業法人)", "D 役員", typeof(QualifiedOfficer))]
    [InlineData("申請(士業法人)", "G 資格者", typeof(QualifiedPerson))]
    public void Blocks_of_an_application_have_every_item_of_the_model(string model, string block, Type record)
    {
        var published = Vectors.Rows("gif-admin-models.csv").Where(row => row[0] == "DS-451-1 " + model && row[1] == block).Select(row => row[3]).ToList();
        Assert.NotEmpty(published);
        var stated = record.GetProperties().Select(property => property.GetCustomAttribute<ConceptAttribute>()?.Concept).OfType<string>()
            .Select(concept => concept["申請.".Length..]);

        // The date of the list of officers is an item of the application.
        Assert.Equal(published.Except(["役員表記入日"]).Order(StringComparer.Ordinal), stated.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_application_of_a_professional_corporation_round_trips_with_its_figures()
    {
        var tokyo = new Corporation { LegalEntityNumber = CorporateNumber.Parse("8000020130001"), TradeName = "東京都" };
        var lawyer = new Person { Name = new PersonName { FamilyName = "山田" } };
        var application = new ProfessionalCorporateApplication
        {
            Addressee = tokyo, Applicant = tokyo, ContactPointInformation = new(), DateOfApplication = new(2026, 4, 1), Name = "届出", Summary = "届出",
            Finances = [new() { ClosingDate = new(2026, 3, 31), EmployeesAtPeriodEnd = 3, NetSales = 9_000_000_000, NetProfit = -120 }],
            QualifiedOfficers = [new() { Officer = lawyer, QualificationName = "弁護士", BusinessPlace = new() { Name = "きおい事務所" } }],
            QualifiedPeople = [new() { Holder = lawyer, RegistrationNumber = "12345", QualificationExpiry = new(2030, 1, 1) }],
        };
        var json = JsonSerializer.Serialize(application, Options);
        Assert.Empty(ContractValidator.Create(ContractSchema.Write<ProfessionalCorporateApplication>()).Validate(json));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<ProfessionalCorporateApplication>(json, Options), Options));
        Assert.Equal(-120, (int?)JsonNode.Parse(json)!["finances"]![0]!["netProfit"]);
        Assert.Equal(("ProfessionalCorporateApplication", "QualifiedOfficer", "Finance"), (application.ToString(), application.QualifiedOfficers[0].ToString(), application.Finances[0].ToString()));
    }

    [Fact]
    public void A_party_is_one_of_the_two()
    {
        var person = new Person { Name = new PersonName { FamilyName = "山田" } };
        Assert.False(new Party().IsComplete);
        Assert.True(new Party { Person = person }.IsComplete);
        Assert.False(new Party { Person = person, Corporation = new() { LegalEntityNumber = CorporateNumber.Parse("4000012090001"), TradeName = "x" } }.IsComplete);
    }

    [Fact]
    public void Nothing_of_the_data_is_in_the_text_of_a_record() => Assert.Equal(
        ("Person", "LicenceNotice"),
        (new Person { Name = new PersonName { FamilyName = "山田" }, Remark = "秘密" }.ToString(), new LicenceNotice
        {
            Addressee = new(), Id = "秘密", Name = "秘密", Issuer = new() { LegalEntityNumber = CorporateNumber.Parse("8000020130001"), TradeName = "東京都" },
        }.ToString()));

    private static string FileOf(Type contract)
    {
        var declared = contract.GetCustomAttribute<OnceOnlyContractAttribute>()!;
        return $"{declared.Id}.{declared.Major}.schema.json";
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TokyoDs.Sdk.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }
}

[OnceOnlyContract("jp.lg.metro.tokyo.licence-applicant", 1, 0, Owner = "保健医療局")]
[LegalBasis("食品衛生法")]
[Purpose("営業許可の審査")]
[Retention(60)]
public sealed record LicenceApplicant : ApplicantCorporation
{
    [Concept("営業許可.許可番号")]
    public string? LicenceNumber { get; init; }
}

[OnceOnlyContract("jp.lg.metro.tokyo.licence-notice", 1, 0)]
public sealed record LicenceNotice : Notice;
