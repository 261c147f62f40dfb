namespace Portal.Texts;

public interface IFacilityTexts
{
    Task<string> TitleAsync(string slug);

    Task<string> FixedTitleAsync(string slug);
}

public sealed class FacilityTexts : IFacilityTexts
{
    public async Task<string> TitleAsync(string slug)
    {
        await Task.Yield();
        return $"<h1 data-slug='{slug}'>施設案内</h1>";
    }

    public Task<string> FixedTitleAsync(string slug) => Task.FromResult(slug switch
    {
        "gym" => "<h1>体育館</h1>",
        "pool" => "<h1>プール</h1>",
        _ => "<h1>施設</h1>",
    });
}
