using System.Security.Cryptography;

namespace TokyoService.Applications;

/// <summary>Receipt numbers such as <c>K7QM-2XRT-94FD</c>: 60 random bits, without letters that are mistaken for digits.</summary>
internal static class ReceiptNumber
{
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int GroupLength = 4;

    public static string Next() => string.Join('-', NextGroup(), NextGroup(), NextGroup());

    private static string NextGroup() => RandomNumberGenerator.GetString(Letters, GroupLength);
}
