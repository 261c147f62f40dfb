using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace Tokei.Rules;

[Authorize(Roles = "statistics")]
public class RuleHub(IRuleEngine engine) : Hub
{
    public async Task Run(string rule) => await Clients.Caller.SendAsync("result", await engine.RunAsync(rule));

    public async Task RunNamed(string rule) => await Clients.Caller.SendAsync("result", await engine.RunNamedAsync(rule));

    public async Task Handler(string handler) => await Clients.Caller.SendAsync("result", engine.Handle(handler));
}
