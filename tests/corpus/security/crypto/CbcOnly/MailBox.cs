using System.Security.Cryptography;
using System.Text;

namespace Tsuchi.Store;

internal static class MailBox
{
    public static byte[] Close(byte[] key, string text)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var iv = RandomNumberGenerator.GetBytes(16);
        byte[] body = [.. iv, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(text), iv)]; // weak TDS1102
        return body;
    }

    public static byte[] CloseEcb(Aes aes, string text)
    {
        Span<byte> buffer = new byte[4096];
        aes.TryEncryptEcb(Encoding.UTF8.GetBytes(text), buffer, PaddingMode.PKCS7, out var written); // weak TDS1102
        return buffer[..written].ToArray();
    }
}
