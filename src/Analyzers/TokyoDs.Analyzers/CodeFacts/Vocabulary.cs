using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The concepts of vocabulary.csv that rules ask for.</summary>
internal static class Concept
{
    public const string CorporateNumber = "corporate-number";
    public const string IndividualNumber = "individual-number";
    public const string LocalGovernmentCode = "local-government-code";
    public const string MunicipalityCode = "municipality-code";
    public const string PrefectureCode = "prefecture-code";
    public const string PostalCode = "postal-code";
    public const string Phone = "phone";
    public const string Code = "code";
    public const string Date = "date";
    public const string Moment = "moment";
    public const string Deadline = "deadline";
    public const string FiscalYear = "fiscal-year";
    public const string Year = "year";
    public const string Era = "era";
    public const string Money = "money";
    public const string Amount = "amount";
    public const string Display = "display";
    public const string Personal = "personal";
    public const string PersonName = "person-name";
    public const string PersonNameBare = "person-name-bare";
    public const string NamePart = "name-part";
    public const string Kana = "kana-reading";
    public const string CompanyName = "company-name";
    public const string Address = "address";
    public const string AddressBare = "address-bare";
    public const string AddressPart = "address-part";
    public const string AddressWithBuilding = "address-with-building";
    public const string Prefecture = "prefecture";
    public const string Country = "country";
    public const string Presence = "presence";
    public const string CorporateKind = "corporate-kind";
    public const string Sex = "sex";
    public const string Latitude = "latitude";
    public const string Longitude = "longitude";
    public const string Coordinates = "coordinates";
    public const string MatchingKey = "matching-key";
    public const string Retention = "retention";
    public const string Updated = "updated";
    public const string Ordinal = "ordinal";
}

/// <summary>
/// What a name means, in Japanese, kana, romaji and English: the names of vocabulary.csv and those a project adds with
/// <c>tokyods.vocabulary.&lt;concept&gt;</c>.
/// </summary>
internal static class Vocabulary
{
    private static readonly ImmutableDictionary<string, Names> Concepts = Read();

    /// <summary>Under which key a project adds names to each concept.</summary>
    private static readonly ImmutableDictionary<string, string> Keys =
        Concepts.Keys.ToImmutableDictionary(concept => concept, concept => ConfigurationKey.VocabularyPrefix + concept, StringComparer.Ordinal);

    private static readonly Memo<ImmutableArray<string>> Meanings = new(identifier => [.. Concepts.Keys.Where(concept => Fits(identifier, Concepts[concept]))]);

    /// <summary>Whether the name of a symbol, or the name it is exchanged under, ends with a name of the concept.</summary>
    public static bool Means(this ISymbol symbol, string concept, Configuration configuration) =>
        Means(symbol.Name, concept) || MeansElsewhere(symbol, concept, configuration);

    /// <summary>By the names that the project adds, or under which the symbol is exchanged.</summary>
    private static bool MeansElsewhere(ISymbol symbol, string concept, Configuration configuration)
    {
        var own = Own(symbol, concept, configuration);
        return IsOwn(symbol.Name, own)
            || (!symbol.GetAttributes().IsEmpty && IsExchangedAs(symbol, concept, own));
    }

    private static bool IsExchangedAs(ISymbol symbol, string concept, ImmutableArray<string> own) =>
        ExchangedNames(symbol).Any(name => Means(name, concept) || IsOwn(name, own));

    /// <inheritdoc cref="Means(ISymbol, string, Configuration)"/>
    public static bool MeansAny(this ISymbol symbol, Configuration configuration, params string[] concepts) =>
        concepts.Any(concept => symbol.Means(concept, configuration));

    /// <summary>Whether an identifier ends with a name of the concept; the longest name that fits decides.</summary>
    public static bool Means(string identifier, string concept) => Meanings.Of(identifier).Contains(concept);

    /// <summary>Whether an identifier is a name of the concept and nothing more.</summary>
    public static bool Is(string identifier, string concept) =>
        Concepts[concept].Meant.Contains(IdentifierWords.Of(identifier).Whole);

    /// <summary>Whether a name of the concept stands anywhere in an identifier.</summary>
    public static bool Mentions(string identifier, string concept) =>
        Concepts[concept] is var names && IdentifierWords.Of(identifier).Words.Any(word =>
            names.Meant.Contains(word) || (IsJapanese(word) && names.Meant.Any(name => IsJapanese(name) && word.Contains(name))));

    /// <summary>Whether kana or kanji are in a text: their words are not written apart.</summary>
    private static bool IsJapanese(string text)
    {
        foreach (var character in text)
        {
            if (character >= 0x80)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string identifier, Names names)
    {
        foreach (var ending in IdentifierWords.Of(identifier).Endings())
        {
            if (names.Not.Contains(ending))
            {
                return false;
            }

            if (names.Meant.Contains(ending) || (ending.EndsWith("s", StringComparison.Ordinal) && names.Meant.Contains(ending.Substring(0, ending.Length - 1))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names that a member carries in JSON, XML, a database or a form, besides its own.</summary>
    private static IEnumerable<string> ExchangedNames(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "JsonPropertyNameAttribute" or "ColumnAttribute" or "XmlElementAttribute" or "XmlAttributeAttribute" or "NameAttribute" or "DisplayNameAttribute"
                    when attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string name }:
                    yield return name;
                    break;
                case "DataMemberAttribute" or "DisplayAttribute"
                    when attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value is { Kind: TypedConstantKind.Primitive, Value: string name }:
                    yield return name;
                    break;
            }
        }
    }

    private static ImmutableArray<string> Own(ISymbol symbol, string concept, Configuration configuration)
    {
        var key = Keys[concept];
        var tree = symbol.Locations.FirstOrDefault()?.SourceTree;
        return (tree is null ? configuration.Option(key) : configuration.Option(tree, key)) is { } names
            ? [.. names.Split(',').Select(Joined).Where(name => name.Length > 0)]
            : [];
    }

    private static bool IsOwn(string identifier, ImmutableArray<string> own) =>
        !own.IsEmpty && IdentifierWords.Of(identifier).Endings().Intersect(own, StringComparer.Ordinal).Any();

    private static string Joined(string name) => IdentifierWords.Of(name.Trim()).Whole;

    private static ImmutableDictionary<string, Names> Read()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("vocabulary.csv")!;
        using var reader = new StreamReader(stream);
        var concepts = new Dictionary<string, Names>(StringComparer.Ordinal);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            if (cells.Length != 3 || cells[0].StartsWith("#", StringComparison.Ordinal))
            {
                continue;
            }

            if (!concepts.TryGetValue(cells[0], out var names))
            {
                concepts[cells[0]] = names = new([], []);
            }

            (cells[1] == "not" ? names.Not : names.Meant).UnionWith(cells[2].Split(' ').Select(Joined));
        }

        return concepts.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private sealed record Names(HashSet<string> Meant, HashSet<string> Not);
}
