using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Yoyaku;

[Route("/booking/{Room}")]
[Authorize]
public partial class Booking : ComponentBase
{
    private readonly List<string> _messages = [];

    [Inject]
    private ILogger<Booking> Logger { get; set; } = default!;

    [Parameter]
    public string Room { get; set; } = "";

    [SupplyParameterFromQuery]
    public DateOnly? Day { get; set; }

    [SupplyParameterFromForm(FormName = "booking")]
    public BookingInput Input { get; set; } = new();

    protected override void OnInitialized()
    {
        Logger.LogInformation($"部屋 {Room} を表示"); // weak TDS1016
        Logger.LogInformation($"日付 {Day:O} を表示"); // safe TDS1016
    }

    private void Submit()
    {
        if (Input.Purpose is not { Length: > 0 and < 200 } purpose)
        {
            _messages.Add("目的を入力してください。");
            return;
        }

        Logger.LogInformation("目的: " + purpose); // weak TDS1016
        Logger.LogInformation("目的: " + purpose.ReplaceLineEndings("")); // safe TDS1016
        foreach (var item in Input.Equipment)
        {
            Logger.LogInformation("備品: " + item.Name + " " + item.Count); // weak TDS1016
            Logger.LogInformation("備品: " + item.Count); // safe TDS1016
        }
    }
}

public class BookingInput
{
    public string? Purpose { get; set; }

    public List<Equipment> Equipment { get; set; } = [];
}

public class Equipment
{
    public string Name { get; set; } = "";

    public int Count { get; set; }
}
