using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace TokyoService.Pages;

/// <summary>What the service is for, before anything is asked. Open to everyone.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel;
