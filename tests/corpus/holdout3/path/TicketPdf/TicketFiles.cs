namespace Seiriken;

public interface ITicketFiles
{
    Task<string> TemplateAsync(string template);

    Task<string> NumberAsync(int number);

    Task<string> LayoutAsync(string layout);
}

public class TicketFiles(IConfiguration configuration) : ITicketFiles
{
    private string Root => configuration["Tickets:Root"] ?? "/srv/tickets";

    public Task<string> TemplateAsync(string template)
    {
        var path = $"{Root}/templates/{template}.txt";
        return File.ReadAllTextAsync(path); // weak TDS1003
    }

    public Task<string> NumberAsync(int number)
    {
        var path = $"{Root}/numbers/{number:D5}.txt";
        return File.ReadAllTextAsync(path); // safe TDS1003
    }

    public Task<string> LayoutAsync(string layout)
    {
        string[] known = ["standard", "large", "kana"];
        var chosen = Array.Find(known, name => name == layout) ?? known[0];
        return File.ReadAllTextAsync(Path.Combine(Root, "layouts", chosen + ".txt")); // safe TDS1003
    }
}
