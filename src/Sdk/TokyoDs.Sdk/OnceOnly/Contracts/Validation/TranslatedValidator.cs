using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>Walks a document with NJsonSchema and adds at each place what NJsonSchema does not check.</summary>
internal sealed class TranslatedValidator(TranslatedSchema translated, ContractValidationLimits limits) : JsonSchemaValidator
{
    private static readonly ICollection<ValidationError> None = [];

    // Of the document, or of the alternative that is being tried.
    private int _found;

    public IReadOnlyList<ContractProblem> Problems(JToken document) =>
        [.. Validate(document, translated.Root, SchemaType.JsonSchema, null, "").OfType<FoundProblem>().Take(limits.MaxProblems).Select(problem => problem.Tell(translated.Names))];

    protected override ICollection<ValidationError> Validate(
        JToken token, JsonSchema schema, SchemaType schemaType, string? propertyName, string propertyPath)
    {
        if (_found >= limits.MaxProblems)
        {
            return None;
        }

        var checks = translated.Checks[schema];
        var place = new Place(token, schema, checks);
        if (checks.IsFalse)
        {
            place.Add("false", ProblemText.Never);
        }
        else if (token.Type != JTokenType.Null || !checks.IsNullable)
        {
            foreach (var error in base.Validate(token, schema, schemaType, propertyName, propertyPath))
            {
                Take(place, error);
            }
        }

        ValueChecks.Check(place);
        CheckNames(place);
        CheckAlternatives(place);
        _found += place.Own;
        return place.Problems;
    }

    /// <summary>Problems of items and elements are ours already; what NJsonSchema found here itself is put into our words.</summary>
    private static void Take(Place place, ValidationError error)
    {
        switch (error)
        {
            case FoundProblem ours:
                place.Problems.Add(ours);
                break;
            case ChildSchemaValidationError children:
                foreach (var child in children.Errors.Values.SelectMany(errors => errors))
                {
                    Take(place, child);
                }

                break;
            case { Kind: ValidationErrorKind.PropertyRequired }:
                if (place.Token is JObject)
                {
                    place.Add("required", ProblemText.Required, error.Property);
                }

                break;
            default:
                place.Add("type", ProblemText.Type(place.Checks.Types));
                break;
        }
    }

    private void CheckNames(Place place)
    {
        if (place is not { Token: JObject items, Checks: var checks } || (checks.PropertyNames is null && checks.AdditionalProperties is null))
        {
            return;
        }

        foreach (var item in items.Properties())
        {
            if (checks.PropertyNames is { } names && Try(new JValue(item.Name), names).Count > 0)
            {
                place.Add("propertyNames", ProblemText.Name);
            }

            if (checks.AdditionalProperties is { } more && !place.Schema.Properties.ContainsKey(item.Name))
            {
                if (translated.Checks[more].IsFalse)
                {
                    place.Add("additionalProperties", ProblemText.Unknown, item.Name);
                }
                else
                {
                    place.Problems.AddRange(Ask(item.Value, more));
                }
            }
        }
    }

    private void CheckAlternatives(Place place)
    {
        var checks = place.Checks;
        foreach (var schema in checks.Reference is { } reference ? checks.AllOf.Append(reference) : checks.AllOf)
        {
            place.Problems.AddRange(Ask(place.Token, schema));
        }

        if (checks.AnyOf.Count > 0)
        {
            CheckAny(place, checks.AnyOf, "anyOf", mostFits: int.MaxValue);
        }

        if (checks.OneOf.Count > 0)
        {
            CheckAny(place, checks.OneOf, "oneOf", mostFits: 1);
        }

        if (checks.Not is { } not && Try(place.Token, not).Count == 0)
        {
            Exclude(place);
        }

        if (checks.If is { } condition && (Try(place.Token, condition).Count == 0 ? checks.Then : checks.Else) is { } consequence)
        {
            place.Problems.AddRange(Ask(place.Token, consequence));
        }
    }

    private void CheckAny(Place place, List<JsonSchema> schemas, string keyword, int mostFits)
    {
        var outcomes = schemas.ConvertAll(schema => Try(place.Token, schema));
        var fits = outcomes.Count(outcome => outcome.Count == 0);
        if (fits > mostFits)
        {
            place.Add(keyword, ProblemText.SeveralAlternatives);
        }
        else if (fits == 0)
        {
            // The alternative that is meant is the one whose fixed texts and types fit; its problems are those of the document.
            var meant = outcomes.Where(outcome => !outcome.Any(problem => problem.Keyword is "enum" or "type")).OrderBy(outcome => outcome.Count).FirstOrDefault();
            if (meant is not null)
            {
                place.AddAll(meant);
            }
            else if (place.Problems.Count == 0)
            {
                place.Add(keyword, ProblemText.NoAlternative);
            }
        }
    }

    private static void Exclude(Place place)
    {
        if (place.Token is not JObject items || place.Checks.Excluded.Count == 0)
        {
            place.Add("not", ProblemText.Not);
            return;
        }

        foreach (var name in place.Checks.Excluded.Where(items.ContainsKey))
        {
            place.Add("not", ProblemText.Excluded, name);
        }
    }

    private ICollection<ValidationError> Ask(JToken token, JsonSchema schema) => Validate(token, schema, SchemaType.JsonSchema, null, "");

    /// <summary>The problems of an alternative are not those of the document as long as another one may fit.</summary>
    private List<FoundProblem> Try(JToken token, JsonSchema schema)
    {
        var found = _found;
        _found = 0;
        var problems = Ask(token, schema).OfType<FoundProblem>().ToList();
        _found = found;
        return problems;
    }
}

/// <summary>A place of a document with the schema that it is to keep, and what was found there.</summary>
internal sealed class Place(JToken token, JsonSchema schema, SchemaChecks checks)
{
    public JToken Token => token;

    public JsonSchema Schema => schema;

    public SchemaChecks Checks => checks;

    public List<ValidationError> Problems { get; } = [];

    /// <summary>How many problems were found at this place and not within it.</summary>
    public int Own { get; private set; }

    public void Add(string keyword, LocalText text, string? name = null)
    {
        Problems.Add(new FoundProblem(token, keyword, text, name));
        Own++;
    }

    public void AddAll(IReadOnlyCollection<FoundProblem> problems)
    {
        Problems.AddRange(problems);
        Own += problems.Count;
    }
}

/// <summary>A problem in our words. Where it is, is worked out only when it is told: most problems are those of alternatives not meant.</summary>
internal sealed class FoundProblem(JToken token, string keyword, LocalText text, string? name)
    : ValidationError(ValidationErrorKind.Unknown, null, null, null, null)
{
    public string Keyword => keyword;

    public ContractProblem Tell(IReadOnlySet<string> names)
    {
        var steps = new Stack<string>();
        if (name is not null)
        {
            steps.Push(names.Contains(name) ? name : "*");
        }

        for (var child = token; child.Parent is { } parent; child = parent)
        {
            if (parent is JProperty item)
            {
                steps.Push(names.Contains(item.Name) ? item.Name : "*");
            }
            else if (parent is JArray elements)
            {
                steps.Push(elements.IndexOf(child).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return new(string.Concat(steps.Select(step => "/" + JsonPointer.Escape(step))), keyword, text.English, text.Japanese);
    }
}
