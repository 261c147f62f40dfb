namespace Juki.Domain;

public sealed class Resident
{
    public Guid Id { get; init; }

    public required string FullName { get; init; }

    public required string Kana { get; init; }

    public required string Address { get; init; }

    public DateOnly BirthDate { get; init; }

    public string? PhoneNumber { get; set; }

    public string? Email { get; set; }

    public int SchoolDistrict { get; init; }
}

public sealed class Office
{
    public required string Name { get; init; }

    public required string Address { get; init; }

    public required string PhoneNumber { get; init; }
}

public interface IResidents
{
    Task<Resident?> FindAsync(Guid id, CancellationToken token);

    Task<IReadOnlyList<Resident>> ListAsync(int district, CancellationToken token);
}
