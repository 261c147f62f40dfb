using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Tokei.Export;

public class ExportHeaders
{
    public void Echo(HttpResponse response, string label) => response.Headers.Append("X-Request-Label", label); // weak TDS1014

    public void Number(HttpResponse response, long number) => response.Headers.Append("X-Request-Number", number.ToString()); // safe TDS1014

    public void Mode(HttpResponse response, string mode)
    {
        var allowed = mode is "wide" or "narrow" ? mode : "wide";
        response.Headers["X-View-Mode"] = allowed; // safe TDS1014
    }
}
