using Microsoft.EntityFrameworkCore;

namespace Nursery.Data;

public class NurserySeat
{
    public int Id { get; set; }

    public string NurseryCode { get; set; } = "";

    public int FiscalYear { get; set; }

    public int Vacant { get; set; }
}

public class SeatContext(DbContextOptions<SeatContext> options) : DbContext(options)
{
    public DbSet<NurserySeat> Seats => Set<NurserySeat>();
}

public static class SeatQueries
{
    public static IQueryable<NurserySeat> InDistrict(this SeatContext db, string district) =>
        db.Seats.FromSqlRaw("SELECT s.* FROM seats s JOIN nurseries n ON n.code = s.nursery_code WHERE n.district = '" + district + "'"); // weak TDS1001

    public static IQueryable<NurserySeat> InDistrictChecked(this SeatContext db, string district) =>
        db.Seats.FromSqlRaw("SELECT s.* FROM seats s JOIN nurseries n ON n.code = s.nursery_code WHERE n.district = {0}", district); // safe TDS1001

    public static IQueryable<NurserySeat> Named(this SeatContext db, string part)
    {
        FormattableString query = $"SELECT * FROM seats WHERE nursery_code LIKE {part + "%"}";
        return db.Seats.FromSqlInterpolated(query); // safe TDS1001
    }
}
