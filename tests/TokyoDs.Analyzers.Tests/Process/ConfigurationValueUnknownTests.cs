namespace TokyoDs.Analyzers.Tests.Process;

public sealed class ConfigurationValueUnknownTests() : RuleTests("TDS5003")
{
    [Theory]
    [InlineData("TokyoDsAnalysisMode", "Strict")]
    [InlineData("TokyoDsDeployment", "Cloud")]
    [InlineData("TokyoDsGate", "yes")]
    [InlineData("TokyoDsLanguage", "jp")]
    public Task A_property_with_an_unknown_value_is_reported(string property, string value) => FlagsTheProject(
        "class Page;", (".globalconfig", $"is_global = true\nbuild_property.{property} = {value}"));

    [Theory]
    [InlineData("TokyoDsAnalysisMode", "all")]
    [InlineData("TokyoDsDeployment", "externalservice")]
    [InlineData("TokyoDsGate", "")]
    public Task A_known_value_in_any_case_is_fine(string property, string value) => IsSilent(
        "class Page;", (".globalconfig", $"is_global = true\nbuild_property.{property} = {value}"));

    [Fact]
    public Task Keys_and_values_in_configuration_files_are_checked() => Flags(
        "class Page;",
        (".editorconfig", """
            [*.cshtml]
            tokyods.severity.TDS5002 = none
            tokyods.severity.TDS5002 = {|TDS5003:off|}
            {|TDS5003:tokyods.severity.TDS9999|} = none
            {|TDS5003:tokyods.deploiment|} = OnPremises
            {|TDS5003:tokyods.deployment|} = ExternalService
            tokyods.vocabulary.corporate-number = TorihikisakiNo
            tokyods.dataflow.sanitizers = sql:Town.Text.Quote(name), Town.Text.Clean
            tokyods.dataflow.sinks = {|TDS5003:slq:Town.Database.Run(sql)|}
            tokyods.dataflow.sources = {|TDS5003:Next|}
            dotnet_diagnostic.TDS5002.severity = {|TDS5003:loud|}
            {|TDS5003:dotnet_diagnostic.TDS0001.severity|} = warning
            dotnet_diagnostic.CA1822.severity = loud
            """));

    [Fact]
    public Task The_deployment_belongs_into_a_globalconfig() => Flags(
        "class Page;", (".globalconfig", "is_global = true\ntokyods.deployment = {|TDS5003:Cloud|}"));

    [Fact]
    public Task A_known_deployment_in_a_globalconfig_is_fine() => IsSilent(
        "class Page;", (".globalconfig", "is_global = true\ntokyods.deployment = ExternalService"));
}
