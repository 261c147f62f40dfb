namespace Shogai;

public record Applicant(Guid ApplicationId, string 氏名, string 氏名カナ, string 住所, ApplicationChannel Channel);

public enum ApplicationChannel
{
    Counter,
    Online,
}
