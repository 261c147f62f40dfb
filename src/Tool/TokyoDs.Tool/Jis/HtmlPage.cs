using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TokyoDs.Tool.Jis;

/// <summary>The report as one page without script or further files: for screen readers, for print, for 320 pixels. It is well-formed XML too.</summary>
internal static class HtmlPage
{
    private const string Style = """
        body { font-family: sans-serif; line-height: 1.7; margin: 0 auto; max-width: 76rem; padding: 1rem; color: #1a1a1a; background: #fff; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
        caption { font-weight: bold; text-align: left; padding: .5rem 0; }
        th, td { border: 1px solid #767676; padding: .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        thead th { background: #f2f2f2; }
        .head th { width: 40%; }
        .wide table { min-width: 52rem; }
        .wide th { white-space: nowrap; }
        td.mark, td.level { text-align: center; white-space: nowrap; }
        ul { margin: 0; padding-left: 1.2rem; }
        .warning { border: 2px solid #b00020; padding: .5rem 1rem; }
        .missing { color: #b00020; font-weight: bold; }
        .wide { overflow-x: auto; }
        .wide:focus-visible { outline: 3px solid #0b5cad; outline-offset: 2px; }
        @media print { body { max-width: none; padding: 0; font-size: 9pt; } .wide { overflow: visible; } .wide table { min-width: 0; } thead { display: table-header-group; } tr { break-inside: avoid; } }
        """;

    // Japanese stays readable in the source.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static byte[] Of(JisReport report)
    {
        var html = new StringBuilder();
        var name = JisReport.Say($"Result of a test against {JisReport.Standard}", $"{JisReport.Standard} に基づく試験結果");
        var title = report.Head["title"] is [var first, ..] ? $"{first} - {name}" : name;
        html.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html>
            <html lang="{JisReport.Say("en", "ja")}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
            <title>{Encoder.Encode(title)}</title>
            <style>
            {Style}
            </style>
            </head>
            <body>
            <main>
            <h1>{Encoder.Encode(title)}</h1>

            """);
        Warn(html, report);
        Head(html, report);
        Checklist(html, report);
        html.Append("</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString().ReplaceLineEndings("\n"));
    }

    private static void Warn(StringBuilder html, JisReport report)
    {
        if (report.Warnings.ToList() is { Count: > 0 } warnings)
        {
            html.Append("<div class=\"warning\">\n");
            Line(html, "h2", JisReport.Say("To settle before publishing", "公表の前に解消すること"));
            warnings.ForEach(warning => Line(html, "p", warning));
            html.Append("</div>\n");
        }
    }

    private static void Head(StringBuilder html, JisReport report)
    {
        html.Append("<table class=\"head\">\n");
        Line(html, "caption", JisReport.Say("About the test", "試験の概要"));
        html.Append("<tbody>\n");
        Item(html, JisReport.Say("Number and year of the standard", "規格の規格番号及び改正年"), [JisReport.Standard]);
        foreach (var item in HeadItem.All)
        {
            Item(html, item.Name.ToString(), report.Head[item.Key]);
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Item(StringBuilder html, string name, IReadOnlyList<string> lines)
    {
        html.Append("<tr>");
        html.Append(CultureInfo.InvariantCulture, $"<th scope=\"row\">{Encoder.Encode(name)}</th><td>");
        html.Append(lines.Count == 0
            ? $"<span class=\"missing\">{Encoder.Encode(JisReport.Say("not filled in", "未記入"))}</span>"
            : string.Join("<br />", lines.Select(Encoder.Encode)));
        html.Append("</td></tr>\n");
    }

    private static void Checklist(StringBuilder html, JisReport report)
    {
        var caption = JisReport.Say("Checklist of success criteria", "達成基準チェックリスト");
        Line(html, "h2", JisReport.Say("Result", "結果"));
        Line(html, "p", report.Counts);
        Line(html, "p", JisReport.Say(
            "No criterion is met by automatic checks alone: 'yes' is what a person found, 'no' is what a person or an open finding says, the rest is to be checked.",
            "自動検査だけで適合とした達成基準はありません。○ は人が確かめた結果、× は人の判断か未解決の違反によるもの、要確認は人の判断がまだないものです。"));
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"checklist\">\n<table>\n<caption id=\"checklist\">{Encoder.Encode(caption)}</caption>\n<thead>\n<tr>");
        foreach (var column in JisReport.Columns)
        {
            html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Encoder.Encode(column)}</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in report.Rows)
        {
            html.Append(CultureInfo.InvariantCulture, $"""
                <tr><th scope="row">{Encoder.Encode(report.Clause(row))}</th><td>{Encoder.Encode(JisReport.Title(row))}</td><td class="level">{row.Criterion.Level}</td>
                <td class="mark">{Encoder.Encode(JisReport.Applies(row))}</td><td class="mark">{Encoder.Encode(JisReport.Conforms(row))}</td>
                <td><ul>{string.Concat(row.Remarks.Select(remark => $"<li>{Encoder.Encode(remark)}</li>"))}</ul></td></tr>

                """);
        }

        html.Append("</tbody>\n</table>\n</div>\n");
    }

    private static void Line(StringBuilder html, string element, string text) =>
        html.Append(CultureInfo.InvariantCulture, $"<{element}>{Encoder.Encode(text)}</{element}>\n");
}
