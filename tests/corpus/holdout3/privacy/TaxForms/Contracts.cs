using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Zei.Contracts;

public record TaxReturnDto
{
    public required string ReturnId { get; init; }

    public required string MyNumber { get; init; } // weak TDS1305

    public required string CorporateNumber { get; init; } // safe TDS1305

    public required string MaskedMyNumber { get; init; } // safe TDS1305
}

public record DependentRequest(
    int Order,
    string KojinBango, // weak TDS1305
    string LicenseNumber); // safe TDS1305

[Table("taxpayers")]
public class Taxpayer
{
    [Key]
    public int Id { get; set; }

    public string 個人番号 { get; set; } = ""; // weak TDS1305

    public string 法人番号 { get; set; } = ""; // safe TDS1305

    public byte[] EncryptedMyNumber { get; set; } = []; // safe TDS1305
}

public record EmployerResponse(
    long IndividualNumber, // weak TDS1305
    string HojinBango); // safe TDS1305
