namespace Ward.Facilities.Web;

public sealed record FacilityCriteria(string? Keyword, IReadOnlyCollection<string> Districts, string Sort, int Page);

public sealed record FacilityRow(string Code, string Name, int Capacity);

public interface IFacilitySearchService
{
    Task<IReadOnlyList<FacilityRow>> SearchAsync(FacilityCriteria criteria, CancellationToken ct);

    Task<int> CountAsync(FacilityCriteria criteria, int capacity, CancellationToken ct);
}

public sealed class FacilitySearchService : IFacilitySearchService
{
    private readonly IFacilityRepository _repository;

    public FacilitySearchService(IFacilityRepository repository) => _repository = repository;

    public async Task<IReadOnlyList<FacilityRow>> SearchAsync(FacilityCriteria criteria, CancellationToken ct)
    {
        if (criteria.Districts.Count > 0)
        {
            return await _repository.FindInDistrictsAsync(criteria, ct);
        }

        return criteria.Keyword is { Length: > 0 } keyword
            ? await _repository.FindByKeywordAsync(keyword, criteria.Sort, criteria.Page, ct)
            : await _repository.ListAsync(criteria.Sort, criteria.Page, ct);
    }

    public Task<int> CountAsync(FacilityCriteria criteria, int capacity, CancellationToken ct) =>
        criteria.Keyword is null ? _repository.CountAsync(capacity, ct) : _repository.CountByKeywordAsync(criteria.Keyword, capacity, ct);
}
