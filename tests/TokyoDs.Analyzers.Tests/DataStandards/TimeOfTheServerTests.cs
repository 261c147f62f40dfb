using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class TimeOfTheServerTests() : RuleTests("TDS2003")
{
    [Fact]
    public Task A_time_without_offset_in_a_contract_is_reported() => Flags("""
        [TokyoDs.OnceOnly.OnceOnlyContract("application", 1, 0)]
        public record Application(DateTime {|TDS2003:SubmittedAt|}, DateTime? {|TDS2003:申請日|});
        public class NoticeResponse { public List<DateTime> {|TDS2003:Dates|} { get; set; } = []; }
        """);

    [Fact]
    public Task A_date_from_the_clock_of_the_server_is_reported() => Flags("""
        class Application
        {
            public DateOnly 申請日 { get; set; }
            public DateTime ApplicationDate { get; set; } = {|TDS2003:DateTime.Today|};
            void Submit()
            {
                申請日 = DateOnly.FromDateTime({|TDS2003:DateTime.Now|});
                var copy = new Application { ApplicationDate = {|TDS2003:DateTime.Now|}.Date };
            }
        }
        """);

    [Fact]
    public Task A_deadline_held_against_the_clock_is_reported() => Flags("""
        class Deadlines
        {
            bool IsLate(DateTime deadline) => {|TDS2003:DateTime.Now|} > deadline;
            bool IsOpen(DateOnly 提出期限) => 提出期限 >= DateOnly.FromDateTime({|TDS2003:DateTime.Now|});
            DateTime DueDate() => {|TDS2003:System.DateTime.Now|}.AddDays(14);
        }
        """);

    [Fact]
    public Task A_fiscal_year_from_the_clock_is_reported() => Flags("""
        var nendo = {|TDS2003:DateTime.Now|}.Month < 4 ? {|TDS2003:DateTime.Now|}.Year - 1 : {|TDS2003:DateTime.Now|}.Year;
        Console.WriteLine(nendo + FiscalYear());
        static int FiscalYear() => {|TDS2003:DateTime.Today|}.AddMonths(-3).Year;
        """);

    [Fact]
    public Task A_day_without_a_known_purpose_is_suggested() => Flags("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/", () => Results.Ok({|TDS2003:DateTime.Today|}));
        """);

    [Fact]
    public Task Japan_time_and_offsets_are_right() => IsSilent("""
        using TokyoDs.Time;
        public record Application(DateTimeOffset SubmittedAt, DateOnly 申請日);
        class Service(TimeProvider clock)
        {
            Application Submit() => new(clock.GetJapanNow(), clock.GetJapanToday());
            DateOnly ClosingDate { get; } = TimeProvider.System.GetJapanToday();
        }
        """);

    [Fact]
    public Task Durations_and_log_stamps_are_fine() => IsSilent("""
        using System.Diagnostics;
        class Work(ILogger<Work> logger)
        {
            void Run()
            {
                var started = DateTime.UtcNow;
                var watch = Stopwatch.StartNew();
                logger.LogInformation("{Time} {Elapsed}", DateTime.Now, DateTime.UtcNow - started);
                File.WriteAllText($"backup-{DateTime.Now:yyyyMMddHHmmss}.txt", watch.Elapsed.ToString());
                var finished = DateTime.Now - started;
                var row = (CreatedDate: DateTime.Now, UpdateDate: DateTime.Now);
            }
        }
        """);

    [Fact]
    public Task The_end_of_a_cookie_is_no_day() => IsSilent("""
        class Basket
        {
            void Keep(HttpResponse response)
            {
                var options = new CookieOptions();
                options.Expires = DateTime.Today.AddYears(1);
                response.Cookies.Append("basket", "1", options);
            }
        }
        """);

    [Fact]
    public Task Entities_views_and_times_in_UTC_are_left_alone() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        public class Permit { public int Id { get; set; } public DateTime IssuedAt { get; set; } }
        class Register : DbContext { public DbSet<Permit> Permits => Set<Permit>(); }
        public record PermitResponse(DateTime IssuedAtUtc);
        public class PermitViewModel { public DateTime IssuedAt { get; set; } }
        """);

    [Fact]
    public Task A_test_may_use_any_clock() => IsSilent("""
        class DeadlineTests { bool IsLate(DateTime deadline) => deadline < DateTime.Now; }
        """);

    [Fact]
    public Task The_fix_takes_Japan_time_from_the_clock_at_hand() => Fixes<TimeOfTheServerFix>(
        """
        namespace City;

        class Service(TimeProvider clock)
        {
            DateOnly 申請日() => DateOnly.FromDateTime({|TDS2003:DateTime.Now|});
            bool IsLate(DateTime deadline) => deadline < {|TDS2003:DateTime.Now|};
            static bool IsOver(DateTime deadline) => deadline < {|TDS2003:DateTime.Today|};
        }
        """,
        """
        using TokyoDs.Time;

        namespace City;

        class Service(TimeProvider clock)
        {
            DateOnly 申請日() => clock.GetJapanToday();
            bool IsLate(DateTime deadline) => deadline < clock.GetJapanNow().DateTime;
            static bool IsOver(DateTime deadline) => deadline < TimeProvider.System.GetJapanNow().Date;
        }
        """);

    [Fact]
    public Task The_fix_gives_the_time_of_a_contract_its_offset() => Fixes<TimeOfTheServerFix>(
        """
        public class ApplicationRequest
        {
            public DateTime {|TDS2003:SubmittedAt|} { get; set; }
            public DateTime? {|TDS2003:申請日|} { get; set; }
        }
        """,
        """
        public class ApplicationRequest
        {
            public DateTimeOffset SubmittedAt { get; set; }
            public DateOnly? 申請日 { get; set; }
        }
        """);

    [Fact]
    public Task A_program_on_a_desk_has_the_clock_of_the_person_before_it() => IsSilent(
        """
        using System.Windows.Forms;
        class OrderForm : Form
        {
            public DateTime 納品日 { get; set; } = DateTime.Today;
            DateOnly OrderDate() => DateOnly.FromDateTime(DateTime.Now);
        }
        """, ("Forms.cs", "namespace System.Windows.Forms { public class Form; }"));
}
