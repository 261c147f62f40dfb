using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.Analyzers.Tests.DataStandards;

public sealed class JsonFileEscapedTests() : RuleTests("TDS2502")
{
    [Fact]
    public Task A_published_file_by_the_defaults_is_reported() => Flags("""
        using System.Text.Json;
        class Export
        {
            static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
            void Write(object data) => File.WriteAllText("wwwroot/facilities.json", JsonSerializer.{|TDS2502:Serialize|}(data));
            async Task WriteAsync(object data)
            {
                var json = JsonSerializer.{|TDS2502:Serialize|}(data, Indented);
                await File.WriteAllTextAsync("wwwroot/facilities.json", json);
                await using var stream = File.Create("wwwroot/facilities.json");
                await JsonSerializer.{|TDS2502:SerializeAsync|}(stream, data);
            }
            void Bytes(object data) => File.WriteAllBytes("wwwroot/a.json", JsonSerializer.{|TDS2502:SerializeToUtf8Bytes|}(data, new JsonSerializerOptions { WriteIndented = true }));
        }
        """);

    [Fact]
    public Task An_encoder_is_right() => IsSilent("""
        using System.Text.Encodings.Web;
        using System.Text.Json;
        using System.Text.Unicode;
        class Export(JsonSerializerOptions given)
        {
            static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
            void Write(object data) => File.WriteAllText("wwwroot/facilities.json", JsonSerializer.Serialize(data, Plain));
            void Given(object data) => File.WriteAllText("wwwroot/facilities.json", JsonSerializer.Serialize(data, given));
            void Late(object data)
            {
                var options = new JsonSerializerOptions();
                options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
                File.WriteAllText("wwwroot/facilities.json", JsonSerializer.Serialize(data, options));
            }
        }
        """);

    [Fact]
    public Task JSON_that_no_person_opens_is_fine() => IsSilent("""
        using System.Text.Json;
        class Service
        {
            string Body(object data) => JsonSerializer.Serialize(data);
            async Task Send(Stream stream, object data) => await JsonSerializer.SerializeAsync(stream, data);
            byte[] Cache(object data) => JsonSerializer.SerializeToUtf8Bytes(data);
        }
        """);

    [Theory]
    [InlineData("Path.Combine(\"public\", \"a.json\")")]
    [InlineData("\"opendata/a.json\"")]
    [InlineData("\"/srv/open-data/a.json\"")]
    [InlineData("\"オープンデータ/施設.json\"")]
    [InlineData("\"公開/施設.json\"")]
    [InlineData("\"facilities-dataset.json\"")]
    [InlineData("Path.Combine(environment.WebRootPath, \"a.json\")")]
    [InlineData("Path.Combine(settings[\"Publish:Folder\"]!, \"a.json\")")]
    [InlineData("Path.Combine(DataCatalogFolder, $\"{DateTime.UtcNow:yyyy}.json\")")]
    public Task A_path_says_that_the_file_is_published(string path) => Flags($$"""
        using System.Text.Json;
        class Job(IWebHostEnvironment environment, IConfiguration settings)
        {
            const string DataCatalogFolder = "files";
            void Write(object rows) => File.WriteAllText({{path}}, JsonSerializer.{|TDS2502:Serialize|}(rows));
        }
        """);

    [Fact]
    public Task A_path_is_followed_through_variables_and_constants() => Flags("""
        using System.Text.Json;
        class Job(IWebHostEnvironment environment)
        {
            const string Folder = "wwwroot/files";
            async Task Write(object rows)
            {
                var folder = Path.Combine(environment.WebRootPath, "files");
                var path = Path.Combine(folder, "a.json");
                await File.WriteAllTextAsync(path, JsonSerializer.{|TDS2502:Serialize|}(rows));
                await using var stream = new FileStream(path, FileMode.Create);
                await JsonSerializer.{|TDS2502:SerializeAsync|}(stream, rows);
                using var other = File.Create(Path.Combine(Folder, "b.json"));
                JsonSerializer.{|TDS2502:Serialize|}(other, rows);
            }
        }
        """);

    [Fact]
    public Task A_name_around_says_that_the_file_is_published() => Flags("""
        using System.Text.Json;
        void PublishFacilities(string path, object rows) => File.WriteAllText(path, JsonSerializer.{|TDS2502:Serialize|}(rows));
        PublishFacilities("a.json", new { 名称 = "中央図書館" });
        class OpenDataJob
        {
            void Write(string path, object rows) => File.WriteAllText(path, JsonSerializer.{|TDS2502:Serialize|}(rows));
        }
        class Job
        {
            void 施設一覧を公開する(string path, object rows) => File.WriteAllText(path, JsonSerializer.{|TDS2502:Serialize|}(rows));
            void Write(string path, object dataset) => File.WriteAllText(path, JsonSerializer.{|TDS2502:Serialize|}(dataset));
        }
        """);

    [Fact]
    public Task A_description_beside_a_backup_is_published_to_nobody() => IsSilent("""
        using System.Text.Json;
        class BackupService(IFolders folders)
        {
            async Task<string> CreateBackup(string processType, DateTime jobDate)
            {
                var backupFolder = folders.GetBackupPath(processType, jobDate);
                var fileName = $"{processType}_{jobDate:yyyyMMdd}.sql";
                var backupPath = Path.Combine(backupFolder, fileName);
                var metadata = new { ProcessType = processType, JobDate = jobDate, BackupPath = backupPath, Version = "1.0" };
                var metadataPath = Path.ChangeExtension(backupPath, ".metadata.json");
                await File.WriteAllTextAsync(metadataPath, JsonSerializer.Serialize(metadata, new JsonSerializerOptions { WriteIndented = true }));
                return backupPath;
            }
        }
        interface IFolders { string GetBackupPath(string kind, DateTime date); }
        """);

    [Fact]
    public Task Files_of_the_program_itself_are_published_to_nobody() => IsSilent("""
        using System.Data;
        using System.Text.Json;
        File.WriteAllText("state.json", JsonSerializer.Serialize(new { Last = DateTime.UtcNow }));
        class Settings(string path)
        {
            public void Save(object settings) => File.WriteAllText(path, JsonSerializer.Serialize(settings));
            void Keep(DataSet rows) => File.WriteAllText("cache.json", JsonSerializer.Serialize(rows.DataSetName));
            void WritePublicKey(object key) => File.WriteAllText("public-key.json", JsonSerializer.Serialize(key));
            void OpenDataFile(object rows) => File.WriteAllText("work.json", JsonSerializer.Serialize(rows));
            void 非公開の一覧(object rows) => File.WriteAllText("非公開/一覧.json", JsonSerializer.Serialize(rows));
            void 公開鍵(object key) => File.WriteAllText("公開鍵.json", JsonSerializer.Serialize(key));
            void Shop(object catalog) => File.WriteAllText("catalog.json", JsonSerializer.Serialize(catalog));
        }
        """);

    [Fact]
    public Task The_fix_gives_an_encoder() => Fixes<JsonFileEscapedFix>(
        """
        using System.Text.Json;

        class Export
        {
            void Write(object data) => File.WriteAllText("wwwroot/a.json", JsonSerializer.{|TDS2502:Serialize|}(data));
            void Indented(object data) => File.WriteAllText("wwwroot/a.json", JsonSerializer.{|TDS2502:Serialize|}(data, new JsonSerializerOptions { WriteIndented = true }));
        }
        """,
        """
        using System.Text.Json;
        using System.Text.Encodings.Web;
        using System.Text.Unicode;

        class Export
        {
            void Write(object data) => File.WriteAllText("wwwroot/a.json", JsonSerializer.Serialize(data, new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }));
            void Indented(object data) => File.WriteAllText("wwwroot/a.json", JsonSerializer.Serialize(data, new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }));
        }
        """);
}
