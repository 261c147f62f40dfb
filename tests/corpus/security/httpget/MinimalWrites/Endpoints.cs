using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace Kairan.Api;

public class Notice
{
    public int Id { get; set; }

    public string OwnerId { get; set; } = "";

    public bool Archived { get; set; }

    public int Views { get; set; }
}

public class NoticeDb(DbContextOptions<NoticeDb> options) : DbContext(options)
{
    public DbSet<Notice> Notices => Set<Notice>();
}

public interface IMailQueue
{
    Task SendAsync(string user, string subject);
}

public static class Endpoints
{
    public static void MapNotices(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/notices").RequireAuthorization();

        group.MapGet("/{id:int}/archive", async (int id, NoticeDb db, ClaimsPrincipal user) =>
        {
            var me = user.Identity!.Name;
            var notice = await db.Notices.SingleAsync(n => n.Id == id && n.OwnerId == me);
            notice.Archived = true;
            await db.SaveChangesAsync(); // weak TDS1217
            return Results.Redirect("/notices");
        });

        group.MapPost("/{id:int}/archive", async (int id, NoticeDb db, ClaimsPrincipal user) =>
        {
            var me = user.Identity!.Name;
            var notice = await db.Notices.SingleAsync(n => n.Id == id && n.OwnerId == me);
            notice.Archived = true;
            await db.SaveChangesAsync(); // safe TDS1217
            return Results.NoContent();
        });

        group.MapGet("/{id:int}/delete", async (int id, NoticeDb db, ClaimsPrincipal user) =>
        {
            var me = user.Identity!.Name;
            return await db.Notices.Where(n => n.Id == id && n.OwnerId == me).ExecuteDeleteAsync(); // weak TDS1217
        });

        group.MapGet("/mine", async (NoticeDb db, ClaimsPrincipal user) => // safe TDS1217
        {
            var me = user.Identity!.Name;
            return await db.Notices.AsNoTracking().Where(n => n.OwnerId == me).Select(n => n.Id).Take(50).ToListAsync();
        });

        group.MapGet("/remind", Remind); // weak TDS1217
        group.MapPost("/remind", Remind); // safe TDS1217

        // 閲覧数だけ
        group.MapGet("/{id:int}/view", async (int id, NoticeDb db, ClaimsPrincipal user) =>
        {
            var me = user.Identity!.Name;
            await db.Notices.Where(n => n.Id == id && n.OwnerId == me).ExecuteUpdateAsync(s => s.SetProperty(n => n.Views, n => n.Views + 1)); // safe TDS1217
            return Results.Ok();
        });

        group.MapMethods("/clear", ["GET", "HEAD"], async (NoticeDb db, ClaimsPrincipal user) =>
        {
            var me = user.Identity!.Name;
            await db.Notices.Where(n => n.OwnerId == me).ExecuteUpdateAsync(s => s.SetProperty(n => n.Archived, true)); // weak TDS1217
        });
    }

    private static async Task<IResult> Remind(IMailQueue mail, ClaimsPrincipal user)
    {
        await mail.SendAsync(user.Identity!.Name!, "回覧のお知らせ");
        return Results.Accepted();
    }
}
