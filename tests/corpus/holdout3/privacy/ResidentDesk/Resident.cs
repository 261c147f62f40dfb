using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Juki.Desk;

public record Resident(int Id, string FullName, string FullNameKana, string Address, DateOnly BirthDate);

public interface IResidentStore
{
    Task<Resident?> FindAsync(int id, CancellationToken cancel);

    Task SaveAsync(Resident resident, CancellationToken cancel);
}
