using System.Security.Cryptography;

namespace Anketo;

public sealed record Invite(Guid Id, string Token, DateTimeOffset Until);

public sealed class InviteService(TimeProvider clock)
{
    // 推測されると他人の回答画面に入れる
    public Invite Issue(int days)
    {
        var id = Guid.NewGuid(); // safe TDS1105
        return new Invite(id, Token: Random.Shared.NextInt64().ToString("x16"), clock.GetUtcNow().AddDays(days)); // weak TDS1105
    }

    public Invite IssueStrong(int days) =>
        new(Guid.NewGuid(), Token: Convert.ToBase64String(RandomNumberGenerator.GetBytes(24)), clock.GetUtcNow().AddDays(days)); // safe TDS1105

    public Uri Link(Uri baseAddress)
    {
        var invitationToken = Guid.NewGuid(); // weak TDS1105
        return new Uri(baseAddress, $"/survey/{invitationToken:N}");
    }

    // 無作為抽出(標本)
    public IReadOnlyList<int> Sample(IReadOnlyList<int> households, int count)
    {
        var copy = households.ToArray();
        Random.Shared.Shuffle(copy); // safe TDS1105
        return copy[..Math.Min(count, copy.Length)];
    }

    public TimeSpan Backoff(int attempt) =>
        TimeSpan.FromMilliseconds(Math.Pow(2, attempt) * 100 + Random.Shared.Next(50)); // safe TDS1105

    public string TraceId() => Guid.NewGuid().ToString("n"); // safe TDS1105

    public int Question(int max)
    {
        var rnd = new Random(42);
        return rnd.Next(max); // safe TDS1105
    }
}
