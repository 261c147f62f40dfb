using Microsoft.AspNetCore.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityCore<IdentityUser>(options =>
{
    options.Password.RequiredLength = 6; // weak TDS1214
    options.Lockout.MaxFailedAccessAttempts = 5; // safe TDS1214
    options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15); // safe TDS1214
    options.Lockout.AllowedForNewUsers = false; // weak TDS1214
});
builder.Services.AddScoped<SignInDesk>();
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseAuthorization();
app.MapPost("/login", (SignInInput input, SignInDesk desk) => desk.TryAsync(input)).AllowAnonymous(); // weak TDS1210
app.MapPost("/notes", (NoteInput input) => Results.Ok(input.Text.Length)).RequireAuthorization(); // safe TDS1210
app.Run();

public record SignInInput(string User, string Password);

public record NoteInput(string Text);

public class SignInDesk(SignInManager<IdentityUser> signIn)
{
    public async Task<IResult> TryAsync(SignInInput input)
    {
        var result = await signIn.PasswordSignInAsync(input.User, input.Password, isPersistent: false, lockoutOnFailure: false); // weak TDS1214
        return result.Succeeded ? Results.Ok() : Results.Unauthorized();
    }
}
