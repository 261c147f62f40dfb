namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>What a project tells the analysis about its own code: by attributes of the SDK and by configuration.</summary>
public sealed class ExtensionTests() : RuleTests("TDS1001")
{
    [Fact]
    public Task A_marked_source_is_followed() => Flags("""
        using TokyoDs;

        class Import(System.Data.Common.DbCommand command, Queue queue)
        {
            public void Run() => command.CommandText = {|TDS1001:"DELETE FROM t WHERE id = " + queue.Next()|};

            public void Count() => command.CommandText = "DELETE FROM t WHERE id = " + queue.Last();
        }

        class Queue
        {
            [UntrustedSource]
            public string Next() => "";

            public string Last() => "";
        }
        """);

    [Fact]
    public Task A_marked_sanitizer_is_trusted() => IsSilent("""
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs;

        public class TownController(System.Data.Common.DbCommand command) : Controller
        {
            public void Index(string town) => command.CommandText = "SELECT * FROM t WHERE town = " + Legacy.Quote(town);
        }

        static class Legacy
        {
            [TrustedSanitizer("Sql")]
            public static string Quote(string text) => "'" + text + "'";
        }
        """);

    [Fact]
    public Task A_sanitizer_for_another_danger_is_not_enough() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs;

        public class TownController(System.Data.Common.DbCommand command) : Controller
        {
            public void Index(string town) => command.CommandText = {|TDS1001:"SELECT * FROM t WHERE town = " + Legacy.Encode(town)|};
        }

        static class Legacy
        {
            [TrustedSanitizer("Html")]
            public static string Encode(string text) => "'" + text + "'";
        }
        """);

    [Fact]
    public Task A_marked_parameter_is_a_sink() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        using TokyoDs;

        public class TownController(OldDatabase database) : Controller
        {
            public void Index(string town) => database.Run({|TDS1001:"SELECT * FROM t WHERE town = " + town|}, town);
        }

        public class OldDatabase
        {
            public void Run([SensitiveSink("Sql")] string sql, string value) { }
        }
        """);

    [Theory]
    [InlineData("tokyods.dataflow.sanitizers = sql|path:Legacy.Quote")]
    [InlineData("tokyods.dataflow.sanitizers = Legacy.Quote(text), Legacy.Other")]
    public Task A_configured_sanitizer_is_trusted(string line) => IsSilent(
        """
        using Microsoft.AspNetCore.Mvc;

        public class TownController(System.Data.Common.DbCommand command) : Controller
        {
            public void Index(string town) => command.CommandText = "SELECT * FROM t WHERE town = " + Legacy.Quote(town);
        }

        static class Legacy
        {
            public static string Quote(string text) => "'" + text + "'";
        }
        """,
        (".globalconfig", "is_global = true\n" + line));

    [Fact]
    public Task A_configured_source_and_sink_are_followed() => Flags(
        """
        class Import(OldDatabase database)
        {
            public void Run() => database.Run({|TDS1001:"DELETE FROM t WHERE id = " + Queue.Next|});
        }

        static class Queue
        {
            public static string Next => "";
        }

        class OldDatabase
        {
            public void Run(string sql) { }
        }
        """,
        (".globalconfig", "is_global = true\ntokyods.dataflow.sources = Queue.Next\ntokyods.dataflow.sinks = sql:OldDatabase.Run(sql)"));
}
