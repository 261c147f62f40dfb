#nullable enable
namespace Microsoft.IdentityModel.Logging
{
    public class IdentityModelEventSource
    {
        public static bool ShowPII { get; set; }

        public static bool LogCompleteSecurityArtifact { get; set; }
    }
}
