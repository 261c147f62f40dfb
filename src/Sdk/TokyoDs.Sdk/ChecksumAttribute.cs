namespace TokyoDs;

/// <summary>Declares that MD5 or SHA-1 serves as a checksum here and protects nothing, so that the cryptography rules accept it.</summary>
/// <remarks>Never declare it on passwords, signatures, tokens or anything an attacker might forge.</remarks>
/// <param name="reason">What the checksum is for and why the algorithm cannot be replaced.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, Inherited = false)]
public sealed class ChecksumAttribute(string reason) : Attribute
{
    /// <summary>What the checksum is for and why the algorithm cannot be replaced.</summary>
    public string Reason { get; } = reason;
}
