using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TokyoDs.OnceOnly;
using TokyoDs.Registries;

namespace TokyoDs.Sdk.Tests.OnceOnly;

/// <summary>Attested items in a program that, as a natively compiled one, makes no types at run time.</summary>
public sealed class AttestedNativeTests
{
    /// <summary>Does what a source-generated context does, and prints what comes of it.</summary>
    private const string Program = """
        using System;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using TokyoDs.OnceOnly;
        using TokyoDs.Registries;
        using TokyoDs.Text;

        Console.WriteLine(System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported);
        const string Json = "{\"state\":\"available\",\"value\":\"4000012090001\",\"source\":\"registry\",\"provider\":\"NTA\",\"observedAt\":\"2026-04-01T09:00:00+09:00\",\"classification\":\"public\"}";
        var options = new JsonSerializerOptions { TypeInfoResolver = new Context(), Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var metadata = (JsonTypeInfo<Attested<CorporateNumber>>)options.GetTypeInfo(typeof(Attested<CorporateNumber>));
        Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(Json, metadata)!, metadata) == Json);
        try
        {
            new AttestedJsonConverterFactory().CreateConverter(typeof(Attested<Own>), options);
        }
        catch (NotSupportedException refusal)
        {
            Console.WriteLine(refusal.Message.Contains("AttestedJsonConverter<Own>"));
        }

        struct Own;

        sealed class Context : IJsonTypeInfoResolver
        {
            public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
                type == typeof(Attested<CorporateNumber>)
                    ? JsonMetadataServices.CreateValueInfo<Attested<CorporateNumber>>(options, new AttestedJsonConverterFactory().CreateConverter(type, options))
                    : type == typeof(CorporateNumber) ? JsonMetadataServices.CreateValueInfo<CorporateNumber>(options, new TextValueJsonConverter<CorporateNumber>()) : null;
        }
        """;

    [Fact]
    public async Task Known_values_round_trip_and_others_are_refused_in_words()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Compile(Path.Combine(folder, "program.dll"));
            File.Copy(typeof(CorporateNumber).Assembly.Location, Path.Combine(folder, "TokyoDs.Sdk.dll"));
            File.WriteAllText(Path.Combine(folder, "program.runtimeconfig.json"), $$$"""
                {"runtimeOptions":{"framework":{"name":"Microsoft.NETCore.App","version":"{{{Environment.Version}}}"},
                "configProperties":{"System.Runtime.CompilerServices.RuntimeFeature.IsDynamicCodeSupported":false} } }
                """);
            Assert.Equal("False\nTrue\nTrue\n", await RunAsync(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_value_type_of_the_library_has_its_converter_at_hand()
    {
        var values = typeof(CorporateNumber).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetCustomAttribute<JsonConverterAttribute>() is not null).ToList();
        Assert.Contains(typeof(CorporateNumber), values);
        Assert.All(values, value => Assert.IsType(
            typeof(AttestedJsonConverter<>).MakeGenericType(value), AttestedConverters.Find(typeof(Attested<>).MakeGenericType(value))));
    }

    private static void Compile(string path)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(file => MetadataReference.CreateFromFile(file));
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        var result = CSharpCompilation.Create("program", [CSharpSyntaxTree.ParseText(Program, new(LanguageVersion.Latest))], references, options).Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    private static async Task<string> RunAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet", ["exec", Path.Combine(folder, "program.dll")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        return (await output).ReplaceLineEndings("\n") + await error;
    }
}
