using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Tests.Text;
using TokyoDs.Time;

namespace TokyoDs.Tests.Sources;

/// <summary>Every text value of the library in a database, by the source file that the package compiles into projects with Entity Framework Core.</summary>
public sealed class EntityFrameworkTests
{
    public static TheoryData<Type> Written => TextValueType.Written;

    [Theory]
    [MemberData(nameof(Written))]
    public void It_is_stored_as_its_data_form_and_found_again(Type type) =>
        TextValueType.Call(typeof(EntityFrameworkTests), nameof(StoresAndFinds), type);

    [Theory]
    [MemberData(nameof(Written))]
    public void Its_column_is_a_text_of_its_length(Type type) =>
        TextValueType.Call(typeof(EntityFrameworkTests), nameof(HasItsLength), type);

    [Theory]
    [MemberData(nameof(Written))]
    public void Default_is_refused_when_it_is_written(Type type) =>
        TextValueType.Call(typeof(EntityFrameworkTests), nameof(RefusesDefault), type);

    [Theory]
    [MemberData(nameof(Written))]
    public void A_stored_text_that_is_no_value_is_refused_when_it_is_read(Type type) =>
        TextValueType.Call(typeof(EntityFrameworkTests), nameof(RefusesWhatIsNoValue), type);

    [Theory]
    [InlineData("ja", "byte[] の項目に保存してください")]
    [InlineData("en", "keep the encrypted bytes in a byte[] property")]
    public void A_secret_is_refused_with_how_to_store_it(string language, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            using var database = new Database<IndividualNumber>();
            var refusal = Assert.Throws<InvalidOperationException>(() => database.Model);
            Assert.Contains("IndividualNumber", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_secret_in_a_part_of_an_entity_is_refused_too()
    {
        using var database = new PartDatabase();
        Assert.Contains("Number", Assert.Throws<InvalidOperationException>(() => database.Model).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_compared_by_the_database()
    {
        using var database = Database<FiscalYear>.Created();
        database.Rows.AddRange(new Row<FiscalYear> { Id = 1, Value = new(2025) }, new Row<FiscalYear> { Id = 2, Value = new(2026) });
        database.SaveChanges();

        var last = new FiscalYear(2025);
        Assert.Equal([2], database.Rows.Where(row => row.Value > last).Select(row => row.Id).ToList());
        Assert.Equal([1], database.Rows.Where(row => row.Value.CompareTo(last) <= 0).Select(row => row.Id).ToList());
    }

    private static void StoresAndFinds<T>()
        where T : struct, ITextValue<T>
    {
        using var database = Database<T>.Created();
        var value = T.Parse(TextValueType.Sample(typeof(T)), null);
        database.Rows.AddRange(new Row<T> { Id = 1, Value = value, Optional = value }, new Row<T> { Id = 2, Value = value });
        database.SaveChanges();
        database.ChangeTracker.Clear();

        Assert.Equal(value, database.Rows.Single(row => row.Optional!.Value.Equals(value)).Value);
        Assert.Null(database.Rows.Single(row => row.Optional == null).Optional);
        Assert.Equal(2, database.Rows.Count(row => row.Value.Equals(value)));
        Assert.Equal([TextValueType.Sample(typeof(T))], database.Database.SqlQueryRaw<string>("SELECT Value FROM Rows WHERE Id = 1").ToList());
    }

    private static void HasItsLength<T>()
        where T : struct, ITextValue<T>
    {
        using var database = new Database<T>();
        var row = database.Model.FindEntityType(typeof(Row<T>))!;
        foreach (var name in new[] { nameof(Row<>.Value), nameof(Row<>.Optional) })
        {
            Assert.Equal(T.Shape.MaxLength, row.FindProperty(name)!.GetMaxLength());
            Assert.Equal(typeof(string), row.FindProperty(name)!.GetTypeMapping().Converter!.ProviderClrType);
        }
    }

    private static void RefusesDefault<T>()
        where T : struct, ITextValue<T>
    {
        using var database = Database<T>.Created();
        database.Rows.Add(new Row<T> { Id = 1 });
        var refusal = Assert.ThrowsAny<Exception>(() => database.SaveChanges()).GetBaseException();
        Assert.Contains(typeof(T).Name, refusal.Message, StringComparison.Ordinal);
    }

    private static void RefusesWhatIsNoValue<T>()
        where T : struct, ITextValue<T>
    {
        using var database = Database<T>.Created();
        database.Database.ExecuteSqlRaw("INSERT INTO Rows (Id, Value) VALUES (1, '#')");
        Assert.IsType<FormatException>(Assert.ThrowsAny<Exception>(() => database.Rows.Single()).GetBaseException());
    }

    private sealed class Row<T>
        where T : struct
    {
        public int Id { get; set; }

        public T Value { get; set; }

        public T? Optional { get; set; }
    }

    private sealed class Database<T> : DbContext
        where T : struct
    {
        private readonly SqliteConnection _connection = new("Data Source=:memory:");

        public DbSet<Row<T>> Rows => Set<Row<T>>();

        public static Database<T> Created()
        {
            var database = new Database<T>();
            database._connection.Open();
            database.Database.EnsureCreated();
            return database;
        }

        public override void Dispose()
        {
            base.Dispose();
            _connection.Dispose();
        }

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(_connection);

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseTokyoDsTypes();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row<T>>().ToTable("Rows");
    }

    private sealed record Part(PostalCode Code, IndividualNumber? Number);

    private sealed class Whole
    {
        public int Id { get; set; }

        public required Part Part { get; set; }
    }

    private sealed class PartDatabase : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=:memory:");

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseTokyoDsTypes();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Whole>().ComplexProperty(whole => whole.Part);
    }
}
