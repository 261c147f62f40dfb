namespace Tsuchi;

public static class NoticeEndpoints
{
    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        var notices = app.MapGroup("/notices").RequireAuthorization("notice");
        notices.MapPost("/build", (NoticeInput input, NoticeXml xml) => xml.Build(input).OuterXml.Length);
        notices.MapPost("/parts", (NoticeInput input, NoticeXml xml) => xml.BuildByParts(input).OuterXml.Length);
        notices.MapPost("/element", (NoticeInput input, NoticeXml xml) => xml.Element(input).Elements().Count());
        notices.MapPost("/parsed", (NoticeInput input, NoticeXml xml) => xml.Parsed(input).Elements().Count());
        notices.MapPost("/escaped", (NoticeInput input, NoticeXml xml) => xml.Escaped(input).Elements().Count());
        notices.MapPost("/written", (NoticeInput input, NoticeXml xml) => xml.Written(input).Length);
        notices.MapPost("/envelope", (NoticeInput input, NoticeXml xml) => xml.Envelope(input).Nodes().Count());
        notices.MapPost("/envelope/days", (NoticeInput input, NoticeXml xml) => xml.NumberedEnvelope(input).Nodes().Count());
    }
}
