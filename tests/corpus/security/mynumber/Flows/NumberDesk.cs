using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;

namespace Zeimu.Desk;

public sealed class NumberDesk(IMemoryCache cache, IDistributedCache shared)
{
    private const string SampleMyNumber = "123456789018"; // weak TDS1305

    private const string SampleCompanyNumber = "010001012345"; // safe TDS1305

    public int? Find(string myNumber, string atenaNumber)
    {
        if (cache.TryGetValue(atenaNumber, out int known)) // safe TDS1305
        {
            return known;
        }

        cache.Set(myNumber, 1); // weak TDS1305
        cache.Set(atenaNumber, 1); // safe TDS1305
        return null;
    }

    public static string KeyOf(string kojinBango) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(kojinBango))); // weak TDS1305

    public static string KeyOfReceipt(string receiptNumber) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(receiptNumber))); // safe TDS1305

    public Task KeepStateAsync(string individualNumber, string session) =>
        shared.SetStringAsync($"number:{session}", individualNumber.Length == 12 ? "entered" : "empty"); // safe TDS1305

    public static string Transfer() => "転送番号 271828182840"; // safe TDS1305

    public static bool IsSample(string myNumber) => myNumber == SampleMyNumber || myNumber == SampleCompanyNumber;
}
