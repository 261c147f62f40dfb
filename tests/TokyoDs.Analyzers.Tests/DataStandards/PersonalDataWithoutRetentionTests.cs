namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class PersonalDataWithoutRetentionTests() : RuleTests("TDS2601")
{
    [Fact]
    public Task Personal_data_without_an_end_are_reported() => Flags("""
        using Microsoft.EntityFrameworkCore;
        public class {|TDS2601:Application|}
        {
            public int Id { get; set; }
            public string 氏名 { get; set; } = "";
            public string PhoneNumber { get; set; } = "";
            public DateTimeOffset SubmittedAt { get; set; }
        }
        class Register : DbContext { public DbSet<Application> Applications => Set<Application>(); }
        """);

    [Fact]
    public Task A_declared_retention_or_a_day_of_disposal_is_right() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        using TokyoDs.OnceOnly;
        [Retention(60)]
        public class Application { public int Id { get; set; } public string 氏名 { get; set; } = ""; public string PhoneNumber { get; set; } = ""; }
        public class Visit { public int Id { get; set; } public string 氏名 { get; set; } = ""; public string 住所 { get; set; } = ""; public DateOnly 廃棄予定日 { get; set; } }
        public abstract class Kept { public DateTimeOffset? DeletedAt { get; set; } }
        public class Letter : Kept { public int Id { get; set; } public string FullName { get; set; } = ""; public string HomeAddress { get; set; } = ""; }
        class Register : DbContext { public DbSet<Application> Applications => Set<Application>(); public DbSet<Visit> Visits => Set<Visit>(); public DbSet<Letter> Letters => Set<Letter>(); }
        """);

    [Fact]
    public Task An_event_of_the_same_name_is_not_the_entity() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        namespace Store { [TokyoDs.OnceOnly.Retention(12)] public class Letter { public int Id { get; set; } public string FullName { get; set; } = ""; public string HomeAddress { get; set; } = ""; } }
        namespace Events { public record Letter(string FullName, string HomeAddress); }
        namespace Data { class Register : DbContext { public DbSet<Store.Letter> Letters => Set<Store.Letter>(); } }
        """);

    [Fact]
    public Task What_is_not_stored_or_not_about_a_person_is_fine() => IsSilent("""
        using Microsoft.EntityFrameworkCore;
        public record ApplicationRequest(string 氏名, string PhoneNumber);
        public class Facility { public int Id { get; set; } public string Name { get; set; } = ""; public string PhoneNumber { get; set; } = ""; public string 住所 { get; set; } = ""; }
        public class Comment { public int Id { get; set; } public string Email { get; set; } = ""; public string Text { get; set; } = ""; }
        class Register : DbContext { public DbSet<Facility> Facilities => Set<Facility>(); public DbSet<Comment> Comments => Set<Comment>(); }
        """);

    [Fact]
    public Task A_view_of_the_database_stores_nothing() => IsSilent(
        """
        using Microsoft.EntityFrameworkCore;
        public class ResidentView { public string 氏名 { get; set; } = ""; public string PhoneNumber { get; set; } = ""; }
        public class ResidentRow { public string 氏名 { get; set; } = ""; public string PhoneNumber { get; set; } = ""; }
        class Register : DbContext
        {
            public DbSet<ResidentView> Views => Set<ResidentView>();
            public DbSet<ResidentRow> Rows => Set<ResidentRow>();
            void Map(ModelBuilder model)
            {
                model.Entity<ResidentView>(view => { view.HasNoKey().ToView("V_RESIDENT"); });
                model.Entity<ResidentRow>().HasNoKey().ToView("V_ROW");
            }
        }
        """, ("Views.cs", """
        namespace Microsoft.EntityFrameworkCore;
        public class ModelBuilder { public Rows<T> Entity<T>() => new(); public void Entity<T>(Action<Rows<T>> map) { } }
        public class Rows<T> { public Rows<T> HasNoKey() => this; public Rows<T> ToView(string name) => this; }
        """));
}
