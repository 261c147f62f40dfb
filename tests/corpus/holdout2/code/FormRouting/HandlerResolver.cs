using System.Reflection;
using System.Runtime.Loader;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Forms.Routing;

public interface IFormHandler
{
    string Describe();
}

public sealed class MoveInHandler : IFormHandler
{
    public string Describe() => "転入届";
}

public sealed class MoveOutHandler : IFormHandler
{
    public string Describe() => "転出届";
}

[Authorize]
public sealed class FormHub : Hub
{
    public string Describe(string handler)
    {
        var instance = Activator.CreateInstance(Type.GetType($"Forms.Routing.{handler}, Forms", throwOnError: true)!); // weak TDS1013
        return (instance as IFormHandler)?.Describe() ?? "";
    }

    public string DescribeKnown(string handler)
    {
        var type = handler switch
        {
            "move-in" => typeof(MoveInHandler),
            "move-out" => typeof(MoveOutHandler),
            _ => throw new HubException("The form is not known."),
        };
        return ((IFormHandler)Activator.CreateInstance(type)!).Describe(); // safe TDS1013
    }

    public int CountPlugins(byte[] module) => Assembly.Load(module).GetTypes().Length; // weak TDS1013

    public int CountOwn() => Assembly.Load("Forms.Plugins").GetTypes().Length; // safe TDS1013

    public async Task<bool> Visible(string condition, int age)
    {
        var script = CSharpScript.Create<bool>("Age >= 20", ScriptOptions.Default, typeof(Applicant)); // safe TDS1013
        if (condition.Length == 0)
        {
            return (await script.RunAsync(new Applicant(age))).ReturnValue;
        }

        var custom = CSharpScript.Create<bool>(condition, globalsType: typeof(Applicant)); // weak TDS1013
        return (await custom.RunAsync(new Applicant(age))).ReturnValue;
    }

    public string Resource(string context) =>
        new AssemblyLoadContext(context, isCollectible: true).LoadFromAssemblyName(new AssemblyName("Forms.Resources")).FullName ?? ""; // safe TDS1013

    public sealed record Applicant(int Age);
}
