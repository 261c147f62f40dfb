using System.Diagnostics;
using System.Text;

namespace Shogai;

public class FaultReporter(ILogger<FaultReporter> logger, FaultFolder folder)
{
    public void Report(Applicant applicant, Exception exception)
    {
        logger.LogError(exception, "申請 {Application} の処理に失敗", applicant.ApplicationId); // safe TDS1301
        logger.LogError(exception, "申請者 {Kana} の処理に失敗", applicant.氏名カナ); // weak TDS1301
        Activity.Current?.AddTag("applicant.address", applicant.住所); // weak TDS1301
        Activity.Current?.AddTag("applicant.channel", applicant.Channel.ToString()); // safe TDS1301
        folder.Write(applicant);
    }
}
