using TokyoDs.Text;

namespace TokyoDs.OpenData;

/// <summary>The items that DCAT-GoJ requires, and that addresses are addresses.</summary>
internal sealed class DcatRequirements
{
    private static readonly LocalText Id = new("management id", "管理ID");
    private static readonly LocalText Title = new("title", "タイトル");
    private static readonly LocalText Description = new("description", "説明");
    private static readonly LocalText Publisher = new("publisher", "提供者");
    private static readonly LocalText License = new("licence", "ライセンス");
    private static readonly LocalText Updated = new("day of the last update", "最終更新日");
    private static readonly LocalText AccessUrl = new("access address", "アクセスURL");
    private static readonly LocalText Endpoint = new("address of the service", "エンドポイントURL");

    private readonly List<DcatDefect> _defects = [];

    public static List<DcatDefect> Check(DcatCatalog catalog)
    {
        var requirements = new DcatRequirements();
        requirements.Text("", "Id", Id, catalog.Id);
        requirements.Text("", "Title", Title, catalog.Title);
        requirements.Text("", "Description", Description, catalog.Description);
        requirements.Text("", "Publisher", Publisher, catalog.Publisher);
        for (var i = 0; i < catalog.Datasets.Count; i++)
        {
            requirements.Dataset($"Datasets[{i}].", catalog.Datasets[i]);
        }

        for (var i = 0; i < catalog.Services.Count; i++)
        {
            requirements.Service($"Services[{i}].", catalog.Services[i]);
        }

        return requirements._defects;
    }

    private void Dataset(string path, DcatDataset dataset)
    {
        Text(path, "Id", Id, dataset.Id);
        Text(path, "Title", Title, dataset.Title);
        Text(path, "Description", Description, dataset.Description);
        Address(path, "License", License, dataset.License, required: dataset.Access == DcatAccess.Open);
        for (var i = 0; i < dataset.Distributions.Count; i++)
        {
            Distribution($"{path}Distributions[{i}].", dataset.Distributions[i]);
        }
    }

    private void Service(string path, DcatDataService service)
    {
        Text(path, "Id", Id, service.Id);
        Text(path, "Title", Title, service.Title);
        Text(path, "Description", Description, service.Description);
        Address(path, "Endpoint", Endpoint, service.Endpoint, required: false);
    }

    private void Distribution(string path, DcatDistribution distribution)
    {
        Text(path, "Title", Title, distribution.Title);
        Text(path, "Description", Description, distribution.Description);
        if (distribution.Updated is null)
        {
            Missing(path, "Updated", Updated);
        }

        Address(path, "AccessUrl", AccessUrl, distribution.AccessUrl, required: true);
    }

    private void Text(string path, string name, LocalText item, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            Missing(path, name, item);
        }
    }

    private void Address(string path, string name, LocalText item, Uri? value, bool required)
    {
        if (value is null && required)
        {
            Missing(path, name, item);
        }
        else if (value is not null && !(value.IsAbsoluteUri && value.Scheme is "https" or "http"))
        {
            _defects.Add(new(path + name, new($"the {item.English} is no address with https or http; write it in full.", $"{item.Japanese}が https または http の URL ではありません。省略せずに書いてください。")));
        }
    }

    private void Missing(string path, string name, LocalText item) =>
        _defects.Add(new(path + name, new($"the {item.English} is missing; it is required.", $"{item.Japanese}がありません。必須項目です。")));
}
