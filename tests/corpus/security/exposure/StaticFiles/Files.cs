using Microsoft.Extensions.FileProviders;

namespace Kouhou.Site;

public static class Files
{
    public static void UseBackNumbers(this IApplicationBuilder app, string folder)
    {
        app.UseDirectoryBrowser("/backnumbers"); // weak TDS1211
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = "/backnumbers" });
    }

    public static void UseBackNumbersListed(this IApplicationBuilder app, string folder)
    {
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = "/backnumbers" }); // safe TDS1211
    }

    public static void UseMinutes(this IApplicationBuilder app) => app.UseFileServer(enableDirectoryBrowsing: true); // weak TDS1211

    public static void UseMinutesClosed(this IApplicationBuilder app) => app.UseFileServer(enableDirectoryBrowsing: false); // safe TDS1211

    public static void UsePhotos(this WebApplication app, string folder)
    {
        var options = new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            EnableDirectoryBrowsing = true, // weak TDS1211
        };
        app.UseFileServer(options);
    }

    public static void UsePhotosClosed(this WebApplication app, string folder)
    {
        var options = new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            EnableDirectoryBrowsing = false, // safe TDS1211
        };
        app.UseFileServer(options);
    }

    public static void UseSamples(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.UseDirectoryBrowser(); // safe TDS1211
        }
    }

    public static void UseSamplesLater(this WebApplication app)
    {
        if (!app.Environment.IsProduction() || app.Configuration.GetValue<bool>("Samples:Open"))
        {
            app.UseDirectoryBrowser(new DirectoryBrowserOptions { RequestPath = "/samples" }); // weak TDS1211
        }
    }

    public static void UseInherited(this WebApplication app)
    {
        FileServerOptions options = new();
        options.EnableDirectoryBrowsing = app.Environment.IsDevelopment(); // safe TDS1211
        app.UseFileServer(options);
    }

    public static void UseAttachments(this IApplicationBuilder app) => app.Map("/attachments", branch =>
    {
        var server = new FileServerOptions { RequestPath = "" };
        server.EnableDirectoryBrowsing = true; // weak TDS1211
        branch.UseFileServer(server);
    });

    public static void UseManuals(this IApplicationBuilder app) => app.MapWhen(c => c.User.IsInRole("Staff"), b => b.UseDefaultFiles().UseStaticFiles()); // safe TDS1211

    public static void UseArchive(this IApplicationBuilder app, IFileProvider files)
    {
        app.UseMiddleware<Microsoft.AspNetCore.StaticFiles.DirectoryBrowserMiddleware>(Microsoft.Extensions.Options.Options.Create(new DirectoryBrowserOptions { FileProvider = files })); // weak TDS1211
    }

    public static void UseDrafts(this WebApplication app)
    {
        if (app.Environment.IsDevelopment() is false)
        {
            return;
        }

        app.UseFileServer(enableDirectoryBrowsing: true); // safe TDS1211
    }
}
