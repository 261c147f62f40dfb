using Microsoft.AspNetCore.DataProtection;

namespace Shogai;

public class FaultFolder(string root, IDataProtector protector)
{
    public void Write(Applicant applicant)
    {
        var name = Path.Combine(root, applicant.ApplicationId.ToString("N"));
        File.WriteAllText(name + ".address", applicant.住所); // weak TDS1304
        File.WriteAllText(name + ".channel", applicant.Channel.ToString()); // safe TDS1304
        File.WriteAllText(name + ".box", protector.Protect(applicant.住所)); // safe TDS1304
    }
}
