using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MyPage.Pages;

public class Member
{
    public int Id { get; set; }

    public string Nickname { get; set; } = "";

    public string? Introduction { get; set; }

    public string Role { get; set; } = "resident";

    public bool Verified { get; set; }
}

public class Preference
{
    public int Id { get; set; }

    public bool WantsNotice { get; set; }

    [BindNever]
    public int MemberId { get; set; }

    [BindNever]
    public bool Suspended { get; set; }
}

public class MemberContext(DbContextOptions<MemberContext> options) : DbContext(options)
{
    public DbSet<Member> Members { get; set; }

    public DbSet<Preference> Preferences { get; set; }
}

[Authorize]
public class EditModel(MemberContext db) : PageModel
{
    [BindProperty]
    public Member Member { get; set; } = new(); // weak TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Members.Add(Member);
        await db.SaveChangesAsync();
        return RedirectToPage("./Done");
    }
}

[Authorize]
public class EditSafeModel(MemberContext db) : PageModel
{
    public sealed class InputModel
    {
        public string Nickname { get; set; } = "";

        public string? Introduction { get; set; }
    }

    [BindProperty]
    public InputModel Input { get; set; } = new(); // safe TDS1020

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.Members.Add(new Member { Nickname = Input.Nickname, Introduction = Input.Introduction });
        await db.SaveChangesAsync();
        return RedirectToPage("./Done");
    }
}

[Authorize]
public class PreferenceModel(MemberContext db) : PageModel
{
    // MemberId と Suspended は [BindNever]
    public async Task<IActionResult> OnPostAsync([FromForm] Preference preference) // safe TDS1020
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        preference.Id = 0;
        db.Preferences.Add(preference);
        await db.SaveChangesAsync();
        return RedirectToPage("./Done");
    }
}
