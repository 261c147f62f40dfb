namespace Gomi;

public class CollectionService(ICollectionRepository repository)
{
    public Task<IReadOnlyList<string>> TownAsync(string town) => repository.ListAsync(new Criteria().Where("town", town));

    public Task<IReadOnlyList<string>> HomeAsync(string town) => repository.HomeAsync(town);

    public Task<IReadOnlyList<string>> MonthAsync(DateOnly first) => repository.MonthAsync(first, first.AddMonths(1));

    public Task<IReadOnlyList<string>> QueryAsync(CollectionQuery query) => query.Kind switch
    {
        "burnable" or "plastic" or "paper" => repository.KindAsync(query.Kind, query.Limit),
        _ => repository.FreeAsync(query with { Limit = Math.Min(query.Limit, 100) }),
    };
}

public class Criteria
{
    private readonly List<string> _conditions = [];

    public Criteria Where(string column, string value)
    {
        _conditions.Add($"{column} = '{value}'");
        return this;
    }

    public override string ToString() => string.Join(" AND ", _conditions);
}
