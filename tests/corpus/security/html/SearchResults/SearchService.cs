using Microsoft.AspNetCore.Html;

namespace Kensaku;

public record SearchPage(string Word, int Number)
{
    public string Heading => "<h1>「" + Word + "」の検索結果</h1>";

    public string Position => "<p>" + Number + " ページ目</p>";
}

public interface ISearchService
{
    Task<SearchAnswer> SearchAsync(string word, int page);
}

public class SearchAnswer
{
    public IHtmlContent? Heading { get; set; }

    public IHtmlContent? Position { get; set; }

    public IHtmlContent? Note { get; set; }

    public List<IHtmlContent> Hits { get; } = [];
}

public class SearchService : ISearchService
{
    private static readonly string[] Titles = ["粗大ごみの出し方", "住民票の写し", "保育園の申込み"];

    public async Task<SearchAnswer> SearchAsync(string word, int page)
    {
        await Task.CompletedTask;
        var request = new SearchPage(word, page);
        var answer = new SearchAnswer
        {
            Heading = new HtmlString(request.Heading), // weak TDS1005
            Position = new HtmlString(request.Position), // safe TDS1005
        };
        foreach (var title in Titles)
        {
            answer.Hits.Add(title.Mark(word));
            answer.Hits.Add(title.MarkEncoded(word));
            answer.Hits.Add(new HtmlString(Highlighter.Snippet(title, 20))); // safe TDS1005
        }

        if (page > 1)
        {
            answer.Note = new HtmlString(Highlighter.Snippet(word, 20)); // weak TDS1005
        }

        return answer;
    }
}
