using System.Text;

namespace Parsing;

/// <summary>A few hundred different valid texts, so that no branch can be learnt by heart.</summary>
internal sealed record Texts(string[] Strings, byte[][] Utf8)
{
    public static Texts Of(Func<string> next)
    {
        string[] strings = [.. Enumerable.Range(0, 512).Select(_ => next())];
        return new(strings, [.. strings.Select(Encoding.UTF8.GetBytes)]);
    }

    public static string CorporateNumber(Random random) =>
        TokyoDs.Registries.CorporateNumber.FromRegistrationNumber($"{random.NextInt64(1_000_000_000_000):D12}").ToString();
}
