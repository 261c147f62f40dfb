namespace Zeimu.Data;

public class DeclarationRequest
{
    public string MyNumber { get; set; } = ""; // weak TDS1305
    public string CorporateNumber { get; set; } = ""; // safe TDS1305
    public int Year { get; set; }
}

public record DependentRecord(
    string KojinBango, // weak TDS1305
    string DriverLicenseNumber, // safe TDS1305
    string Relation);
