using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TokyoDs.Tests.Pages;

public sealed class ConfirmModel : PageModel
{
    public FormInput Input { get; } = new() { FamilyName = "𠮷田", WishedDate = new DateOnly(2026, 4, 1), City = "131016" };
}
