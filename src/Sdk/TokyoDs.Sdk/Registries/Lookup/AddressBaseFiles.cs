using System.Net;
using System.Net.Http.Headers;

namespace TokyoDs.Registries.Lookup;

/// <summary>Fetches files of the address base registry (アドレス・ベース・レジストリ) over HTTP.</summary>
/// <remarks>
/// <para>
/// The address of a file is made as public code makes it, such as <c>mt_town/pref/mt_town_pref13.csv.zip</c>. Which table is published for which area
/// is not known here. HTTP 404 is <see cref="RegistryTrouble.RequestRefused"/> and never "not found"; so is 403, by which the registry refuses
/// questions from outside Japan.
/// </para>
/// <para>The client and its handler belong to the caller. A question sends no key.</para>
/// </remarks>
public sealed class AddressBaseFiles
{
    private readonly HttpClient _client;
    private readonly AddressBaseFilesOptions _options;

    /// <summary>Makes a client.</summary>
    /// <param name="client">Sends the questions; its base address is not used. Its own time limit counts too.</param>
    /// <param name="options">Address and limits.</param>
    /// <exception cref="ArgumentException">The address is not HTTPS, or a limit is not positive.</exception>
    public AddressBaseFiles(HttpClient client, AddressBaseFilesOptions options)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(options);
        RegistryAddress.ThrowIfUnsafe(options.BaseAddress, options.Timeout);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.LargestFile);
        (_client, _options) = (client, options);
    }

    /// <summary>Fetches the file of a table for an area.</summary>
    /// <typeparam name="TKey">What a record is found by.</typeparam>
    /// <typeparam name="TRecord">What a line holds.</typeparam>
    /// <param name="table">The table, such as <see cref="AddressBaseTables.Towns"/>.</param>
    /// <param name="area">The area.</param>
    /// <param name="entityTag">The entity tag of the file at hand, so that it is only sent when it has changed.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>
    /// The file, whole, whose first line is that of the table; dispose it. Or why there is none; a file of another form is
    /// <see cref="RegistryTrouble.Unreadable"/>. A line that is broken shows when it is read.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<RegistryAnswer<AddressBaseFile>> FetchAsync<TKey, TRecord>(
        AddressBaseTable<TKey, TRecord> table, AddressBaseArea area, string? entityTag = null, CancellationToken cancellationToken = default)
        where TKey : struct, IEquatable<TKey>
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(table);
        return FetchAsync(table, new Uri(_options.BaseAddress, area.PathOf(table.Name)), entityTag, cancellationToken);
    }

    /// <summary>Fetches the file of a table from an address, such as one from the registry's catalogue.</summary>
    /// <typeparam name="TKey">What a record is found by.</typeparam>
    /// <typeparam name="TRecord">What a line holds.</typeparam>
    /// <param name="table">The table, such as <see cref="AddressBaseTables.Towns"/>.</param>
    /// <param name="address">The address of the zip or CSV. HTTPS, except on this machine.</param>
    /// <param name="entityTag">The entity tag of the file at hand, so that it is only sent when it has changed.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The file, or why there is none.</returns>
    /// <exception cref="ArgumentException">The address is not HTTPS, or the entity tag is not one.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<RegistryAnswer<AddressBaseFile>> FetchAsync<TKey, TRecord>(
        AddressBaseTable<TKey, TRecord> table, Uri address, string? entityTag = null, CancellationToken cancellationToken = default)
        where TKey : struct, IEquatable<TKey>
        where TRecord : class
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(address);
        RegistryAddress.ThrowIfUnsafe(address, _options.Timeout);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (entityTag is not null)
        {
            request.Headers.IfNoneMatch.Add(EntityTagHeaderValue.TryParse(entityTag, out var tag) ? tag : throw RegistryAddress.NoEntityTag(nameof(entityTag)));
        }

        return await RegistryRequest.AskAsync<AddressBaseFile>(
            _client, request, _options.Timeout,
            async (response, cancellation) => response.StatusCode switch
            {
                HttpStatusCode.OK => RegistryAnswer.Found(await KeepAsync(table, response, cancellation).ConfigureAwait(false)),
                HttpStatusCode.NotModified when entityTag is not null => RegistryAnswer.Found(FileOf(null, response, entityTag)),

                // No key was sent that could have been refused.
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => RegistryAnswer.Unavailable<AddressBaseFile>(RegistryTrouble.RequestRefused),
                _ => null,
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<AddressBaseFile> KeepAsync<TKey, TRecord>(
        AddressBaseTable<TKey, TRecord> table, HttpResponseMessage response, CancellationToken cancellationToken)
        where TKey : struct, IEquatable<TKey>
        where TRecord : class
    {
        using var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var file = FileOf(await TemporaryCopy.OfAsync(body, _options.LargestFile, cancellationToken).ConfigureAwait(false), response, null);
        try
        {
            await table.CheckAsync(file.Content, cancellationToken).ConfigureAwait(false);
            return file;
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static AddressBaseFile FileOf(Stream? content, HttpResponseMessage response, string? asked) =>
        new(content, response.Headers.ETag?.ToString() ?? asked, response.Content.Headers.LastModified);
}

/// <summary>How to fetch files of the address base registry.</summary>
public sealed class AddressBaseFilesOptions
{
    /// <summary>The address before the table, with a slash at its end. HTTPS, except on this machine.</summary>
    public Uri BaseAddress { get; set; } = new("https://data.address-br.digital.go.jp/");

    /// <summary>The time limit for a whole file; ten minutes by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many bytes a file may have; 2 GiB by default.</summary>
    public long LargestFile { get; set; } = 2L * 1024 * 1024 * 1024;
}
