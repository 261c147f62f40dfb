namespace Kaigi.Web;

public interface ICookieWriter
{
    void Write(string name, string value, int minutes);

    void WriteSession(string name, string value);
}

public sealed class CookieWriter(IHttpContextAccessor accessor) : ICookieWriter
{
    private HttpResponse Response => accessor.HttpContext!.Response;

    public void Write(string name, string value, int minutes)
    {
        Response.Cookies.Append(name, value, new CookieOptions { MaxAge = TimeSpan.FromMinutes(minutes) }); // weak TDS1201 TDS1202 TDS1203
    }

    public void WriteSession(string name, string value)
    {
        Response.Cookies.Append(name, value, new() { Path = "/", Secure = true, SameSite = (SameSiteMode)(-1), HttpOnly = true }); // weak TDS1203
    }
}

public sealed class StrictCookieWriter(IHttpContextAccessor accessor) : ICookieWriter
{
    private const bool Secure = true;

    private HttpResponse Response => accessor.HttpContext!.Response;

    public void Write(string name, string value, int minutes)
    {
        var options = Base();
        options.MaxAge = TimeSpan.FromMinutes(minutes);
        Response.Cookies.Append(name, value, options); // safe TDS1201 TDS1202 TDS1203
    }

    public void WriteSession(string name, string value) => Response.Cookies.Append(name, value, Base()); // safe TDS1201 TDS1202 TDS1203

    public void WriteScript(string name, string value) =>
        Response.Cookies.Append(name, value, new CookieOptions { HttpOnly = !Secure, Secure = Secure, SameSite = SameSiteMode.Strict }); // weak TDS1202

    public void WriteBare(string name, string value) =>
        Response.Cookies.Append(name, value, new CookieOptions { Secure = true, HttpOnly = true }); // weak TDS1203

    private static CookieOptions Base() => new() { Secure = Secure, HttpOnly = true, SameSite = SameSiteMode.Lax };
}
