using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The roles that elements have by themselves, and those that authors may give them (ARIA in HTML).</summary>
internal static class HtmlRoles
{
    private const string Buttons =
        "button checkbox combobox gridcell link menuitem menuitemcheckbox menuitemradio option radio separator slider switch tab treeitem";

    private const string Lists = "list directory group listbox menu menubar none presentation radiogroup tablist toolbar tree";

    /// <summary>element | its own role, - for none | the roles it may be given, * for any; elements left out are not judged</summary>
    private const string Table = $"""
        a[href]     | link           | link button checkbox menuitem menuitemcheckbox menuitemradio option radio switch tab treeitem
        a           | generic        | *
        abbr        | -              | *
        address     | group          | *
        area        | -              | link button
        article     | article        | article application document feed main none presentation region
        aside       | complementary  | complementary feed none note presentation region search
        audio       | -              | application
        b           | generic        | *
        bdi         | generic        | *
        bdo         | generic        | *
        blockquote  | blockquote     | *
        body        | generic        | generic document application
        br          | -              | none presentation
        button      | button         | {Buttons}
        caption     | caption        | caption
        cite        | -              | *
        code        | code           | *
        data        | generic        | *
        datalist    | listbox        | listbox
        dd          | -              | definition
        del         | deletion       | *
        details     | group          | group
        dialog      | dialog         | dialog alertdialog
        div         | generic        | *
        dl          | -              | group list none presentation
        dt          | -              | listitem term
        em          | emphasis       | *
        embed       | -              | application document img image none presentation
        fieldset    | group          | group none presentation radiogroup
        figcaption  | -              | group none presentation
        figure      | figure         | *
        footer      | contentinfo    | contentinfo group none presentation sectionfooter
        form        | form           | form none presentation search
        h1          | heading        | heading none presentation tab
        h2          | heading        | heading none presentation tab
        h3          | heading        | heading none presentation tab
        h4          | heading        | heading none presentation tab
        h5          | heading        | heading none presentation tab
        h6          | heading        | heading none presentation tab
        header      | banner         | banner group none presentation sectionheader
        hgroup      | group          | *
        hr          | separator      | separator none presentation
        i           | generic        | *
        iframe      | -              | application document img image none presentation
        img         | img            | img image button checkbox link math menuitem menuitemcheckbox menuitemradio meter option progressbar radio scrollbar separator slider switch tab treeitem none presentation
        ins         | insertion      | *
        kbd         | -              | *
        legend      | -              | -
        li          | listitem       | listitem menuitem menuitemcheckbox menuitemradio none option presentation radio separator tab treeitem
        main        | main           | main
        mark        | mark           | *
        menu        | list           | {Lists}
        meter       | meter          | meter
        nav         | navigation     | navigation menu menubar none presentation tablist
        object      | -              | application document img image
        ol          | list           | {Lists}
        optgroup    | group          | group
        option      | option         | option
        output      | status         | *
        p           | paragraph      | *
        pre         | generic        | *
        progress    | progressbar    | progressbar
        q           | generic        | *
        s           | deletion       | *
        samp        | generic        | *
        search      | search         | search form group none presentation region
        section     | region         | region alert alertdialog application banner complementary contentinfo dialog document feed group log main marquee navigation none note presentation search status tabpanel generic
        small       | generic        | *
        span        | generic        | *
        strong      | strong         | *
        sub         | subscript      | *
        sup         | superscript    | *
        table       | table          | *
        tbody       | rowgroup       | *
        td          | cell           | *
        textarea    | textbox        | textbox
        tfoot       | rowgroup       | *
        th          | columnheader   | *
        thead       | rowgroup       | *
        time        | time           | *
        tr          | row            | *
        u           | generic        | *
        ul          | list           | {Lists}
        var         | -              | *
        video       | -              | application
        wbr         | -              | none presentation
        input[button]   | button     | {Buttons}
        input[checkbox] | checkbox   | checkbox menuitemcheckbox option switch button
        input[email]    | textbox    | textbox combobox
        input[hidden]   | -          | -
        input[image]    | button     | {Buttons}
        input[number]   | spinbutton | spinbutton
        input[radio]    | radio      | radio menuitemradio
        input[range]    | slider     | slider
        input[reset]    | button     | {Buttons}
        input[search]   | searchbox  | searchbox combobox
        input[submit]   | button     | {Buttons}
        input[tel]      | textbox    | textbox combobox
        input[text]     | textbox    | textbox combobox searchbox spinbutton
        input[url]      | textbox    | textbox combobox
        select          | combobox   | combobox menu
        select[list]    | listbox    | listbox
        """;

    private static readonly Dictionary<string, (string Own, string Allowed)> ByKey = Table.Split('\n')
        .Select(line => line.Split('|'))
        .ToDictionary(cells => cells[0].Trim(), cells => (cells[1].Trim(), cells[2].Trim()), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> WithoutAria = new(
        "base col colgroup head html link map meta param slot source style title track".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Nothing of ARIA may stand on it: it is not shown, or not by itself.</summary>
    public static bool TakesNoAria(MarkupElement element) =>
        WithoutAria.Contains(element.Name) && !element.IsInsideDrawing;

    /// <summary>The role the element has when nothing is said; null when it has none, or when that depends on what cannot be seen.</summary>
    public static string? OwnRole(MarkupElement element) =>
        Find(element) is { Own: not "-" and var own } && !DependsOnPlace(element, own) ? own : null;

    /// <summary>What a row or cell is called when it does not matter whether it stands in a table or a grid.</summary>
    public static string? RoleInAnyTable(MarkupElement element) =>
        Find(element) is { Own: ("cell" or "columnheader" or "row" or "rowgroup") and var own } ? own : null;

    /// <summary>The role that is written, or else its own; null when neither is known.</summary>
    public static AriaRole? RoleOf(MarkupElement element)
    {
        if (element.FindAttribute("role") is { } role)
        {
            return role.Value.Literal?.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .Select(AriaRoles.Find).FirstOrDefault(known => known is { IsAbstract: false });
        }

        return element.HasOpaqueAttributes || OwnRole(element) is not { } own ? null : AriaRoles.Find(own);
    }

    /// <summary>Whether an author may give the element that role; true also for elements that are not judged.</summary>
    public static bool Allows(MarkupElement element, string role) =>
        Find(element) is not { } entry
        || entry.Allowed == "*"
        || role.StartsWith("doc-", StringComparison.OrdinalIgnoreCase)
        || entry.Allowed.Split(' ').Contains(role, StringComparer.OrdinalIgnoreCase);

    /// <summary>The roles an author may give the element, for a message.</summary>
    public static string AllowedFor(MarkupElement element) =>
        Find(element) is { Allowed: not ("*" or "-") and var allowed } entry
            ? string.Join(", ", allowed.Split(' ').Where(role => role != entry.Own && role != "directory"))
            : "";

    private static (string Own, string Allowed)? Find(MarkupElement element) =>
        Key(element) is { } key && ByKey.TryGetValue(key, out var entry) ? entry : null;

    private static string? Key(MarkupElement element) => element.Name.ToLowerInvariant() switch
    {
        "a" when element.IsLink() => "a[href]",
        "a" when element.HasOpaqueAttributes => null,
        "input" => element.FindAttribute("type") is { } type ? InputKey(type) : element.FindAttribute("asp-for") is null ? "input[text]" : null,
        "select" => element.MayHave("multiple") || element.MayHave("size") ? element.HasOpaqueAttributes ? null : "select[list]" : "select",
        "img" when element.FindAttribute("alt") is not { } alt || alt.Value.Literal is not { } text || text.Trim().Length == 0 => null,
        var name => name,
    };

    /// <summary>A type that HTML does not know means text.</summary>
    private static string? InputKey(MarkupAttribute type) => type.Value.Literal?.Trim().ToLowerInvariant() switch
    {
        null => null,
        "color" or "date" or "datetime-local" or "file" or "month" or "password" or "time" or "week" => null,
        var text => ByKey.ContainsKey($"input[{text}]") ? $"input[{text}]" : "input[text]",
    };

    /// <summary>A cell in a grid is another one than in a table, a header in an article another than the page's.</summary>
    private static bool DependsOnPlace(MarkupElement element, string own) => own switch
    {
        "cell" or "columnheader" or "row" or "rowgroup" => !element.IsInside(static ancestor => ancestor.IsNamed("table") && !ancestor.MayHave("role")),
        "banner" or "contentinfo" or "region" => true,
        _ => false,
    };
}
