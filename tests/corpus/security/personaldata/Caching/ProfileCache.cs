using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using StackExchange.Redis;

namespace Kaigo.Profiles;

public sealed record CareProfile(int Id, string Name, string HomeAddress, DateOnly DateOfBirth, string DiseaseName);

public sealed record FacilitySummary(int Id, string Name, string Address, int Vacancy);

public sealed class ProfileCache(IDistributedCache cache, IDatabase redis, IDataProtector protector)
{
    public void Remember(CareProfile profile)
    {
        cache.Set($"care:{profile.Id}", Encoding.UTF8.GetBytes(profile.HomeAddress)); // weak TDS1304
        cache.Set($"care:{profile.Id}", protector.Protect(Encoding.UTF8.GetBytes(profile.HomeAddress))); // safe TDS1304
    }

    public void Remember(FacilitySummary facility)
    {
        cache.SetString($"facility:{facility.Id}", facility.Name + "\t" + facility.Address); // safe TDS1304
    }

    public async Task RememberAllAsync(CareProfile profile)
    {
        await redis.StringSetAsync($"birth:{profile.Id}", profile.DateOfBirth.ToString("yyyy-MM-dd")); // weak TDS1304
        await redis.StringSetAsync($"vacancy:{profile.Id}", 3); // safe TDS1304
        await redis.HashSetAsync($"care:{profile.Id}", "disease", profile.DiseaseName); // weak TDS1304
    }

    public async Task RememberAllProtectedAsync(CareProfile profile)
    {
        var (name, disease) = (protector.Protect(profile.Name), protector.Protect(profile.DiseaseName));
        await redis.HashSetAsync($"care:{profile.Id}", "name", name); // safe TDS1304
        await redis.HashSetAsync($"care:{profile.Id}", "disease", disease); // safe TDS1304
    }
}
