using System.Reflection;
using TokyoDs.OnceOnly;
using TokyoService.Applications;

namespace TokyoService.Tests;

public sealed class ContractTests
{
    private static readonly string Committed = Path.Combine(
        typeof(ContractTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ServiceFolder").Value!,
        "contracts", "jp.lg.metro.tokyo.applicant.1.schema.json");

    /// <summary>Other procedures rely on the schema. To change it on purpose, run the tests once with UPDATE_CONTRACTS=1.</summary>
    [Fact]
    public void The_committed_schema_is_the_one_of_the_record()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_CONTRACTS") == "1")
        {
            File.WriteAllText(Committed, ContractSchema.Write<ApplicantContract>());
        }

        Assert.Empty(ContractSchema.Check<ApplicantContract>(File.ReadAllText(Committed)));
    }
}
