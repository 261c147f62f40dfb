using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace Sodan.Chat;

public class Message
{
    public long Id { get; set; }

    public string RecipientId { get; set; } = "";

    public string Text { get; set; } = "";
}

public sealed class ChatDb(DbContextOptions<ChatDb> options) : DbContext(options)
{
    public DbSet<Message> Messages => Set<Message>();
}

[Authorize]
public sealed class MessageHub(ChatDb db) : Hub
{
    public async Task<string?> Read(long messageId)
    {
        var message = await db.Messages.FindAsync(messageId); // weak TDS1022
        return message?.Text;
    }

    public async Task<string?> ReadMine(long messageId)
    {
        var message = await db.Messages.FindAsync(messageId); // safe TDS1022
        return message?.RecipientId == Context.UserIdentifier ? message!.Text : null;
    }

    public async IAsyncEnumerable<string> ReadMany(long[] ids)
    {
        await foreach (var text in db.Messages.Where(m => ids.Contains(m.Id)).Select(m => m.Text).AsAsyncEnumerable()) // weak TDS1022
        {
            yield return text;
        }
    }

    public async IAsyncEnumerable<string> ReadManyMine(long[] ids)
    {
        var me = Context.UserIdentifier;
        await foreach (var text in db.Messages.Where(m => m.RecipientId == me && ids.Contains(m.Id)).Select(m => m.Text).AsAsyncEnumerable()) // safe TDS1022
        {
            yield return text;
        }
    }
}
