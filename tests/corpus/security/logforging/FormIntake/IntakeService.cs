namespace Uketsuke;

public interface IIntakeService
{
    Task<int> AcceptAsync(IntakeForm form, CancellationToken stop);

    bool Check(IntakeForm form, out string problem);
}

public class IntakeForm
{
    public string Kind { get; set; } = "";

    public string Office { get; set; } = "";

    public List<string> Attachments { get; set; } = [];

    public DateOnly Desired { get; set; }
}

public class IntakeService : IIntakeService
{
    private static readonly Dictionary<string, string> Kinds = new() { ["moving"] = "転居", ["tax"] = "税" };

    private readonly ILogger<IntakeService> _logger;

    public IntakeService(ILogger<IntakeService> logger) => _logger = logger;

    public async Task<int> AcceptAsync(IntakeForm form, CancellationToken stop)
    {
        await Task.Delay(1, stop);
        var description = Describe(form);
        _logger.LogInformation(description); // weak TDS1016
        _logger.LogInformation(DescribeShort(form)); // safe TDS1016
        if (Kinds.TryGetValue(form.Kind, out var name))
        {
            _logger.LogInformation("種類 " + name); // safe TDS1016
        }
        else
        {
            _logger.LogInformation("種類 " + (name ?? form.Kind)); // weak TDS1016
        }

        foreach (var attachment in form.Attachments.Take(5))
        {
            _logger.LogInformation("添付 " + Path.GetFileName(attachment)); // weak TDS1016
            _logger.LogInformation("添付 {Extension}", Path.GetExtension(attachment)); // safe TDS1016
        }

        return form.Attachments.Count;
    }

    public bool Check(IntakeForm form, out string problem)
    {
        problem = form.Desired < new DateOnly(2026, 4, 1) ? $"{form.Office} では {form.Desired:yyyy-MM-dd} は受け付けられません" : "";
        return problem.Length == 0;
    }

    private static string Describe(IntakeForm form)
    {
        var parts = new List<string> { "受付" };
        parts.Add(form.Office);
        parts.AddRange(form.Attachments);
        return string.Join(' ', parts);
    }

    private static string DescribeShort(IntakeForm form) => string.Join(' ', "受付", form.Desired.ToString("O"), form.Attachments.Count);
}
