using TokyoDs.CodeFixes.Security;

namespace TokyoDs.Analyzers.Tests.Security;

public sealed class TypeChosenByDataTests() : RuleTests("TDS1012")
{
    /// <summary>Not part of .NET any more, but of code that is moved to it.</summary>
    private static readonly (string, string) OldFormatter = ("Old.cs", """
        namespace System.Runtime.Serialization
        {
            public sealed class NetDataContractSerializer { public object? Deserialize(System.IO.Stream stream) => null; }
        }
        """);

    [Fact]
    public Task A_formatter_that_writes_types_into_the_data_is_reported() => Flags("""
        using System.Runtime.Serialization;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/import", (HttpRequest request) => {|TDS1012:new NetDataContractSerializer()|}.Deserialize(request.Body));

        class Import
        {
            object? Read(NetDataContractSerializer serializer, Stream stream) => {|TDS1012:serializer.Deserialize(stream)|};
        }
        """, OldFormatter);

    [Fact]
    public Task Type_names_in_JSON_are_reported() => Flags("""
        using Newtonsoft.Json;
        record Message
        {
            [JsonProperty(TypeNameHandling = {|TDS1012:TypeNameHandling.Objects|})] public object? Body { get; set; }
        }
        class Import
        {
            private static readonly JsonSerializerSettings settings = new() { TypeNameHandling = {|TDS1012:TypeNameHandling.All|} };
            Message? Read(string json) => JsonConvert.DeserializeObject<Message>(json, new JsonSerializerSettings { TypeNameHandling = {|TDS1012:TypeNameHandling.Auto|} });
            void Set(JsonSerializer serializer) => serializer.TypeNameHandling = {|TDS1012:TypeNameHandling.Objects|} | {|TDS1012:TypeNameHandling.Arrays|};
        }
        """);

    [Fact]
    public Task A_type_named_by_the_request_is_reported() => Flags("""
        using System.Text.Json;
        using System.Xml.Serialization;
        using Microsoft.AspNetCore.Mvc;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapPost("/import/{kind}", (string kind, HttpRequest request) =>
        {
            var type = {|TDS1012:Type.GetType("App." + kind)|};
            return Results.Ok(new XmlSerializer(type!).Deserialize(request.Body));
        });

        [ApiController]
        public class ImportController : ControllerBase
        {
            [HttpPost("/json")]
            public object? Post(string typeName, string json) =>
                JsonSerializer.Deserialize(json, {|TDS1012:Type.GetType(typeName)|} ?? throw new ArgumentException());

            [HttpPost("/header")]
            public object? Post(string json)
            {
                string name = Request.Headers["X-Type"]!;
                return JsonSerializer.Deserialize(json, {|TDS1012:Type.GetType(name)|}!);
            }
        }
        """);

    [Fact]
    public Task A_type_named_by_a_record_of_ones_own_is_for_a_person_to_decide() => Flags("""
        using System.Text.Json;
        record Stored(string TypeName, string Json);
        class Outbox
        {
            object? Read(Stored stored) => JsonSerializer.Deserialize(stored.Json, {|TDS1012:Type.GetType(stored.TypeName)|}!);
        }
        """);

    [Fact]
    public Task Types_of_the_code_are_fine() => IsSilent("""
        using System.Text.Json;
        using System.Xml.Serialization;
        using Newtonsoft.Json;
        record Message(string Text);
        class Import(Dictionary<string, Type> known)
        {
            object? A(string json) => System.Text.Json.JsonSerializer.Deserialize<Message>(json);
            object? B(Stream stream) => new XmlSerializer(typeof(Message)).Deserialize(stream);
            object? C(string kind, string json) => System.Text.Json.JsonSerializer.Deserialize(json, known[kind]);
            object? D(string json) => System.Text.Json.JsonSerializer.Deserialize(json, Type.GetType("Message")!);
            object? E(string json) => JsonConvert.DeserializeObject<Message>(json, new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.None });
            object? F(string kind, string json) => System.Text.Json.JsonSerializer.Deserialize(json, kind switch { "m" => typeof(Message), _ => throw new ArgumentException() });
        }
        """);

    [Fact]
    public Task A_list_of_allowed_types_is_fine() => IsSilent("""
        using System.Text.Json;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        class Import(ISerializationBinder binder)
        {
            private static readonly HashSet<string> allowed = ["App.Message"];
            JsonSerializerSettings settings => new() { TypeNameHandling = TypeNameHandling.Auto, SerializationBinder = binder };
            void Set(JsonSerializerSettings other)
            {
                other.TypeNameHandling = TypeNameHandling.Auto;
                other.SerializationBinder = binder;
            }

            object? A(string name, string json)
            {
                if (!allowed.Contains(name)) { throw new ArgumentException(name); }
                return System.Text.Json.JsonSerializer.Deserialize(json, Type.GetType(name)!);
            }

            object? B(string name, string json)
            {
                var type = Type.GetType(name);
                return typeof(IFormattable).IsAssignableFrom(type) ? System.Text.Json.JsonSerializer.Deserialize(json, type) : null;
            }

            bool C(JsonSerializerSettings other) => other.TypeNameHandling == TypeNameHandling.All;
        }
        """);

    [Fact]
    public Task The_fix_accepts_no_type_names() => Fixes<TypeChosenByDataFix>(
        """
        using Newtonsoft.Json;
        class Import
        {
            JsonSerializerSettings settings = new() { TypeNameHandling = {|TDS1012:TypeNameHandling.Auto|} };
        }
        """,
        """
        using Newtonsoft.Json;
        class Import
        {
            JsonSerializerSettings settings = new() { TypeNameHandling = TypeNameHandling.None };
        }
        """);

    [Fact]
    public Task A_copy_by_way_of_JSON_is_fine() => IsSilent("""
        using Newtonsoft.Json;
        static class Copy
        {
            public static T? Deep<T>(T value)
            {
                var settings = new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All };
                var json = JsonConvert.SerializeObject(value, settings);
                return JsonConvert.DeserializeObject<T>(json, settings);
            }
        }
        """);
}
