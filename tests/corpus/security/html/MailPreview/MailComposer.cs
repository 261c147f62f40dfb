using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Tsuchi;

public class MailDraft
{
    public string Subject { get; set; } = "";

    public string Text { get; set; } = "";

    public DateOnly SendOn { get; set; }

    public List<string> Links { get; set; } = [];
}

public interface IMailComposer
{
    IHtmlContent Compose(MailDraft draft);

    IHtmlContent ComposeEncoded(MailDraft draft);

    string Render(MailDraft draft);
}

public class MailComposer : IMailComposer
{
    private readonly HtmlEncoder _html;
    private readonly MailTemplate _template;

    public MailComposer(HtmlEncoder html, MailTemplate template)
    {
        _html = html;
        _template = template;
    }

    public IHtmlContent Compose(MailDraft draft)
    {
        var builder = new HtmlContentBuilder();
        builder.AppendHtmlLine("<h1>" + draft.Subject + "</h1>"); // weak TDS1005
        builder.AppendHtmlLine("<time>" + draft.SendOn.ToString("yyyy-MM-dd") + "</time>"); // safe TDS1005
        foreach (var link in draft.Links)
        {
            builder.AppendHtml(string.Format("<a href='{0}'>{0}</a>", link)); // weak TDS1005
        }

        foreach (var line in draft.Text.Split('\n'))
        {
            builder.AppendLine(line); // safe TDS1005
        }

        return builder;
    }

    public IHtmlContent ComposeEncoded(MailDraft draft)
    {
        var subject = _html.Encode(draft.Subject);
        var lines = draft.Text.Split('\n').Select(_html.Encode);
        return new HtmlContentBuilder()
            .AppendHtml("<h1>" + subject + "</h1>") // safe TDS1005
            .AppendHtml(string.Join("<br>", lines)); // safe TDS1005
    }

    public string Render(MailDraft draft) => _template.Fill(new Dictionary<string, string>
    {
        ["subject"] = draft.Subject,
        ["text"] = draft.Text,
    });
}

public class MailTemplate
{
    private const string Layout = "<html><body><h1>{{subject}}</h1><div>{{text}}</div></body></html>";

    public string Fill(IReadOnlyDictionary<string, string> values)
    {
        var result = Layout;
        foreach (var pair in values)
        {
            result = result.Replace("{{" + pair.Key + "}}", pair.Value, StringComparison.Ordinal);
        }

        return result;
    }
}
