using TokyoDs.Text;

namespace TokyoDs.Matching;

/// <summary>The legal forms of corporations (法人格), their short forms, and their place in a name.</summary>
internal static class LegalForms
{
    // A form that begins with another stands before it.
    private static readonly (string Name, string Short)[] Forms =
    [
        ("株式会社", "(株)"), ("有限会社", "(有)"), ("合同会社", "(同)"), ("合名会社", "(名)"), ("合資会社", "(資)"),
        ("特例有限会社", "(特有)"), ("相互会社", "(相)"), ("有限責任事業組合", "(責)"),
        ("一般社団法人", "(一社)"), ("一般財団法人", "(一財)"), ("公益社団法人", "(公社)"), ("公益財団法人", "(公財)"),
        ("社会福祉法人", "(社福)"), ("社会福祉法人", "(福)"), ("医療法人社団", "(医社)"), ("医療法人財団", "(医財)"), ("医療法人", "(医)"),
        ("学校法人", "(学)"), ("宗教法人", "(宗)"), ("特定非営利活動法人", "(特非)"), ("地方独立行政法人", "(地独)"), ("独立行政法人", "(独)"),
        ("国立大学法人", "(大)"), ("国立研究開発法人", "(国研)"), ("農事組合法人", "(農)"), ("弁護士法人", "(弁)"), ("税理士法人", "(税)"),
        ("行政書士法人", "(行)"), ("司法書士法人", "(司)"), ("監査法人", "(監)"),
    ];

    private const string NonprofitAlias = "NPO法人";
    private const string Nonprofit = "特定非営利活動法人";

    /// <summary>Puts the legal form that a name begins or ends with in front.</summary>
    public static void MoveToFront(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        var name = text;
        var (form, length) = FormAtStart(name);
        if (form.Length == 0)
        {
            (form, length) = FormAtEnd(name);
            name = name[..^length];
        }
        else
        {
            name = name[length..];
        }

        output.Append(form);
        output.Append(name);
    }

    /// <summary>Writes short forms out and drops all other brackets, so that no new short form can arise.</summary>
    public static void WriteOut(ReadOnlySpan<char> text, ref TextBuffer output)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('(' or ')'))
            {
                output.Append(text[i]);
                continue;
            }

            foreach (var (name, brief) in Forms)
            {
                if (text[i] == '(' && text[i..].StartsWith(brief))
                {
                    output.Append(name);
                    i += brief.Length - 1;
                    break;
                }
            }
        }
    }

    private static (string Form, int Length) FormAtStart(ReadOnlySpan<char> name)
    {
        if (name.StartsWith(NonprofitAlias))
        {
            return (Nonprofit, NonprofitAlias.Length);
        }

        foreach (var (form, _) in Forms)
        {
            if (name.StartsWith(form))
            {
                return (form, form.Length);
            }
        }

        return ("", 0);
    }

    private static (string Form, int Length) FormAtEnd(ReadOnlySpan<char> name)
    {
        if (name.EndsWith(NonprofitAlias))
        {
            return (Nonprofit, NonprofitAlias.Length);
        }

        var found = "";
        foreach (var (form, _) in Forms)
        {
            found = form.Length > found.Length && name.EndsWith(form) ? form : found;
        }

        return (found, found.Length);
    }
}
