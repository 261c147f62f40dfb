namespace Kyushoku.Web;

public interface IAllergyService
{
    Task<IReadOnlyList<AllergyRow>> SearchAsync(AllergyCondition condition, CancellationToken cancel);
    Task<IReadOnlyList<AllergyRow>> ByCodesAsync(IEnumerable<string> codes);
    Task<IReadOnlyList<AllergyRow>> ByCodesStrictAsync(IEnumerable<string> codes);
}

public class AllergyService : IAllergyService
{
    private readonly IAllergyRepository _repository;

    public AllergyService(IAllergyRepository repository) => _repository = repository;

    public async Task<IReadOnlyList<AllergyRow>> SearchAsync(AllergyCondition condition, CancellationToken cancel)
    {
        var rows = await _repository.FindAsync(condition, cancel);
        if (rows.Count > 0)
        {
            return rows;
        }

        return await _repository.FindSortedAsync(condition.School, condition.Sort, cancel);
    }

    public Task<IReadOnlyList<AllergyRow>> ByCodesAsync(IEnumerable<string> codes) =>
        _repository.ByCodesAsync(string.Join(",", codes.Select(code => $"'{code}'")));

    public Task<IReadOnlyList<AllergyRow>> ByCodesStrictAsync(IEnumerable<string> codes)
    {
        var numbers = new List<int>();
        foreach (var code in codes)
        {
            if (int.TryParse(code, out var number))
            {
                numbers.Add(number);
            }
        }

        return _repository.ByNumbersAsync(string.Join(",", numbers));
    }
}
