namespace Nozei.Web;

public interface ITaxService
{
    Task<int> SearchAsync(TaxQuery query);
}

public interface ITrail
{
    void Note(string what, string value);

    void Count(string what, string value);

    Task KeepAsync(string key, string value);
}

public sealed class TaxService(ITrail trail) : ITaxService
{
    public async Task<int> SearchAsync(TaxQuery query)
    {
        trail.Note("検索", query.Name);
        trail.Count("検索", query.FiscalYear.ToString());
        await trail.KeepAsync("last", query.BirthDate);
        return query.FiscalYear;
    }
}
