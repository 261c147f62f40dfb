using System.Text.Json;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Sdk.Tests.OnceOnly;

namespace TokyoDs.Sdk.Tests.Text;

public sealed class SourceGeneratedJsonTests
{
    [Fact]
    public void Keys_and_nullable_values_need_no_registration()
    {
        var before = new Dictionary<PostalCode, CorporateNumber?>
        {
            [PostalCode.Parse("1638001")] = CorporateNumber.Parse("8000020130001"),
            [PostalCode.Parse("0600000")] = null,
        };
        var typeInfo = ContractContext.Default.DictionaryPostalCodeNullableCorporateNumber;
        var json = JsonSerializer.Serialize(before, typeInfo);
        Assert.Equal("""{"1638001":"8000020130001","0600000":null}""", json);
        Assert.Equal(before, JsonSerializer.Deserialize(json, typeInfo));
    }
}
