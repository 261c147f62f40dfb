#nullable disable
namespace BCrypt.Net
{
    public static class BCrypt
    {
        public static string HashPassword(string inputKey) => null;

        public static string HashPassword(string inputKey, int workFactor) => null;

        public static string EnhancedHashPassword(string inputKey, int workFactor) => null;

        public static string GenerateSalt(int workFactor) => null;
    }
}

namespace Konscious.Security.Cryptography
{
    public abstract class Argon2
    {
        protected Argon2(byte[] password) { }

        public byte[] Salt { get; set; }

        public int DegreeOfParallelism { get; set; }

        public int Iterations { get; set; }

        public int MemorySize { get; set; }

        public byte[] GetBytes(int bc) => null;
    }

    public class Argon2id : Argon2
    {
        public Argon2id(byte[] password) : base(password) { }
    }
}
