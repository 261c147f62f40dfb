namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class EntityWithoutUpdatedTests() : RuleTests("TDS2602")
{
    private static readonly (string, string) On = (".globalconfig", "is_global = true\ndotnet_diagnostic.TDS2602.severity = warning\n");

    [Fact]
    public Task An_entity_that_changes_without_a_time_is_reported() => Flags(
        """
        using Microsoft.EntityFrameworkCore;
        public class {|TDS2602:Facility|}
        {
            public int Id { get; set; }
            public string Name { get; set; } = "";
            public string Phone { get; set; } = "";
            public int Capacity { get; set; }
        }
        class Register : DbContext { public DbSet<Facility> Facilities => Set<Facility>(); }
        """, On);

    [Fact]
    public Task A_time_of_change_or_a_validity_is_right() => IsSilent(
        """
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        [Table("a")] public class First { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public int Capacity { get; set; } public DateTimeOffset UpdatedAt { get; set; } }
        [Table("b")] public class Second { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public int Capacity { get; set; } public DateOnly 有効開始日 { get; set; } }
        [Table("c")] public class Third { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public int Capacity { get; set; } [Timestamp] public byte[] Mark { get; set; } = []; }
        public abstract class Dated { public DateTimeOffset LastModified { get; set; } }
        [Table("d")] public class Fourth : Dated { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public int Capacity { get; set; } }
        """, On);

    [Fact]
    public Task Links_fixed_records_and_other_types_are_fine() => IsSilent(
        """
        using System.ComponentModel.DataAnnotations.Schema;
        [Table("a")] public class Link { public int FacilityId { get; set; } public int TagId { get; set; } public int PlaceId { get; set; } public int Order { get; set; } }
        [Table("b")] public record Entry(string Name, string Phone, int Capacity);
        public class FacilityRequest { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public int Capacity { get; set; } }
        """, On);
}
