namespace TokyoDs.Analyzers.Tests.Security;

public sealed class DependencyChecksOffTests() : RuleTests("TDS1401")
{
    private const string Service = "WebApplication.CreateBuilder(args).Build().Run();";
    private const string Library = "class Page;";

    [Fact]
    public Task An_audit_switched_off_is_reported() => FlagsTheProject(Library, Build("NuGetAudit = false"));

    [Fact]
    public Task It_is_reported_in_the_project_file() => Flags(
        Library, Build("NuGetAudit = false", "MSBuildProjectFullPath = /0/Service.csproj"), ("Service.csproj", "{|TDS1401:|}<Project />"));

    [Fact]
    public Task A_known_vulnerability_in_NoWarn_is_reported() => FlagsTheProject(Library, Build("TokyoDsNoWarn = 1701,1702,NU1903"));

    [Fact]
    public Task A_source_that_could_not_be_asked_in_NoWarn_is_reported() => FlagsTheProject(Library, Build("TokyoDsNoWarn = nu1900"));

    [Fact]
    public Task An_audit_of_direct_packages_only_is_reported() => FlagsTheProject(Library, Build("NuGetAuditMode = direct"));

    [Fact]
    public Task A_service_without_lock_file_is_reported() => FlagsTheProjectAsService("NuGetAudit = true");

    [Fact]
    public Task A_lock_file_is_fine() => IsSilent(Library, Build("NuGetAudit = true", "RestorePackagesWithLockFile = true"));

    [Fact]
    public Task A_lock_file_that_is_already_there_is_fine() => IsSilent(Library, Build("NuGetAudit = true", "TokyoDsHasPackageLock = true"));

    [Fact]
    public Task A_library_needs_no_lock_file() => IsSilent(Library, Build("NuGetAudit = true", "NuGetAuditMode = all"));

    [Fact]
    public Task A_build_that_hands_over_no_properties_is_not_judged() => IsSilent(Service);

    [Fact]
    public Task Other_warnings_in_NoWarn_are_fine() => IsSilent(Library, Build("TokyoDsNoWarn = 1701,1702,NU1608,CA1848"));

    [Fact]
    public Task A_test_project_is_not_delivered() => IsSilent(Library, Build("NuGetAudit = false", "IsTestProject = true"));

    private static (string Name, string Content) Build(params string[] properties) =>
        (".globalconfig", "is_global = true\n" + string.Join("\n", properties.Select(property => "build_property." + property)));

    private static Task FlagsTheProjectAsService(string property) =>
        new DependencyChecksOffTests().FlagsTheProject(Service, Build(property));
}
