using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Event.Pages;

public interface IReturnPolicy
{
    string Resolve(string? candidate);
    string Trust(string? candidate);
}

public class ReturnPolicy : IReturnPolicy
{
    private static readonly string[] Pages = ["/events", "/calendar", "/mypage"];

    public string Resolve(string? candidate) => Pages.FirstOrDefault(page => page == candidate) ?? "/events";

    public string Trust(string? candidate) => string.IsNullOrWhiteSpace(candidate) ? "/events" : candidate.Trim();
}
