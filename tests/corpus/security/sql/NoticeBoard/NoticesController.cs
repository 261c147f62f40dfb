using System.Data.Common;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Koho.Notices;

[Authorize]
[Route("notices")]
public class NoticesController(NoticeContext db, ILogger<NoticesController> logger) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(NoticeQuery query)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        var order = query.Sort switch
        {
            "title" => "title",
            "date" => "published_on DESC",
            _ => "id",
        };
        var notices = await db.Notices.FromSqlRaw("SELECT * FROM notices ORDER BY " + order).ToListAsync(); // safe TDS1001
        logger.LogInformation("{Count} notices shown", notices.Count);
        return View(notices);
    }

    [HttpGet("sorted")]
    public async Task<IActionResult> Sorted(NoticeQuery query)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest(ModelState);
        }

        var order = query.Sort switch
        {
            null or "" => "id",
            "date" => "published_on DESC",
            var other => other,
        };
        return View("Index", await db.Notices.FromSqlRaw("SELECT * FROM notices ORDER BY " + order).ToListAsync()); // weak TDS1001
    }

    [HttpGet("section/{section}")]
    public IActionResult Section(string section)
    {
        var notices = db.Notices.FromSqlInterpolated($"SELECT * FROM notices WHERE section = {section}").ToList(); // safe TDS1001
        return View("Index", notices);
    }

    [HttpGet("section/{section}/latest")]
    public IActionResult Latest(string section)
    {
        FormattableString text = $"SELECT * FROM notices WHERE section = '{section}' ORDER BY published_on DESC LIMIT 5";
        var notices = db.Notices.FromSqlRaw(text.ToString()).ToList(); // weak TDS1001
        return View("Index", notices);
    }

    [HttpGet("section/{section}/first")]
    public IActionResult First(string section)
    {
        FormattableString text = $"SELECT * FROM notices WHERE section = {section} ORDER BY published_on LIMIT 5";
        var notices = db.Notices.FromSql(text).ToList(); // safe TDS1001
        return View("Index", notices);
    }

    [HttpGet("tags")]
    public async Task<IActionResult> Tags([FromQuery] string[] tag)
    {
        var filter = string.Join(" OR ", tag.Select(t => $"tags LIKE '%{t}%'"));
        var titles = await db.Database.SqlQueryRaw<string>("SELECT title AS \"Value\" FROM notices WHERE " + filter).ToListAsync(); // weak TDS1001
        return Ok(titles);
    }

    [HttpGet("tags/any")]
    public async Task<IActionResult> AnyTag([FromQuery] string[] tag)
    {
        var filter = string.Join(" OR ", tag.Select((_, i) => $"tags LIKE {{{i}}}"));
        var values = tag.Select(t => (object)("%" + t + "%")).ToArray();
        var titles = await db.Database.SqlQueryRaw<string>("SELECT title AS \"Value\" FROM notices WHERE " + filter, values).ToListAsync(); // safe TDS1001
        return Ok(titles);
    }

    [HttpPost("views")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> AddView([FromForm] string slug)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = $"UPDATE notices SET views = views + 1 WHERE slug = '{slug}'"; // weak TDS1001
        await command.ExecuteNonQueryAsync();
        return NoContent();
    }

    [HttpPost("likes")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> AddLike([FromForm] string slug)
    {
        var connection = db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "UPDATE notices SET likes = likes + 1 WHERE slug = @slug"; // safe TDS1001
        var parameter = command.CreateParameter();
        parameter.ParameterName = "slug";
        parameter.Value = slug;
        command.Parameters.Add(parameter);
        await command.ExecuteNonQueryAsync();
        return NoContent();
    }
}

public class NoticeQuery
{
    public string? Sort { get; set; }

    public int Page { get; set; } = 1;
}

public class Notice
{
    public int Id { get; set; }

    public string Title { get; set; } = "";

    public string Section { get; set; } = "";
}

public class NoticeContext(DbContextOptions<NoticeContext> options) : DbContext(options)
{
    public DbSet<Notice> Notices => Set<Notice>();
}
