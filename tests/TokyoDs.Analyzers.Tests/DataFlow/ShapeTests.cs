namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>The ways in which a value travels through a body in C#, and the checks that stop it.</summary>
public sealed class ShapeTests() : RuleTests("TDS1001")
{
    [Theory]
    [InlineData("""var sql = "a" + id; Run({|TDS1001:sql|});""")]
    [InlineData("""var sql = $"a {id} b"; Run({|TDS1001:sql|});""")]
    [InlineData("""Run({|TDS1001:$"a {id.Trim().ToUpperInvariant()} b"|});""")]
    [InlineData("""Run({|TDS1001:string.Format("a {0} b", id)|});""")]
    [InlineData("""Run({|TDS1001:string.Concat("a", id, "b")|});""")]
    [InlineData("""Run({|TDS1001:string.Join(",", "a", id)|});""")]
    [InlineData("""Run({|TDS1001:"a {0}".Replace("{0}", id)|});""")]
    [InlineData("""var sql = "a"; sql += id; Run({|TDS1001:sql|});""")]
    [InlineData("""var b = new System.Text.StringBuilder("a"); b.Append("x").Append(id).Append('y'); Run({|TDS1001:b.ToString()|});""")]
    [InlineData("""var b = new System.Text.StringBuilder(); b.Append($"a {id}"); Run({|TDS1001:b.ToString()|});""")]
    [InlineData("""var b = new System.Text.StringBuilder(); b.AppendLine("a"); b.AppendFormat("{0}", id); Run({|TDS1001:b + ""|});""")]
    [InlineData("""var list = new List<string> { "a", id }; Run({|TDS1001:list[1]|});""")]
    [InlineData("""List<string> list = ["a", .. new[] { id }]; Run({|TDS1001:string.Join(' ', list)|});""")]
    [InlineData("""var array = new string[2]; array[0] = id; Run({|TDS1001:array[0]|});""")]
    [InlineData("""var map = new Dictionary<string, string> { ["a"] = id }; Run({|TDS1001:map["a"]|});""")]
    [InlineData("""var map = new Dictionary<string, string>(); map.Add("a", id); if (map.TryGetValue("a", out var v)) Run({|TDS1001:v|});""")]
    [InlineData("""foreach (var part in id.Split(',')) Run({|TDS1001:"a" + part|});""")]
    [InlineData("""foreach (var (name, value) in new Dictionary<string, string> { ["a"] = id }) Run({|TDS1001:value|});""")]
    [InlineData("""var (a, b) = (id, "b"); Run({|TDS1001:a|});""")]
    [InlineData("""var pair = (First: "a", Second: id); Run({|TDS1001:pair.Second|});""")]
    [InlineData("""var o = new { Name = id, Other = "a" }; Run({|TDS1001:o.Name|});""")]
    [InlineData("""var r = new Row("a", id); Run({|TDS1001:r.Second|});""")]
    [InlineData("""var r = new Row("a", "b") with { First = id }; Run({|TDS1001:r.First|});""")]
    [InlineData("""var (first, second) = new Row(id, "b"); Run({|TDS1001:first|});""")]
    [InlineData("""var b = new Box { Inner = { Text = id } }; Run({|TDS1001:b.Inner.Text|});""")]
    [InlineData("""var b = new Box(); b.Inner.Text = id; Run({|TDS1001:b.Inner.Text|});""")]
    [InlineData("""var b = new Box { Text = id }; var c = b; Run({|TDS1001:c.Text|});""")]
    [InlineData("""string? s = null; s ??= id; Run({|TDS1001:s|});""")]
    [InlineData("""Run({|TDS1001:id ?? "a"|});""")]
    [InlineData("""Run({|TDS1001:id?.Trim() ?? "a"|});""")]
    [InlineData("""Run({|TDS1001:flag ? id : "a"|});""")]
    [InlineData("""var s = flag switch { true => "a", _ => id }; Run({|TDS1001:s|});""")]
    [InlineData("""if (id is { Length: > 3 } text) Run({|TDS1001:text|});""")]
    [InlineData("""if (id is var text && text.Length > 3) Run({|TDS1001:text|});""")]
    [InlineData("""object o = id; if (o is string text) Run({|TDS1001:text|});""")]
    [InlineData("""var s = id switch { "a" => "b", var other => other }; Run({|TDS1001:s|});""")]
    [InlineData("""string s; try { s = id; } catch (FormatException) { s = "a"; } Run({|TDS1001:s|});""")]
    [InlineData("""var s = "a"; try { s = id; Console.WriteLine(); s = "b"; } catch { Run({|TDS1001:s|}); }""")]
    [InlineData("""var s = "a"; for (var i = 0; i < 3; i++) { Run({|TDS1001:s|}); s = id; }""")]
    [InlineData("""string Local(string x) => "a" + x; Run({|TDS1001:Local(id)|});""")]
    [InlineData("""void Local() => Run({|TDS1001:id|}); Local();""")]
    [InlineData("""Func<string, string> f = x => "a" + x; Run({|TDS1001:f(id)|});""")]
    [InlineData("""Func<string> f = () => id; Run({|TDS1001:f()|});""")]
    [InlineData("""var all = new[] { id }.Select(x => "a" + x); Run({|TDS1001:all.First()|});""")]
    [InlineData("""var all = from x in new[] { id } where x.Length > 1 select x + "b"; Run({|TDS1001:string.Join(",", all)|});""")]
    [InlineData("""var text = new[] { id }.Aggregate("", (sum, x) => sum + x); Run({|TDS1001:text|});""")]
    [InlineData("""Out(id, out var s); Run({|TDS1001:s|});""")]
    [InlineData("""var s = "a"; Ref(ref s, id); Run({|TDS1001:s|});""")]
    [InlineData("""var b = new System.Text.StringBuilder(); Fill(b, id); Run({|TDS1001:b.ToString()|});""")]
    [InlineData("""Run({|TDS1001:Same(id)|});""")]
    [InlineData("""Run({|TDS1001:Same<string>(id)|});""")]
    [InlineData("""Run({|TDS1001:id.Decorated()|});""")]
    [InlineData("""Run({|TDS1001:new Holder(id).Text|});""")]
    [InlineData("""Run({|TDS1001:new Holder(id).Made()|});""")]
    [InlineData("""Run({|TDS1001:new Holder2(id).Text|});""")]
    [InlineData("""Run({|TDS1001:Each(id).First()|});""")]
    [InlineData("""Run({|TDS1001:LaterAsync(id).Result|});""")]
    [InlineData("""Run({|TDS1001:System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(id))|});""")]
    [InlineData("""Run({|TDS1001:Uri.UnescapeDataString(id)|});""")]
    [InlineData("""Run({|TDS1001:id[..3]|});""")]
    [InlineData("""using var reader = new StringReader(id); Run({|TDS1001:reader.ReadLine()|}!);""")]
    [InlineData("""var holder = new Holder("a"); holder.Set(id); Run({|TDS1001:holder.Text|});""")]
    [InlineData("""if (!int.TryParse(id, out var n)) Run({|TDS1001:id|});""")]
    [InlineData("""if (id.Length < 5) Run({|TDS1001:id|});""")]
    [InlineData("""if (System.Text.RegularExpressions.Regex.IsMatch(id, "[a-z]+")) Run({|TDS1001:id|});""")]
    [InlineData("""if (id.EndsWith(".pdf")) Run({|TDS1001:id|});""")]
    [InlineData("""foreach (var c in id) { if (c == '\'') { return; } } Run({|TDS1001:"a" + id|});""")]
    [InlineData("""foreach (var c in id) { if (!char.IsAsciiDigit(c)) { Console.WriteLine(c); } } Run({|TDS1001:"a" + id|});""")]
    [InlineData("""foreach (var part in id.Split(',')) { if (!part.StartsWith('a')) { return; } } Run({|TDS1001:"a" + id|});""")]
    public Task Text_from_outside_arrives(string body) => Flags(Controller(body));

    [Theory]
    [InlineData("""var s = id; s = "a"; Run(s);""")]
    [InlineData("""Run("a" + number);""")]
    [InlineData("""Run($"a {number} {key} {day:yyyy-MM-dd} {kind}");""")]
    [InlineData("""Run("a" + int.Parse(id));""")]
    [InlineData("""if (int.TryParse(id, out var n)) Run("a" + n);""")]
    [InlineData("""if (int.TryParse(id, out _)) Run("a" + id);""")]
    [InlineData("""if (!Guid.TryParse(id, out _)) return; Run("a" + id);""")]
    [InlineData("""if (Enum.TryParse<Kind>(id, out var k)) Run("a" + k);""")]
    [InlineData("""var r = new Row(id, "b"); Run(r.Second);""")]
    [InlineData("""var (a, b) = (id, "b"); Run(b);""")]
    [InlineData("""var o = new { Name = id, Other = "a" }; Run(o.Other);""")]
    [InlineData("""var b = new Box { Text = id }; b.Text = "a"; Run(b.Text);""")]
    [InlineData("""Run(id.Length.ToString());""")]
    [InlineData("""if (id == "a" || id == "b") Run(id);""")]
    [InlineData("""if (id is "a" or "b") Run(id);""")]
    [InlineData("""if (id is not ("a" or "b")) return; Run(id);""")]
    [InlineData("""switch (id) { case "a": case "b": Run(id); break; }""")]
    [InlineData("""var s = id switch { "a" => "x", "b" => id, _ => "y" }; Run(s);""")]
    [InlineData("""if (!Allowed.Contains(id)) return; Run(id);""")]
    [InlineData("""if (!new[] { "a", "b" }.Contains(id)) throw new ArgumentException(); Run(id);""")]
    [InlineData("""var ok = Allowed.Contains(id); if (!ok) { return; } Run(id);""")]
    [InlineData("""if (id is null || !Allowed.Contains(id)) return; Run(id);""")]
    [InlineData("""if (Columns.TryGetValue(id, out var column)) Run(column);""")]
    [InlineData("""Run(Columns[id]);""")]
    [InlineData("""Run(Columns.GetValueOrDefault(id, "a"));""")]
    [InlineData("""if (Allowed.Any(name => name == id)) Run(id);""")]
    [InlineData("""if (!id.All(char.IsAsciiLetterOrDigit)) return; Run(id);""")]
    [InlineData("""Run(new string(id.Where(char.IsAsciiDigit).ToArray()));""")]
    [InlineData("""if (System.Text.RegularExpressions.Regex.IsMatch(id, "^[a-z0-9_]{1,20}$")) Run(id);""")]
    [InlineData("""if (!Code.IsMatch(id)) return; Run(id);""")]
    [InlineData("""if (!IsKnown(id)) return; Run(id);""")]
    [InlineData("""if (!IsShort(id)) { return; } Run(id);""")]
    [InlineData("""Check(id); Run(id);""")]
    [InlineData("""Run(Chosen(id));""")]
    [InlineData("""var s = Allowed.FirstOrDefault(name => name == id); Run("a" + s);""")]
    [InlineData("""string s; if (flag && Allowed.Contains(id)) { s = id; } else { s = "a"; } Run(s);""")]
    [InlineData("""Func<string, string> f = x => "a"; Run(f(id));""")]
    [InlineData("""Run(First(id, "b").Second);""")]
    [InlineData("""Run(string.IsNullOrEmpty(id) ? "a" + id : "b");""")]
    [InlineData("""if (TokyoDs.Registries.CorporateNumber.TryParse(id, null, out var c)) Run("a" + c);""")]
    [InlineData("""foreach (var c in id) { if (!char.IsAsciiLetterOrDigit(c)) { return; } } Run("a" + id);""")]
    [InlineData("""foreach (char c in id) if (!char.IsAsciiDigit(c) && c != '-') throw new FormatException(); Run("a" + id);""")]
    [InlineData("""foreach (var c in id) { if (c is not (>= 'a' and <= 'z')) { return; } } Run("a" + id);""")]
    public Task Nothing_from_outside_is_left(string body) => IsSilent(Controller(body));

    private static string Controller(string body) => $$"""
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs;

        public class TownController : Controller
        {
            private static readonly HashSet<string> Allowed = ["a", "b"];
            private static readonly Dictionary<string, string> Columns = new() { ["a"] = "x" };
            private static readonly System.Text.RegularExpressions.Regex Code = new("^[A-Z]{3}$");

            public void Index(string id, bool flag, int number, Guid key, DateOnly day, Kind kind)
            {
                {{body}}
            }

            private static void Run([SensitiveSink("Sql")] string sql)
            {
            }

            private static void Out(string value, out string result) => result = value;

            private static void Ref(ref string result, string value) => result = "a" + value;

            private static void Fill(System.Text.StringBuilder builder, string value) => builder.Append(value);

            private static T Same<T>(T value) => value;

            private static IEnumerable<string> Each(string value)
            {
                yield return "a";
                yield return value;
            }

            private static async Task<string> LaterAsync(string value)
            {
                await Task.Yield();
                return value;
            }

            private static bool IsKnown(string value)
            {
                if (string.IsNullOrEmpty(value))
                {
                    return false;
                }

                return Allowed.Contains(value);
            }

            private static bool IsShort(string value) => value.Length < 5 && Code.IsMatch(value);

            private static void Check(string value)
            {
                if (!Allowed.Contains(value))
                {
                    throw new ArgumentException("value");
                }
            }

            private static string Chosen(string value) => value switch { "name" => "t.name", "day" => "t.day", _ => "t.id" };

            private static Row First(string first, string second) => new(first, second);
        }

        public enum Kind { A, B }

        public record Row(string First, string Second);

        public class Box
        {
            public string Text { get; set; } = "";

            public Inner Inner { get; } = new();
        }

        public class Inner
        {
            public string Text { get; set; } = "";
        }

        public class Holder
        {
            private string _text;

            public Holder(string text) => _text = text;

            public string Text => _text;

            public string Made() => "a" + _text;

            public void Set(string text) => _text = text;
        }

        public class Holder2(string text)
        {
            public string Text { get; } = text;
        }

        static class Extensions
        {
            public static string Decorated(this string text) => "<" + text + ">";
        }
        """;

    [Fact]
    public Task A_property_with_a_field_of_its_own_carries_what_it_is_given() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class Search(System.Data.Common.DbCommand command)
        {
            private string? _route;
            private int _page;

            public string? Route
            {
                get => _route;
                set => _route = value?.Trim();
            }

            public string Page
            {
                get => _page.ToString();
                set => _page = int.Parse(value);
            }

            public void Run()
            {
                command.CommandText = {|TDS1001:"a" + Route|};
                command.CommandText = "a" + Page;
            }
        }

        public class BusController(Search search) : Controller
        {
            public void Index(string route, string page)
            {
                search.Route = route;
                search.Page = page;
                search.Run();
            }
        }
        """);

    [Fact]
    public Task A_choice_on_the_right_of_a_member_is_followed() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class State
        {
            public string? Text { get; set; }
        }

        public class TownController(System.Data.Common.DbCommand command, State state) : Controller
        {
            public void Index(string town, bool all)
            {
                command.CommandText = {|TDS1001:all ? "SELECT 1" : "SELECT " + town|};
                command.CommandText = all ? "SELECT 1" : "SELECT 2";
            }

            public void Keep(string town, bool all) => state.Text = all ? town : "a";
        }

        public class Reader(System.Data.Common.DbCommand command, State state)
        {
            public void Run() => command.CommandText = {|TDS1001:"SELECT " + state.Text|};
        }
        """);

    [Fact]
    public Task Parts_of_parts_are_what_their_types_say() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public record Order((string Queue, int Copies) Target, string Options);

        public class Orders(System.Data.Common.DbCommand command) : Controller
        {
            public void Print(string queue, int copies, string options) => Run(new Order((queue, copies), options));

            private void Run(Order order)
            {
                var ((queue, copies), options) = order;
                command.CommandText = $"select 1 limit {copies}";
                command.CommandText = {|TDS1001:$"select 1 from {queue}"|};
                command.CommandText = {|TDS1001:$"select 1 from {options}"|};
            }
        }
        """);

    [Fact]
    public Task Comparisons_by_order_are_checks_too() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class Tables(System.Data.Common.DbCommand command) : Controller
        {
            public void Own(string table)
            {
                if (string.Compare(table, "rooms", StringComparison.Ordinal) == 0)
                {
                    command.CommandText = "select 1 from " + table;
                }
            }

            public void Other(string table)
            {
                if (string.CompareOrdinal(table, "rooms") > 0)
                {
                    command.CommandText = {|TDS1001:"select 1 from " + table|};
                }
            }
        }
        """);
}
