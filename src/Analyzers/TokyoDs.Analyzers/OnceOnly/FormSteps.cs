using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TokyoDs.Analyzers.CodeFacts;

namespace TokyoDs.Analyzers.OnceOnly;

/// <summary>Which forms lead to which: the steps of a procedure, told by the redirects of the methods that receive the answers.</summary>
internal sealed class FormSteps
{
    private static readonly string[] Redirects = ["RedirectToPage", "RedirectToPagePreserveMethod", "RedirectToAction", "RedirectToActionPreserveMethod", "Redirect", "LocalRedirect"];

    private readonly Dictionary<AskedForm, List<AskedForm>> _before = [];

    private FormSteps()
    {
    }

    public static FormSteps Of(IReadOnlyList<AskedForm> forms, CancellationToken cancellation)
    {
        var steps = new FormSteps();
        var byTarget = forms.SelectMany(form => TargetsOf(form).Select(target => (Target: target, Form: form))).ToLookup(known => known.Target, known => known.Form, StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms)
        {
            foreach (var next in form.Handlers.SelectMany(handler => RedirectsOf(handler, cancellation)).Distinct().SelectMany(target => byTarget[SpaceOf(form) + target]))
            {
                if (!ReferenceEquals(next, form))
                {
                    if (!steps._before.TryGetValue(next, out var known))
                    {
                        steps._before[next] = known = [];
                    }

                    known.Add(form);
                }
            }
        }

        return steps;
    }

    /// <summary>The forms that were filled in before one, the nearest first; one that leads back to a form is before it as well.</summary>
    public IEnumerable<AskedForm> Before(AskedForm form)
    {
        var seen = new HashSet<AskedForm> { form };
        var open = new Queue<AskedForm>([form]);
        while (open.Count > 0)
        {
            foreach (var earlier in _before.TryGetValue(open.Dequeue(), out var known) ? known : [])
            {
                if (seen.Add(earlier))
                {
                    open.Enqueue(earlier);
                    yield return earlier;
                }
            }
        }
    }

    /// <summary>What a redirect to the form names, in the folder or controller of the form.</summary>
    private static IEnumerable<string> TargetsOf(AskedForm form)
    {
        if (form.Owner is INamedTypeSymbol page)
        {
            yield return SpaceOf(form) + (page.Name.EndsWith("Model", StringComparison.Ordinal) ? page.Name.Substring(0, page.Name.Length - "Model".Length) : page.Name);
        }
        else
        {
            yield return SpaceOf(form) + (form.Name.StartsWith("/", StringComparison.Ordinal) ? form.Name.Split('/').Last() : form.Owner.Name);
        }
    }

    private static string SpaceOf(AskedForm form) => form.Owner switch
    {
        INamedTypeSymbol page => page.ContainingNamespace.ToDisplayString() + "|",
        _ when form.Name.StartsWith("/", StringComparison.Ordinal) => form.Name.Substring(0, form.Name.LastIndexOf('/')) + "|",
        _ => form.Owner.ContainingType?.ToDisplayString() + "|",
    };

    private static IEnumerable<string> RedirectsOf(IMethodSymbol handler, CancellationToken cancellation)
    {
        foreach (var call in handler.DeclaringSyntaxReferences.SelectMany(part => part.GetSyntax(cancellation).DescendantNodes()).OfType<InvocationExpressionSyntax>())
        {
            var name = call.Expression switch
            {
                SimpleNameSyntax simple => simple.Identifier.ValueText,
                MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
                _ => "",
            };
            if (Redirects.Contains(name) && call.ArgumentList.Arguments.FirstOrDefault()?.Expression is { } target && LastPart(target) is { Length: > 0 } last)
            {
                yield return last;
            }
        }
    }

    private static string? LastPart(ExpressionSyntax target) => target switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text.Split('?')[0].TrimEnd('/').Split('/').Last(),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var named] } => named.ToString().Split('.').Last(),
        _ => null,
    };
}
