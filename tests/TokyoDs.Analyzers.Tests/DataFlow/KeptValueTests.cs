namespace TokyoDs.Analyzers.Tests.DataFlow;

/// <summary>What one part of a service keeps and another one reads: items of a request, the session, TempData, fields.</summary>
public sealed class KeptValueTests() : RuleTests("TDS1001")
{
    [Fact]
    public Task What_a_binder_of_the_project_makes_is_what_it_puts_into_it() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/free", (FreeSort sort, System.Data.Common.DbCommand command) => { command.CommandText = {|TDS1001:"SELECT * FROM t ORDER BY " + sort.Column|}; });
        app.MapGet("/known", (KnownSort sort, System.Data.Common.DbCommand command) => { command.CommandText = "SELECT * FROM t ORDER BY " + sort.Clause; });
        app.MapGet("/window", (Window window, System.Data.Common.DbCommand command) => { command.CommandText = {|TDS1001:$"SELECT * FROM t WHERE label = '{window.Label}' OFFSET {window.Skip}"|}; });
        app.Run();

        public sealed record FreeSort(string Column)
        {
            public static ValueTask<FreeSort> BindAsync(HttpContext context) => ValueTask.FromResult(new FreeSort(context.Request.Query["sort"].ToString()));
        }

        public sealed record KnownSort(string Clause)
        {
            public static ValueTask<KnownSort?> BindAsync(HttpContext context)
            {
                var clause = context.Request.Query["sort"].ToString() switch { "name" => "name ASC", _ => "code ASC" };
                return ValueTask.FromResult<KnownSort?>(new KnownSort(clause));
            }
        }

        public sealed record Window(int Skip, string Label)
        {
            public static bool TryParse(string? text, IFormatProvider? provider, out Window? window)
            {
                var parts = (text ?? "").Split(':');
                window = parts.Length == 2 && int.TryParse(parts[0], out var skip) ? new Window(skip, parts[1]) : null;
                return window is not null;
            }
        }
        """);

    [Fact]
    public Task What_is_kept_in_the_items_of_a_request_is_followed_by_its_key() => Flags("""
        public class SortMiddleware(RequestDelegate next)
        {
            private const string Tenant = "tenant";

            public async Task InvokeAsync(HttpContext context)
            {
                context.Items["room.sort"] = context.Request.Query["sort"].ToString();
                context.Items[Tenant] = context.User.Identity?.Name;
                await next(context);
            }
        }

        public class Rooms(System.Data.Common.DbCommand command, IHttpContextAccessor accessor)
        {
            public void Sorted()
            {
                var sort = (string?)accessor.HttpContext?.Items["room.sort"];
                command.CommandText = {|TDS1001:$"select name from rooms order by {sort}"|};
            }

            public void Own(HttpContext context)
            {
                command.CommandText = "select name from rooms where tenant = " + context.Items["tenant"];
            }
        }
        """);

    [Fact]
    public Task The_items_of_a_request_are_followed_through_the_methods_of_the_dictionary_too() => Flags("""
        public class SortMiddleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context)
            {
                context.Items.Add("sort", context.Request.Query["sort"].ToString());
                context.Items.TryAdd("page", "1");
                await next(context);
            }
        }

        public class Rooms(System.Data.Common.DbCommand command)
        {
            public void Sorted(HttpContext context)
            {
                if (context.Items.TryGetValue("sort", out var kept) && kept is string sort)
                {
                    command.CommandText = {|TDS1001:$"select name from rooms order by {sort}"|};
                }
            }

            public void Paged(HttpContext context)
            {
                context.Items.TryGetValue("page", out var page);
                command.CommandText = $"select name from rooms limit 20 offset {page}";
            }
        }
        """);

    [Fact]
    public Task Text_in_the_session_and_in_TempData_is_followed_by_its_key() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class DraftController(System.Data.Common.DbCommand command) : Controller
        {
            public void Choose(string sort)
            {
                HttpContext.Session.SetString("sort", sort);
                HttpContext.Session.SetString("page", int.Parse(sort).ToString());
                TempData["table"] = sort;
            }

            public void Sorted() => command.CommandText = {|TDS1001:"select 1 order by " + HttpContext.Session.GetString("sort")|};

            public void Paged() => command.CommandText = "select 1 offset " + HttpContext.Session.GetString("page");

            public void Kept() => command.CommandText = {|TDS1001:"select 1 from " + (string?)TempData["table"]|};
        }
        """);

    [Fact]
    public Task A_dictionary_in_a_field_that_is_filled_by_its_indexer_is_followed() => Flags("""
        using Microsoft.AspNetCore.Mvc;

        public class Store(System.Data.Common.DbCommand command)
        {
            private readonly Dictionary<string, string> _texts = new();

            public void Keep(string key, string text) => _texts[key] = text;

            public void Run() => command.CommandText = {|TDS1001:"SELECT " + _texts["a"]|};
        }

        public class TownController(Store store) : Controller
        {
            public void Index(string town) => store.Keep("a", town);
        }
        """);

    [Fact]
    public Task A_value_kept_by_a_middleware_for_the_request_is_followed() => Flags("""
        public sealed class RoomState
        {
            public string? Room { get; set; }

            public int Floor { get; set; }
        }

        public class RoomMiddleware(RequestDelegate next)
        {
            public async Task InvokeAsync(HttpContext context, RoomState state)
            {
                state.Room = context.Request.RouteValues["room"] as string;
                state.Floor = int.Parse(context.Request.Query["floor"].ToString());
                await next(context);
            }
        }

        public class RoomQueries(System.Data.Common.DbDataSource source, RoomState state)
        {
            public void Run()
            {
                using var one = source.CreateCommand({|TDS1001:"select 1 from rooms where name = '" + state.Room + "'"|});
                using var two = source.CreateCommand("select 1 from rooms where floor = " + state.Floor);
            }
        }
        """);
}
