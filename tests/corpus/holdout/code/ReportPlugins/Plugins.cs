using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tokei.Plugins;

public interface IReport
{
    string Title { get; }
}

public class MonthlyReport : IReport
{
    public string Title => "月報";
}

[ApiController]
[AutoValidateAntiforgeryToken]
[Authorize(Roles = "Statistics")]
[Route("plugins")]
public class PluginController(IWebHostEnvironment environment) : ControllerBase
{
    private static readonly Type[] Known = [typeof(MonthlyReport)];

    [HttpPost("load/{name}")]
    public int Load(string name)
    {
        var path = Path.Combine(environment.ContentRootPath, "plugins", name);
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(path); // weak TDS1013
        return assembly.ExportedTypes.Count();
    }

    [HttpPost("create")]
    public string? Create([FromForm] string type)
    {
        var known = Known.FirstOrDefault(candidate => candidate.Name == type);
        return known is null ? null : ((IReport)Activator.CreateInstance(known)!).Title; // safe TDS1013
    }

    [HttpPost("create-any")]
    public string? CreateAny([FromForm] string type)
    {
        var found = Assembly.GetExecutingAssembly().GetType(type); // weak TDS1013
        return found is null ? null : (Activator.CreateInstance(found) as IReport)?.Title;
    }

    [HttpGet("sum")]
    public int Sum(int left, int right)
    {
        var sum = Expression.Lambda<Func<int>>(Expression.Add(Expression.Constant(left), Expression.Constant(right)));
        return sum.Compile()(); // safe TDS1013
    }
}
