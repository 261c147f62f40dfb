using TokyoDs.CodeFixes.OnceOnly;

namespace TokyoDs.Analyzers.Tests.OnceOnly;

public sealed class EvidenceWithoutItsStateTests() : RuleTests("TDS4009")
{
    private const string Usings = """
        using TokyoDs.OnceOnly;
        namespace City;
        public record Company(Attested<string> Name, Attested<decimal> Capital);

        """;

    [Fact]
    public Task Value_without_a_check_is_reported() => Flags(Usings + """
        public class Review(Company company)
        {
            public string Title() => {|TDS4009:company.Name.Value|};
            public decimal Sum(IEnumerable<Company> all) => all.Sum(one => {|TDS4009:one.Capital.Value|});
            public async Task<string> Later()
            {
                await Task.Yield();
                if (company.Capital.State == AttestationState.Available)
                {
                    return {|TDS4009:company.Name.Value|};
                }

                string Local() => {|TDS4009:company.Name.Value|};
                return Local();
            }
        }
        """);

    [Fact]
    public Task An_answer_of_TryGetValue_that_is_thrown_away_is_reported() => Flags(Usings + """
        public class Review
        {
            public string? Of(Company company)
            {
                {|TDS4009:company.Name.TryGetValue(out var name)|};
                _ = {|TDS4009:company.Name.TryGetValue(out var other)|};
                return name + other;
            }
        }
        """);

    [Fact]
    public Task A_switch_that_forgets_states_is_reported() => Flags(Usings + """
        public class Review
        {
            public string Of(Company company)
            {
                switch ({|TDS4009:company.Name.State|})
                {
                    case AttestationState.Available:
                        return company.Name.Value;
                    case AttestationState.NotHeld or AttestationState.NotApplicable:
                        return "-";
                }

                return "";
            }
        }
        """);

    [Fact]
    public Task Checks_guards_patterns_and_earlier_calls_of_the_chain_are_fine() => IsSilent(Usings + """
        public class Review(Company company)
        {
            public string If() { if (company.Name.State == AttestationState.Available) { return company.Name.Value; } return ""; }
            public string Guard() { if (company.Name.State is not AttestationState.Available) { throw new InvalidOperationException(); } return this.company2.Name.Value + company.Name.Value; }
            public string Choice() => company.Name.IsFresh(DateTimeOffset.MinValue) ? company.Name.Value : "";
            public bool And() => company.Name.State == AttestationState.Available && company.Name.Value.Length > 3;
            public string Pattern() => company.Name is { State: AttestationState.Available } ? company.Name.Value : "";
            public IEnumerable<string> Chain(IEnumerable<Attested<string>> all) => all.Where(one => one.State == AttestationState.Available).Select(item => item.Value);
            public string Asked() => company.Name.TryGetValue(out var name) ? name : "";
            public string Matched() => company.Name.Match((name, _) => name, () => "", () => "", () => "", () => "");
            public string Caught() { try { return company.Name.Value; } catch (InvalidOperationException) { return ""; } }
            public string Own() { if (IsThere(company.Name)) { return company.Name.Value; } return ""; }
            private static bool IsThere(Attested<string> item) => item.State == AttestationState.Available;
            private readonly Company2 company2 = new();
        }
        public class Company2 { public Named Name { get; } = new(); }
        public class Named { public string Value => ""; }
        """);

    [Fact]
    public Task Switches_with_all_states_or_a_rest_and_switches_over_other_things_are_fine() => IsSilent(Usings + """
        public class Review
        {
            public string Of(Company company) => company.Name.State switch
            {
                AttestationState.Available => company.Name.Value,
                AttestationState.NotHeld => "-",
                _ => "?",
            };
            public string All(AttestationState state)
            {
                switch (state)
                {
                    case AttestationState.Available: return "a";
                    case AttestationState.NotHeld or AttestationState.NotApplicable: return "b";
                    case AttestationState.Unavailable:
                    case AttestationState.Withheld: return "c";
                }

                return "";
            }
            public string Other(DataClassification kind) => kind switch { DataClassification.Personal => "p", var rest => rest.ToString() };
            public int? Plain(int? number) => number.HasValue ? number.Value : null;
        }
        """);

    [Fact]
    public Task The_fix_puts_the_statement_behind_the_check() => Fixes<EvidenceWithoutItsStateFix>(
        Usings + """
        public class Form { public string? Name { get; set; } }
        public class Review
        {
            public void Fill(Company company, Form form)
            {
                form.Name = {|TDS4009:company.Name.Value|}.Trim();
            }
        }
        """,
        Usings + """
        public class Form { public string? Name { get; set; } }
        public class Review
        {
            public void Fill(Company company, Form form)
            {
                if (company.Name.TryGetValue(out var name))
                {
                    form.Name = name.Trim();
                }
            }
        }
        """);

    [Fact]
    public Task The_fix_adds_the_missing_arms() => Fixes<EvidenceWithoutItsStateFix>(
        Usings + """
        public class Review
        {
            public string Of(Company company)
            {
                switch ({|TDS4009:company.Name.State|})
                {
                    case AttestationState.Available:
                    case AttestationState.NotHeld:
                        return "a";
                }

                return "";
            }
        }
        """,
        Usings + """
        public class Review
        {
            public string Of(Company company)
            {
                switch (company.Name.State)
                {
                    case AttestationState.Available:
                    case AttestationState.NotHeld:
                        return "a";
                    case AttestationState.Unavailable:
                    case AttestationState.NotApplicable:
                    case AttestationState.Withheld:
                        throw new System.NotImplementedException();
                }

                return "";
            }
        }
        """);

    [Fact]
    public Task The_fix_adds_the_missing_arms_of_an_expression() => Fixes<EvidenceWithoutItsStateFix>(
        Usings + """
        #pragma warning disable CS8524, CS8509
        public class Review
        {
            public string Of(Company company) => {|TDS4009:company.Name.State|} switch
            {
                AttestationState.Available => "a",
                AttestationState.NotHeld or AttestationState.NotApplicable => "-",
            };
        }
        """,
        Usings + """
        #pragma warning disable CS8524, CS8509
        public class Review
        {
            public string Of(Company company) => company.Name.State switch
            {
                AttestationState.Available => "a",
                AttestationState.NotHeld or AttestationState.NotApplicable => "-",
                AttestationState.Unavailable or AttestationState.Withheld => throw new System.NotImplementedException(),
            };
        }
        """);
}
