using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityCore<IdentityUser>(options =>
{
    options.Password.RequiredLength = 12; // safe TDS1214
    options.Lockout.AllowedForNewUsers = true; // safe TDS1214
});
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<SignInDesk>();
builder.Services.AddRateLimiter(options => options.AddFixedWindowLimiter("sign-in", limit =>
{
    limit.PermitLimit = 5;
    limit.Window = TimeSpan.FromMinutes(1);
}));
builder.Services.AddAuthorization(options => options.FallbackPolicy = options.DefaultPolicy);
var app = builder.Build();
app.UseHsts();
app.UseHttpsRedirection();
app.UseRateLimiter();
app.UseAuthorization();
app.MapPost("/login", (SignInInput input, SignInDesk desk) => desk.TryAsync(input)).RequireRateLimiting("sign-in").AllowAnonymous(); // safe TDS1210
app.Run();

public record SignInInput(string User, string Password);

public class SignInDesk(SignInManager<IdentityUser> signIn, IHttpContextAccessor accessor)
{
    public async Task<IResult> TryAsync(SignInInput input)
    {
        var result = await signIn.PasswordSignInAsync(input.User, input.Password, isPersistent: false, lockoutOnFailure: true); // safe TDS1214
        return result.Succeeded && accessor.HttpContext is not null ? Results.Ok() : Results.Unauthorized();
    }
}
