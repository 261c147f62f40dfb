using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace TokyoDs.Analyzers.Tests.Markup;

/// <summary>The Razor compiler of the running SDK, asked by reflection where it sees tags.</summary>
internal sealed class RazorOracle
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    private static readonly Lazy<RazorOracle> LazyInstance = new(() => new RazorOracle());

    private readonly object _engine;
    private readonly MethodInfo _createSource;
    private readonly MethodInfo _process;
    private readonly MethodInfo _register;
    private readonly MethodInfo _configureParserOptions;
    private readonly Type _fileKind;

    private RazorOracle()
    {
        var sdk = SdkFolder();
        string[] folders =
        [
            Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk.Razor", "source-generators"),
            Path.Combine(sdk, "Roslyn", "bincore"),
        ];

        // Isolated, because the compiler is built for the SDK's Roslyn and the test host runs the older baseline.
        var context = new AssemblyLoadContext("razor-oracle");
        context.Resolving += (_, name) => folders
            .Select(folder => Path.Combine(folder, name.Name + ".dll"))
            .Where(File.Exists)
            .Select(context.LoadFromAssemblyPath)
            .FirstOrDefault();

        foreach (var roslyn in new[] { "Microsoft.CodeAnalysis.dll", "Microsoft.CodeAnalysis.CSharp.dll" })
        {
            context.LoadFromAssemblyPath(Path.Combine(folders[1], roslyn));
        }

        var compiler = context.LoadFromAssemblyPath(Path.Combine(folders[0], "Microsoft.CodeAnalysis.Razor.Compiler.dll"));
        const string Language = "Microsoft.AspNetCore.Razor.Language.";
        var engineType = compiler.GetType(Language + "RazorProjectEngine", throwOnError: true)!;
        var configurationType = compiler.GetType(Language + "RazorConfiguration", throwOnError: true)!;
        _fileKind = compiler.GetType(Language + "RazorFileKind", throwOnError: true)!;

        var configuration = configurationType.GetField("Default", Everything)!.GetValue(null)!;
        _register = compiler.GetType("Microsoft.AspNetCore.Mvc.Razor.Extensions.RazorExtensions", throwOnError: true)!
            .GetMethods(Everything).Single(method => method.Name == "Register" && method.GetParameters().Length == 1);
        var create = engineType.GetMethods(Everything)
            .Single(method => method.Name == "Create" && method.GetParameters().Length == 3);
        _configureParserOptions = compiler.GetType(Language + "RazorProjectEngineBuilderExtensions", throwOnError: true)!
            .GetMethod("ConfigureParserOptions", Everything)!;
        var configure = BindTo(create.GetParameters()[2].ParameterType, nameof(ConfigureEngine));
        var fileSystem = compiler.GetType(Language + "RazorProjectFileSystem", throwOnError: true)!
            .GetField("Empty", Everything)!.GetValue(null);
        _engine = create.Invoke(null, [configuration, fileSystem, configure])!;

        _createSource = compiler.GetType(Language + "RazorSourceDocument", throwOnError: true)!
            .GetMethods(Everything).Single(method => method.Name == "Create"
                && method.GetParameters() is [{ ParameterType: var first }, { ParameterType: var second }]
                && first == typeof(string) && second == typeof(string));
        _process = engineType.GetMethods(Everything).Single(method => method.Name == "Process"
            && method.GetParameters()[0].ParameterType.Name == "RazorSourceDocument");
    }

    public static RazorOracle Instance => LazyInstance.Value;

    /// <summary>What the compiler's own syntax tree says about one file.</summary>
    public Reading Read(string text, bool isComponent)
    {
        var path = isComponent ? "Fixture.razor" : "Fixture.cshtml";
        var source = _createSource.Invoke(null, [text, path])!;
        var kind = Enum.Parse(_fileKind, isComponent ? "Component" : "Legacy");
        var rest = _process.GetParameters().Skip(2).Select(Empty);
        object document;
        try
        {
            document = _process.Invoke(_engine, [source, kind, .. rest])!;
        }
        catch (TargetInvocationException exception)
        {
            // Some broken files make the compiler's own parser throw.
            return new Reading([], [], [exception.InnerException!.Message]);
        }

        var tree = document.GetType().GetMethod("GetSyntaxTree", Everything, Type.EmptyTypes)!.Invoke(document, null)!;

        var errors = ((IEnumerable)Property(tree, "Diagnostics")!).Cast<object>()
            .Where(diagnostic => Property(diagnostic, "Severity")!.ToString() == "Error")
            .Select(diagnostic => diagnostic.ToString()!)
            .ToList();
        return Visit(Property(tree, "Root")!, errors);
    }

    private Delegate BindTo(Type delegateType, string method) =>
        Delegate.CreateDelegate(delegateType, this, typeof(RazorOracle).GetMethod(method, Everything)!);

    private void ConfigureEngine(object builder)
    {
        _register.Invoke(null, [builder]);
        var configure = BindTo(_configureParserOptions.GetParameters()[1].ParameterType, nameof(UseRoslynTokenizer));
        _configureParserOptions.Invoke(null, [builder, configure]);
    }

    /// <summary>As the SDK's targets do by default; the older tokenizer does not know raw strings.</summary>
    private void UseRoslynTokenizer(object options) =>
        options.GetType().GetProperty("UseRoslynTokenizer", Everything)!.SetValue(options, true);

    private static Reading Visit(object root, List<string> errors)
    {
        var tags = new List<OracleTag>();
        var expressions = new List<int>();
        var pending = new Stack<object>([root]);
        while (pending.TryPop(out var node))
        {
            var kind = node.GetType().Name;
            if (kind is "MarkupCommentBlockSyntax")
            {
                continue; // The compiler sees tags in expressions in an HTML comment; a browser does not.
            }

            var start = (int)Property(node, "Position")!;
            if (kind is "MarkupStartTagSyntax" or "MarkupTagHelperStartTagSyntax")
            {
                var name = Property(node, "Name") is { } token ? (string)Property(token, "Content")! : "";
                var isSelfClosed = Property(node, "ForwardSlash") is { } slash && Property(slash, "Content") is "/";
                tags.Add(new OracleTag(start, name, isSelfClosed));
            }
            else if (kind is "CSharpImplicitExpressionSyntax" or "CSharpExplicitExpressionSyntax")
            {
                expressions.Add(start);
            }

            var children = (IEnumerable)node.GetType().GetMethod("ChildNodesAndTokens", Everything)!.Invoke(node, null)!;
            foreach (var child in children)
            {
                if (Property(child, "IsNode") is true && child.GetType().GetMethod("AsNode", Everything, Type.EmptyTypes)!.Invoke(child, null) is { } inner)
                {
                    pending.Push(inner);
                }
            }
        }

        return new Reading(
            [.. tags.Where(tag => tag.Name.Length > 0).OrderBy(tag => tag.Start)], [.. expressions.Order()], errors);
    }

    private static object? Empty(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type.IsValueType && type.GetField("Empty", Everything) is { } empty ? empty.GetValue(null)
            : type.IsValueType ? Activator.CreateInstance(type) : null;
    }

    private static object? Property(object target, string name) =>
        target.GetType().GetProperty(name, Everything)?.GetValue(target);

    private static string SdkFolder()
    {
        var shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var sdks = Path.GetFullPath(Path.Combine(shared, "..", "..", "..", "sdk"));
        var version = RunningSdkVersion();
        return Path.Combine(sdks, version) is var exact && Directory.Exists(exact)
            ? exact
            : Directory.GetDirectories(sdks).Where(HasRazor).Order(StringComparer.Ordinal).Last();
    }

    private static bool HasRazor(string sdk) => Directory.Exists(Path.Combine(sdk, "Sdks", "Microsoft.NET.Sdk.Razor"));

    private static string RunningSdkVersion()
    {
        var start = new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true };
        using var process = System.Diagnostics.Process.Start(start)!;
        var version = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return version;
    }

    internal sealed record OracleTag(int Start, string Name, bool IsSelfClosed);

    internal sealed record Reading(IReadOnlyList<OracleTag> Tags, IReadOnlyList<int> Expressions, IReadOnlyList<string> Errors);
}
