using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TokyoDs.Package.Tests;

/// <summary>Builds throw-away projects of every kind against the packed package.</summary>
[Collection(PackageCollection.Name)]
public sealed class BuildTests(PackedPackage package)
{
    private const string BadCookie = """
        static class Cookies
        {
            public static void Remember(HttpResponse response) =>
                response.Cookies.Append("desk", "3", new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax });
        }
        """;

    [Fact]
    public void A_web_project_gets_its_findings_in_Japanese_and_in_English()
    {
        using var web = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("Cookies.cs", BadCookie);

        var japanese = web.Build();
        Assert.True(japanese.Succeeded, japanese.Output);
        Assert.Contains("warning TDS1201: 'CookieOptions' のクッキーが平文の HTTP でも送られます", japanese.Output, StringComparison.Ordinal);
        Assert.Contains("都セキュリティ 3.4", japanese.Output, StringComparison.Ordinal);

        var english = web.Build("-p:TokyoDsLanguage=en");
        Assert.Contains("warning TDS1201: The cookie of 'CookieOptions' is sent over plain HTTP too", english.Output, StringComparison.Ordinal);
        Assert.Contains("Tokyo security 3.4", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compiler_gets_the_analyzers_once_and_finds_the_same_with_machine_code_and_without()
    {
        using var web = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("Cookies.cs", BadCookie);
        web.Write("Directory.Build.targets", """
            <Project>
              <Target Name="Say" AfterTargets="CoreCompile">
                <Message Text="analyzer: %(Analyzer.Identity)" Importance="high" />
              </Target>
            </Project>
            """);

        var ready = web.Build();
        var portable = web.Build("-p:TokyoDsReadyToRunAnalyzers=false");

        Assert.Contains(("TDS1201", "warning"), portable.Findings);
        Assert.Equal(portable.Findings, ready.Findings);
        Assert.All(FoldersOf(portable), folder => Assert.EndsWith("analyzers/dotnet/cs", folder, StringComparison.Ordinal));
        if (OperatingSystem.IsLinux() && RuntimeInformation.OSArchitecture == Architecture.X64)
        {
            Assert.All(FoldersOf(ready), folder => Assert.EndsWith("tools/analyzers/linux-x64", folder, StringComparison.Ordinal));
        }

        static string[] FoldersOf(BuildResult build)
        {
            var files = build.Output.Split('\n').Where(line => line.Contains("analyzer: ", StringComparison.Ordinal) && line.Contains("TokyoDs.", StringComparison.Ordinal)).ToArray();
            Assert.Equal(3, files.Length);
            return [.. files.Select(file => Path.GetDirectoryName(file.Trim())!.Replace('\\', '/'))];
        }
    }

    [Fact]
    public void The_gate_makes_required_findings_errors()
    {
        using var web = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("Cookies.cs", BadCookie);
        web.Write("Pages/Index.cshtml", "@page\n<img src=\"map.png\">\n");

        var gated = web.Build("-p:TokyoDsGate=true");
        Assert.False(gated.Succeeded);
        Assert.Contains(("TDS1201", "error"), gated.Findings);
        Assert.Contains(("TDS3101", "error"), gated.Findings);
    }

    [Fact]
    public void Pages_in_wwwroot_are_looked_at_and_those_of_libraries_are_not()
    {
        using var web = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("wwwroot/closed.html", "<!DOCTYPE html>\n<html lang=\"ja\"><head><title>休止中</title></head><body><main><h1>休止中</h1><img src=\"map.png\"></main></body></html>\n");
        web.Write("wwwroot/lib/viewer/sample.html", "<img src=\"map.png\">\n");

        var build = web.Build();
        Assert.Contains("wwwroot/closed.html(2,", build.Output.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains(("TDS3101", "warning"), build.Findings);
        Assert.DoesNotContain("sample.html", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_setting_is_named_with_what_is_allowed()
    {
        using var console = Consumer.WithProject(package, "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><TokyoDsDeployment>Cloud</TokyoDsDeployment>");
        console.Write("A.cs", "class A;");
        var build = console.Build("-p:TokyoDsLanguage=en");
        Assert.Contains("warning TDS5003: 'TokyoDsDeployment = Cloud' has no effect; allowed: OnPremises, ExternalService", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NoWarn_without_reason_is_reported()
    {
        using var console = Consumer.WithProject(package, "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><NoWarn>$(NoWarn);TDS1201</NoWarn>");
        console.Write("A.cs", "class A;");
        Assert.Contains(("TDS5002", "warning"), console.Build().Findings);
    }

    [Fact]
    public void Configuration_files_are_read_for_reasons()
    {
        using var console = Consumer.WithProject(package, "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework>");
        console.Write("A.cs", "class A;");
        console.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TDS1201.severity = none\n");
        var build = console.Build();
        Assert.Contains(".editorconfig(3,1): warning TDS5002", build.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion><ImplicitUsings>disable</ImplicitUsings>")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net8.0</TargetFramework>")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net9.0</TargetFramework>")]
    [InlineData("Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("Microsoft.NET.Sdk.Worker", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>")]
    [InlineData("Microsoft.NET.Sdk.Razor", "<TargetFramework>net10.0</TargetFramework>")]
    [InlineData("Microsoft.NET.Sdk.Web", "<TargetFramework>net8.0</TargetFramework><OutputType>Library</OutputType>")]
    public void Every_kind_of_project_builds_without_noise_and_is_analyzed(string sdk, string properties)
    {
        using var project = Consumer.WithProject(package, sdk, properties, sdk.EndsWith("Worker", StringComparison.Ordinal)
            ? "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />"
            : "");
        project.Write("A.cs", "public class A { }");

        var clean = project.Build("-p:TokyoDsAnalysisMode=All");
        Assert.True(clean.Succeeded, clean.Output);
        Assert.Empty(clean.Findings);

        project.Write("B.cs", "#pragma warning disable TDS1201\npublic class B { }");
        Assert.Contains("TDS5002", project.Build().Ids);
    }

    [Fact]
    public void A_component_in_a_web_project_is_analyzed()
    {
        using var blazor = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        blazor.Write("Home.razor", "@page \"/\"\n<img src=\"map.png\" />\n");
        var build = blazor.Build();
        Assert.Contains("Home.razor(2,1): warning TDS3101", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_console_application_starts_without_the_web_runtime()
    {
        using var console = Consumer.WithProject(package, "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>");
        console.Write("Program.cs", "Console.WriteLine(\"started\");");
        Assert.True(console.Build().Succeeded);
        var runtime = console.Read("bin/Debug/net10.0/Consumer.runtimeconfig.json");
        Assert.DoesNotContain("AspNetCore", runtime, StringComparison.Ordinal);
        Assert.Contains("started", console.Dotnet("run", "--no-build").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_behind_another_project_is_analyzed_too()
    {
        using var solution = Consumer.WithProject(package, "Microsoft.NET.Sdk", "<TargetFramework>net10.0</TargetFramework><EnableDefaultItems>false</EnableDefaultItems>");
        solution.Write("App/App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><ProjectReference Include="../Consumer.csproj" /></ItemGroup>
            </Project>
            """);
        solution.Write("App/B.cs", "#pragma warning disable TDS1201\npublic class B { }");
        Assert.Contains("TDS5002", solution.Build("App/App.csproj").Ids);
    }

    [Fact]
    public void Dotnet_format_applies_the_fixes()
    {
        using var web = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("Cookies.cs", BadCookie);
        Assert.Contains("TDS1201", web.Build().Ids);

        var format = web.Dotnet("format", "analyzers", "--no-restore", "--diagnostics", "TDS1201");
        Assert.True(format.Succeeded, format.Output);
        Assert.Contains("Secure = true", web.Read("Cookies.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("TDS1201", web.Build().Ids);
    }

    [Fact]
    public void Sarif_carries_rules_tags_and_results()
    {
        using var web = Consumer.WithProject(package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("Cookies.cs", BadCookie);
        Assert.True(web.Build("-p:ErrorLog=findings.sarif%2Cversion=2.1").Succeeded);
        var sarif = web.Read("findings.sarif");
        foreach (var expected in (string[])["\"TDS1201\"", "\"CWE-614\"", "\"TDS-SEC-3.4\"", "external/cwe/cwe-614", "docs/rules/TDS1201.md"])
        {
            Assert.Contains(expected, sarif, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("TDS3101", "Pages/Index.cshtml", "@page\n{0}\n<img src=\"map.png\">\n")]
    [InlineData("TDS3101", "Shared/Map.razor", "{0}\n<img src=\"map.png\" />\n")]
    [InlineData("TDS3901", "Shared/Menu.razor", "{0}\n<button type=\"button\" aria-expanded=\"@open\">メニュー</button>\n@code {{ private readonly bool open = DateTime.Now.Year > 2000; }}\n")]
    [InlineData("TDS3901", "Pages/Index.cshtml", "@page\n@{{ var open = DateTime.Now.Year > 2000; }}\n{0}\n<button type=\"button\" aria-expanded=\"@open\">メニュー</button>\n")]
    public void What_a_Razor_comment_suppresses_stays_in_Sarif_with_its_reason(string id, string file, string page)
    {
        using var web = Consumer.WithProject(
            package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write(file, string.Format(CultureInfo.InvariantCulture, page, "<p>説明</p>"));
        Assert.Contains(id, web.Build("-p:TokyoDsGate=true").Ids);

        web.Write(file, string.Format(CultureInfo.InvariantCulture, page, $"@* tokyods-disable-next-line {id} -- 旧画面の部品。来期に置き換える *@"));
        var build = web.Build("-p:TokyoDsGate=true", "-p:ErrorLog=findings.sarif%2Cversion=2.1");
        Assert.True(build.Succeeded, build.Output);
        Assert.Empty(build.Ids);
        using var sarif = JsonDocument.Parse(web.Read("findings.sarif"));
        var result = Assert.Single(sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("ruleId").ValueEquals(id));
        Assert.Equal("inSource", result.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.Equal("旧画面の部品。来期に置き換える", result.GetProperty("properties").GetProperty("customProperties").GetProperty("SuppressionReason").GetString());
        Assert.EndsWith(
            file, result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_library_without_what_it_needs_is_told()
    {
        using var web = Consumer.WithProject(
            package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType>");
        web.Write("Pages/Index.cshtml", "@page\n@addTagHelper *, TokyoDs.Sdk.AspNetCore\n<tds-progress label=\"入力\" value=\"3\" />\n<tds-table><tr><td>1</td></tr></tds-table>\n");
        var build = web.Build();
        Assert.True(build.Succeeded, build.Output);
        Assert.Contains("Index.cshtml(4,1): warning TDS3903: <tds-table> に caption がありません", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tds-progress", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_presets_switch_rules_on_and_off()
    {
        using var web = Consumer.WithProject(
            package, "Microsoft.NET.Sdk.Web", "<TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType><AnalysisLevel>latest-recommended</AnalysisLevel>");
        web.Write("Hash.cs", "public static class Hash { public static byte[] Of(byte[] data) => System.Security.Cryptography.MD5.HashData(data); }");
        web.Write("Pages/Index.cshtml", "@page\n<p><a href=\"/form\">こちら</a></p>\n");

        var all = web.Build("-p:TokyoDsAnalysisMode=All", "-p:ErrorLog=all.sarif%2Cversion=2.1");
        Assert.Contains("TDS1101", all.Ids);
        Assert.DoesNotContain("CA5351", all.Ids);
        Assert.Contains("TDS3214", all.Ids);

        var required = web.Build("-p:TokyoDsAnalysisMode=Required");
        Assert.Contains("TDS1101", required.Ids);
        Assert.DoesNotContain("TDS3214", required.Ids);

        Assert.Contains("CA5351", web.Build("-p:TokyoDsCuratedRules=false").Ids);
    }
}
