using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TokyoDs.Catalog;

/// <summary>The one place that says which guideline item is shown by which rule, SDK part, template part or person.</summary>
public sealed class GuidelineCatalog
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private readonly Dictionary<string, Requirement> _byId;

    private GuidelineCatalog(IReadOnlyList<RequirementSet> sets, IReadOnlyList<RuleMapping> mappings, MarkupRows markupRows)
    {
        Sets = sets;
        Mappings = mappings;
        MarkupRows = markupRows;
        _byId = [];
        foreach (var requirement in sets.SelectMany(set => set.Requirements))
        {
            if (!_byId.TryAdd(requirement.Id, requirement))
            {
                throw new InvalidDataException($"catalog/requirements: the id '{requirement.Id}' is used twice; ids must be unique.");
            }
        }
    }

    /// <summary>The guidelines, by file name.</summary>
    public IReadOnlyList<RequirementSet> Sets { get; }

    /// <summary>What each rule gives evidence for, by rule id.</summary>
    public IReadOnlyList<RuleMapping> Mappings { get; }

    /// <summary>The checks of markup, with and without a rule.</summary>
    public MarkupRows MarkupRows { get; }

    /// <summary>Every requirement of every guideline.</summary>
    public IReadOnlyCollection<Requirement> Requirements => _byId.Values;

    /// <summary>The catalogue this assembly was built with.</summary>
    /// <exception cref="InvalidDataException">A file is not what the model says; the message names file and place.</exception>
    public static GuidelineCatalog Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var names = assembly.GetManifestResourceNames().Order(StringComparer.Ordinal).ToList();
        return new(
            [.. names.Where(name => name.StartsWith("requirements/", StringComparison.Ordinal)).Select(Read<RequirementSet>)],
            [.. names.Where(name => name.StartsWith("rules/", StringComparison.Ordinal)).Select(Read<RuleMapping>)],
            Read<MarkupRows>("markup-rows.json"));

        T Read<T>(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            try
            {
                return JsonSerializer.Deserialize<T>(stream, Json)!;
            }
            catch (JsonException exception)
            {
                throw new InvalidDataException($"catalog/{name}: {exception.Message}", exception);
            }
        }
    }

    /// <summary>The requirement of an id, or null.</summary>
    public Requirement? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The rules that give evidence for a requirement, by id.</summary>
    public IEnumerable<string> RulesFor(string requirementId) =>
        Mappings.Where(mapping => mapping.Requirements.Contains(requirementId)).Select(mapping => mapping.Rule).Order(StringComparer.Ordinal);
}
