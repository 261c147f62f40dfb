using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Letters.Templates;

[Route("/letters/preview")]
[Authorize]
public partial class LetterPreview : ComponentBase
{
    [Inject]
    private LetterService Letters { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "template")]
    public string? Template { get; set; }

    [SupplyParameterFromQuery]
    public string? Language { get; set; }

    [SupplyParameterFromQuery]
    public int Revision { get; set; }

    public string Text { get; private set; } = "";

    protected override async Task OnParametersSetAsync()
    {
        Letters.Use(Template ?? "default");
        Text = Language switch
        {
            null => await Letters.LoadAsync(),
            { Length: 2 } language when language.All(char.IsAsciiLetterLower) => await Letters.LoadAsync(language),
            _ => "",
        };

        if (Revision > 0)
        {
            Text += await Letters.LoadAsync(Revision);
        }
    }
}

public sealed class LetterService(string root = "/srv/letters")
{
    private string _current = "default";

    public void Use(string template) => _current = template;

    public async Task<string> LoadAsync()
    {
        await using var stream = File.OpenRead($"{root}/{_current}.txt"); // weak TDS1003
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    public async Task<string> LoadAsync(string language)
    {
        using var reader = File.OpenText(Path.Combine(root, "i18n", language, "default.txt")); // safe TDS1003
        return await reader.ReadToEndAsync();
    }

    public async Task<string> LoadAsync(int revision)
    {
        var path = Path.Combine(root, "history", revision + ".txt");
        return await File.ReadAllTextAsync(path, Encoding.UTF8); // safe TDS1003
    }

    public Stream OpenSeal(HttpRequest request)
    {
        var seal = request.RouteValues["seal"] as string ?? "default.png";
        return new FileStream(Path.Combine(root, "seals", seal), FileMode.Open, FileAccess.Read); // weak TDS1003
    }
}
