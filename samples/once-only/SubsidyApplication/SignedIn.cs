using System.Security.Claims;
using TokyoDs.OnceOnly;

namespace OnceOnlyDemo.SubsidyApplication;

/// <summary>Who is signed in. The first page stands in for the identity provider for corporations (GビズID), which gives the same claim.</summary>
public static class SignedIn
{
    public const string CorporateNumber = "corporate_number";

    public static SubjectReference Subject(this ClaimsPrincipal user) =>
        new("corporate-number", user.FindFirstValue(CorporateNumber) ?? throw new InvalidOperationException("The page must require sign-in."));
}
