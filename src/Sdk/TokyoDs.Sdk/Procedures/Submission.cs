using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TokyoDs.Procedures;

/// <summary>Names applications, and sends one without ever throwing.</summary>
internal static class Submission
{
    /// <summary>The same for the same case, procedure and revision, on every machine: a UUID of version 8 over their hash.</summary>
    public static Guid IdOf(Guid caseId, string procedureId, int revision)
    {
        var name = Encoding.UTF8.GetBytes(procedureId);
        var input = new byte[16 + 4 + name.Length];
        caseId.TryWriteBytes(input, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(input.AsSpan(16), revision);
        name.CopyTo(input, 20);
        var hash = SHA256.HashData(input).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new(hash, bigEndian: true);
    }

    /// <summary>The office's answer, or why there is none.</summary>
    public static async Task<(IntakeAnswer? Answer, ForwardFault? Fault)> SendAsync(
        IProcedureIntake intake, ProcedureSubmission submission, TimeSpan deadline, TimeProvider clock, CancellationToken cancellation)
    {
        using var ended = new CancellationTokenSource(deadline, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ended.Token, cancellation);
        try
        {
            // An intake that does not listen to the token must not hold the others up.
            var answer = await Task.Run(() => intake.SubmitAsync(submission, either.Token), CancellationToken.None).WaitAsync(either.Token).ConfigureAwait(false);
            return answer.Status == ProcedureStatus.ForwardFailed ? (answer, ForwardFault.Unavailable) : (answer, null);
        }
        catch (OperationCanceledException)
        {
            return (null, ForwardFault.Timeout);
        }
        catch (TimeoutException)
        {
            return (null, ForwardFault.Timeout);
        }
        catch (HttpRequestException)
        {
            return (null, ForwardFault.Unreachable);
        }
#pragma warning disable CA1031 // whatever one office's code throws must leave the other procedures alone
        catch (Exception)
#pragma warning restore CA1031
        {
            return (null, ForwardFault.Failed);
        }
    }
}
