namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class DatasetWithoutMetadataTests() : RuleTests("TDS2402")
{
    [Fact]
    public Task Open_data_without_metadata_are_reported() => Flags("""
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/opendata/facilities.csv", (byte[] bytes) => Results.File(bytes, {|TDS2402:"text/csv"|}, "facilities.csv"));
        public class OpenDataController : ControllerBase
        {
            public IActionResult Facilities(byte[] bytes) => File(bytes, {|TDS2402:"text/csv; charset=utf-8"|});
        }
        """);

    [Fact]
    public Task A_licence_in_the_project_shows_that_there_is_metadata() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/opendata/facilities.csv", (byte[] bytes) => Results.File(bytes, "text/csv", "facilities.csv"));
        app.MapGet("/opendata/facilities", () => new Dataset { License = "CC-BY-4.0" });
        public class Dataset { public string License { get; set; } = ""; }
        """);

    [Fact]
    public Task Other_files_are_no_open_data() => IsSilent("""
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/admin/applications.csv", (byte[] bytes) => Results.File(bytes, "text/csv", "applications.csv"));
        static bool IsCsv(string opendata) => opendata == "text/csv";
        """);
}
