using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenTelemetry.Trace;

namespace Yoyaku.Telemetry;

public sealed record Guest(Guid Id, string Email, string Tel, string Jusho, int AgeGroup);

public sealed class BookingTelemetry(IMeterFactory meters)
{
    private static readonly ActivitySource Source = new("Yoyaku.Booking");
    private readonly Counter<int> _booked = meters.Create("Yoyaku").CreateCounter<int>("booked");

    public void Booked(Guest guest, string facility)
    {
        using var activity = Source.StartActivity("booked");
        activity?.SetTag("guest.email", guest.Email); // weak TDS1301
        activity?.SetTag("guest.id", guest.Id); // safe TDS1301
        activity?.AddTag("facility.name", facility); // safe TDS1301
        activity?.SetBaggage("tel", guest.Tel); // weak TDS1301

        _booked.Add(1, new KeyValuePair<string, object?>("guest", guest.Email)); // weak TDS1301
        _booked.Add(1, new KeyValuePair<string, object?>("age_group", guest.AgeGroup)); // safe TDS1301
        _booked.Add(1, new TagList { { "facility", facility } }); // safe TDS1301
    }

    public void Failed(Guest guest, TelemetrySpan span)
    {
        span.SetAttribute("jusho", guest.Jusho); // weak TDS1301
        span.SetAttribute("age_group", guest.AgeGroup); // safe TDS1301
        Activity.Current?.AddEvent(new ActivityEvent("failed", tags: new ActivityTagsCollection { ["mail"] = guest.Email })); // weak TDS1301
        Activity.Current?.AddEvent(new ActivityEvent("failed", tags: new ActivityTagsCollection { ["age"] = guest.AgeGroup })); // safe TDS1301
    }

    public void Traced(Guest guest)
    {
        Trace.WriteLine("連絡先 " + guest.Tel); // weak TDS1301
        Console.WriteLine($"予約者 {guest.Email}"); // weak TDS1301
        Console.WriteLine($"予約 {guest.Id:N}"); // safe TDS1301
        Trace.TraceInformation("予約 {0}", guest.AgeGroup); // safe TDS1301
    }
}
