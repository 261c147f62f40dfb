using System.Collections.Immutable;
using TokyoDs.Analyzers.Markup;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A role of WAI-ARIA and what the standard says of it; attributes stand without <c>aria-</c>.</summary>
/// <param name="Name">The role.</param>
/// <param name="Flags">See <see cref="AriaRoles"/>.</param>
/// <param name="Required">Attributes without which the role says nothing.</param>
/// <param name="Allowed">Further attributes besides the global ones.</param>
/// <param name="Parents">The roles one of which must be around it; empty when any place will do.</param>
/// <param name="Children">The roles of which at least one must be inside; empty when it may hold anything.</param>
internal sealed record AriaRole(
    string Name, string Flags, ImmutableArray<string> Required, ImmutableHashSet<string> Allowed, ImmutableArray<string> Parents, ImmutableArray<string> Children)
{
    /// <summary>Whether an element has, or may have, one of the roles this one belongs in; one question for all elements of a page.</summary>
    public Func<MarkupElement, bool> MayBeParent { get; } = element =>
        AriaNesting.Of(element) is var nesting && (nesting.IsUnknown || nesting.Role is { } role && Parents.Contains(role));

    public bool IsAbstract => Has('a');

    public bool IsDeprecated => Has('d');

    /// <summary>An author must not name it: readers ignore <c>aria-label</c> there.</summary>
    public bool ForbidsName => Has('n');

    /// <summary>What is inside is no more than its picture or text: nothing in it can be worked with.</summary>
    public bool HasPresentationalChildren => Has('p');

    /// <summary>Its text is its name.</summary>
    public bool IsNamedByContent => Has('c');

    private bool Has(char flag) => Flags.IndexOf(flag) >= 0;
}

/// <summary>
/// The roles of WAI-ARIA 1.2, the ones of 1.3 that browsers know, DPUB-ARIA and Graphics-ARIA.
/// Flags: a abstract, c named by its content, d deprecated, n must not be named, p children are presentational.
/// </summary>
internal static class AriaRoles
{
    /// <summary>role | flags | required | allowed | one of these around it | one of these in it</summary>
    private const string Table = """
        alert             |    |                    |
        alertdialog       |    |                    | modal
        application       |    |                    | activedescendant disabled errormessage expanded haspopup invalid
        article           |    |                    | posinset setsize
        banner            |    |                    |
        blockquote        |    |                    |
        button            | cp |                    | disabled haspopup expanded pressed
        caption           | n  |                    |
        cell              | c  |                    | colindex colindextext colspan rowindex rowindextext rowspan | row
        checkbox          | cp | checked            | disabled errormessage expanded invalid readonly required
        code              | n  |                    |
        columnheader      | c  |                    | sort colindex colindextext colspan rowindex rowindextext rowspan selected readonly required expanded disabled errormessage haspopup invalid | row
        combobox          |    | expanded           | activedescendant autocomplete disabled errormessage haspopup invalid readonly required placeholder
        comment           | c  |                    | level posinset setsize
        complementary     |    |                    |
        contentinfo       |    |                    |
        definition        |    |                    |
        deletion          | n  |                    |
        dialog            |    |                    | modal
        directory         | d  |                    |
        document          |    |                    |
        emphasis          | n  |                    |
        feed              |    |                    | | | article
        figure            |    |                    |
        form              |    |                    |
        generic           | n  |                    |
        graphics-document |    |                    |
        graphics-object   |    |                    | activedescendant disabled errormessage expanded haspopup invalid
        graphics-symbol   | p  |                    |
        grid              |    |                    | multiselectable readonly activedescendant colcount rowcount disabled | | row rowgroup
        gridcell          | c  |                    | readonly required selected colindex colindextext colspan rowindex rowindextext rowspan disabled errormessage expanded haspopup invalid | row
        group             |    |                    | activedescendant disabled
        heading           | c  | level              |
        image             | p  |                    |
        img               | p  |                    |
        insertion         | n  |                    |
        link              | c  |                    | disabled expanded haspopup
        list              |    |                    | | | listitem
        listbox           |    |                    | errormessage expanded invalid multiselectable readonly required activedescendant disabled orientation | | option group
        listitem          |    |                    | level posinset setsize | list directory
        log               |    |                    |
        main              |    |                    |
        mark              | n  |                    |
        marquee           |    |                    |
        math              |    |                    |
        menu              |    |                    | activedescendant disabled orientation | | menuitem menuitemcheckbox menuitemradio group
        menubar           |    |                    | activedescendant disabled orientation | | menuitem menuitemcheckbox menuitemradio group
        menuitem          | c  |                    | disabled expanded haspopup posinset setsize | menu menubar
        menuitemcheckbox  | cp | checked            | disabled expanded haspopup posinset setsize | menu menubar
        menuitemradio     | cp | checked            | disabled expanded haspopup posinset setsize | menu menubar
        meter             | p  | valuenow           | valuetext valuemin valuemax
        navigation        |    |                    |
        none              | n  |                    |
        note              |    |                    |
        option            | cp |                    | selected checked posinset setsize disabled | listbox
        paragraph         | n  |                    |
        presentation      | n  |                    |
        progressbar       | p  |                    | valuenow valuetext valuemin valuemax
        radio             | cp | checked            | posinset setsize disabled
        radiogroup        |    |                    | errormessage invalid readonly required activedescendant disabled orientation
        region            |    |                    |
        row               | c  |                    | colindex expanded level posinset rowindex rowindextext setsize selected activedescendant disabled | table grid treegrid rowgroup | cell columnheader gridcell rowheader
        rowgroup          |    |                    | | table grid treegrid | row
        rowheader         | c  |                    | sort colindex colindextext colspan rowindex rowindextext rowspan selected readonly required expanded disabled errormessage haspopup invalid | row
        scrollbar         | p  | controls valuenow  | disabled orientation valuemax valuemin valuetext
        search            |    |                    |
        searchbox         |    |                    | activedescendant autocomplete disabled errormessage haspopup invalid multiline placeholder readonly required
        sectionfooter     |    |                    |
        sectionheader     |    |                    |
        separator         | p  |                    | disabled orientation valuemax valuemin valuenow valuetext
        slider            | p  | valuenow           | disabled errormessage haspopup invalid orientation readonly valuemax valuemin valuetext
        spinbutton        |    |                    | activedescendant disabled errormessage invalid readonly required valuemax valuemin valuenow valuetext
        status            |    |                    |
        strong            | n  |                    |
        subscript         | n  |                    |
        suggestion        | n  |                    |
        superscript       | n  |                    |
        switch            | cp | checked            | disabled errormessage expanded invalid readonly required
        tab               | cp |                    | disabled expanded haspopup posinset selected setsize | tablist
        table             |    |                    | colcount rowcount | | row rowgroup
        tablist           |    |                    | level multiselectable orientation activedescendant disabled | | tab
        tabpanel          |    |                    |
        term              |    |                    |
        text              | cp |                    |
        textbox           |    |                    | activedescendant autocomplete disabled errormessage haspopup invalid multiline placeholder readonly required
        time              |    |                    |
        timer             |    |                    |
        toolbar           |    |                    | orientation activedescendant disabled
        tooltip           | c  |                    |
        tree              |    |                    | errormessage invalid multiselectable required activedescendant disabled orientation | | treeitem group
        treegrid          |    |                    | multiselectable readonly required activedescendant colcount rowcount disabled errormessage invalid orientation | | row rowgroup
        treeitem          | c  |                    | expanded haspopup selected checked level posinset setsize disabled | tree
        """;

    private const string Abstract = "command composite input landmark range roletype section sectionhead select structure widget window";

    private const string Publishing =
        "abstract acknowledgments afterword appendix backlink bibliography biblioref chapter colophon conclusion cover credit credits "
        + "dedication endnotes epigraph epilogue errata example footnote foreword glossary glossref index introduction noteref notice "
        + "pagebreak pagefooter pageheader pagelist part preface prologue pullquote qna subtitle tip toc";

    private const string PublishingDeprecated = "biblioentry endnote";

    private static readonly Dictionary<string, AriaRole> ByName = Read();

    private static readonly HashSet<string> Global = Set(
        "atomic braillelabel brailleroledescription busy controls current describedby description details dropeffect flowto grabbed hidden "
        + "keyshortcuts label labelledby live owns relevant roledescription");

    /// <summary>Global in WAI-ARIA 1.1; 1.2 keeps them for the roles that have a use for them.</summary>
    private static readonly HashSet<string> OnceGlobal = Set("disabled errormessage expanded haspopup invalid");

    public static AriaRole? Find(string name) => ByName.TryGetValue(name.Trim(), out var role) ? role : null;

    /// <summary>Whether the attribute, without <c>aria-</c>, may stand on every role.</summary>
    public static bool IsGlobal(string attribute) => Global.Contains(attribute);

    public static bool WasGlobal(string attribute) => OnceGlobal.Contains(attribute);

    /// <summary>The role that is spelt most like it.</summary>
    public static string Nearest(string name) => Spelling.Nearest(name, Usable);

    /// <summary>The role that was surely meant by a misspelt one, or null.</summary>
    public static string? Meant(string name) => Spelling.Meant(name, Usable);

    private static IEnumerable<string> Usable => ByName.Values.Where(role => role is { IsAbstract: false, IsDeprecated: false }).Select(role => role.Name);

    private static Dictionary<string, AriaRole> Read()
    {
        var roles = new Dictionary<string, AriaRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in Table.Split('\n'))
        {
            var cells = line.Split('|');
            roles.Add(cells[0].Trim(), new(
                cells[0].Trim(), cells[1].Trim(), Words(cells, 2), [.. Words(cells, 2), .. Words(cells, 3)], Words(cells, 4), Words(cells, 5)));
        }

        AddPlain(roles, Abstract, "", "a");
        AddPlain(roles, Publishing, "doc-", "");
        AddPlain(roles, PublishingDeprecated, "doc-", "d");
        return roles;
    }

    private static void AddPlain(Dictionary<string, AriaRole> roles, string names, string prefix, string flags)
    {
        foreach (var name in names.Split(' '))
        {
            roles.Add(prefix + name, new(prefix + name, flags, [], [], [], []));
        }
    }

    private static ImmutableArray<string> Words(string[] cells, int index) =>
        index < cells.Length ? [.. cells[index].Split([' ', '\r'], StringSplitOptions.RemoveEmptyEntries)] : [];

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.OrdinalIgnoreCase);
}
