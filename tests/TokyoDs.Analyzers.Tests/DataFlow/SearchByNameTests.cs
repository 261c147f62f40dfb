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

    /// <summary>Each calls Store.Find, or makes a Query, with what the request gave.</summary>
    [Theory]
    [InlineData("static void Use(Derived store, string id) => store.Find(id);")]
    [InlineData("static void Use(IWide store, string id) => store.Find(id);")]
    [InlineData("static void Use(S store, string id) => store.Find(id);")]
    [InlineData("static void Use(Derived store, string id) { var same = store; same.Find(id); }")]
    [InlineData("static void Use(Derived store, string id) => Given(store, id); static void Given<T>(T any, string id) where T : Store => any.Find(id);")]
    [InlineData("static void Use(Derived store, string id) { Action<Derived> find = one => one.Find(id); find(store); }")]
    [InlineData("static void Use(Derived store, string id) { foreach (var one in new[] { store }) { one.Find(id); } }")]
    [InlineData("static void Use(Derived store, string id) { Store[] all = [store]; all[0].Find(id); }")]
    [InlineData("static void Use(Derived store, string id) { if (store is Store one) { one.Find(id); } }")]
    [InlineData("static void Use(Derived store, string id) { (var one, _) = (store, 1); one.Find(id); }")]
    [InlineData("static void Use(Derived store, string id) => store?.Find(id);")]
    [InlineData("static void Use(Derived store, string id) => new Holder(store).Store.Find(id);")]
    [InlineData("static void Use(Derived store, string id) => new Holder(store).Run(id);")]
    [InlineData("static void Use(Derived store, string id) => store.FindInherited(id);")]
    [InlineData("static void Use(Derived store, string id) => Store.Inner.Run(store.Command, id);")]
    [InlineData("static void Use(Derived store, string id) => Run(new(store.Command, id)); static void Run(Query query) { }")]
    [InlineData("static void Use(Derived store, string id) { Query query = new(store.Command, id); }")]
    [InlineData("static Query Use(Derived store, string id) => new(store.Command, id);")]
    public Task Whatever_the_code_calls_it(string use) => Flags($$"""
        using S = Store;

        var app = WebApplication.Create();
        app.MapGet("/", (Derived store, string id) => { Use(store, id); });
        {{use}}

        public interface IStore { void Find(string id); }
        public interface IWide : IStore;

        public class Store(System.Data.Common.DbCommand command) : IStore
        {
            public System.Data.Common.DbCommand Command => command;

            public void Find(string id) => Set(command, id);

            public static void Set(System.Data.Common.DbCommand command, string id) => command.CommandText = {|TDS1001:"SELECT " + id|};

            public static class Inner
            {
                public static void Run(System.Data.Common.DbCommand command, string id) => Set(command, id);
            }
        }

        public class Derived(System.Data.Common.DbCommand command) : Store(command), IWide
        {
            public void FindInherited(string id) => Find(id);
        }

        public class Query
        {
            public Query(System.Data.Common.DbCommand command, string id) => Store.Set(command, id);
        }

        public class Holder(Store store)
        {
            public Store Store { get; } = store;

            public void Run(string id) => Store.Find(id);
        }
        """);
}
