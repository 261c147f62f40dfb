namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>Ways to name a method or member through another type: what the code says of a name must not hide a caller or a writer.</summary>
public sealed class SearchByNameTests() : RuleTests("TDS1001")
{
    [Fact]
    public Task Through_an_interface_for_which_a_base_supplies_the_method() => Flags("""
        var app = WebApplication.Create();
        app.MapGet("/", (IStore store, string id) => Use(store, id));
        static void Use(IStore store, string id) => store.Find(id);

        public interface IStore { void Find(string id); }
        public class Base(System.Data.Common.DbCommand command) { public void Find(string id) => command.CommandText = {|TDS1001:"SELECT " + id|}; }
        public class Store(System.Data.Common.DbCommand command) : Base(command), IStore;
        """);

    [Fact]
    public Task From_the_body_that_an_interface_itself_has() => Flags("""
        var app = WebApplication.Create();
        app.MapGet("/", (IStore store, string id) => store.FindTrimmed(id));

        public interface IStore
        {
            void Find(string id);
            void FindTrimmed(string id) => Find(id.Trim());
        }

        public class Store(System.Data.Common.DbCommand command) : IStore
        {
            public void Find(string id) => command.CommandText = {|TDS1001:"SELECT " + id|};
        }
        """);

    [Fact]
    public Task By_a_static_using_inside_a_namespace() => Flags("""
        namespace Data
        {
            public static class Queries
            {
                public static void Run(System.Data.Common.DbCommand command, string id) => command.CommandText = {|TDS1001:"SELECT " + id|};
            }
        }

        namespace Web
        {
            using static Data.Queries;
            public class PagesController(System.Data.Common.DbCommand command) : Microsoft.AspNetCore.Mvc.Controller
            {
                [Microsoft.AspNetCore.Mvc.HttpGet]
                public void Index(string id) => Run(command, id);
            }
        }
        """);
}
