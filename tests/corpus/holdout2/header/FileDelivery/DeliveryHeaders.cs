namespace Delivery.Files;

public interface IDeliveryHeaders
{
    void Describe(HttpResponse response, string title);

    void Correlate(HttpResponse response, string requestId);
}

public sealed class DeliveryHeaders : IDeliveryHeaders
{
    public void Describe(HttpResponse response, string title)
    {
        response.Headers.Append("X-Title-Encoded", Uri.EscapeDataString(title)); // safe TDS1014
        response.Headers.Append("X-Title", title); // weak TDS1014
    }

    public void Correlate(HttpResponse response, string requestId)
    {
        response.Headers["X-Request-Id"] = Guid.TryParse(requestId, out var id) ? id.ToString("N") : Guid.NewGuid().ToString("N"); // safe TDS1014
        response.Headers.TryAdd("X-Client-Request", $"ward;{requestId}"); // weak TDS1014
    }
}
