using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1401: packages that nobody checks for known vulnerabilities.</summary>
internal sealed class DependencyChecksOff : CodeRule
{
    /// <summary>Set by the .NET SDK in every project, so it also tells that the build hands us its properties.</summary>
    private const string Audit = "NuGetAudit";

    private const string LockFile = "RestorePackagesWithLockFile";

    /// <summary>A known vulnerability of low to critical severity in a package.</summary>
    private static readonly string[] Vulnerable = ["NU1901", "NU1902", "NU1903", "NU1904"];

    /// <summary>The list of vulnerabilities could not be read, or the source has none.</summary>
    private static readonly string[] Unchecked = ["NU1900", "NU1905"];

    private static readonly Text SwitchOn = new("leave it out, so that restore checks every package", "この指定を外し、復元のたびに確認してください");
    private static readonly Text Update = new("update the package, or record why NuGetAuditSuppress names the advisory", "パッケージを更新するか、対象の勧告だけを NuGetAuditSuppress に理由付きで書いてください");
    private static readonly Text CheckAll = new("check packages that others bring in as well (all)", "間接的に入るパッケージも確認してください（all）");
    private static readonly Text LockThem = new("set it to true and keep packages.lock.json with the code", "true にして packages.lock.json をコードと一緒に管理してください");

    public override Rule Rule { get; } = new("TDS1401", Category.Security, Mark.Required)
    {
        Title = new("Check packages for known vulnerabilities", "パッケージの既知の脆弱性を確認する"),
        Message = new("{0} keeps weak or exchanged packages from being noticed; {1}", "{0} により、脆弱なパッケージや差し替えに気付けません。{1}。"),
        Why = new(
            "Most code of a service comes from packages. A weakness found in one of them after release is only noticed where every build asks.",
            "サービスのコードの大半はパッケージです。公開後に見つかった弱点には、ビルドのたびに確認していなければ気付けません。"),
        Basis = [Cwe(1104), Ipa("10-(ii)"), Asvs("V15.2.1"), Section("4.1"), Section("3.6"), Article(5)],
        AtCompilationEnd = true,
    };

    public override void Register(CodeRules rules) => rules.OnEnd(Check);

    private static void Check(CodeContext<Compilation> context)
    {
        var configuration = context.Configuration;
        if (configuration.IsTestProject)
        {
            return;
        }

        // The settings stand in the project or in what it imports; the build says only which project it is.
        var project = configuration.Property("MSBuildProjectFullPath") is { } path ? Location.Create(path, default, default) : Location.None;

        if (IsFalse(configuration.Property(Audit)))
        {
            context.Report(project, Audit + " = false", SwitchOn);
        }

        foreach (var id in (configuration.Property("TokyoDsNoWarn") ?? "").Split(',').Select(entry => entry.Trim().ToUpperInvariant()).Distinct())
        {
            if (Vulnerable.Contains(id))
            {
                context.Report(project, "NoWarn " + id, Update);
            }
            else if (Unchecked.Contains(id))
            {
                context.Suggest(project, null, "NoWarn " + id, SwitchOn);
            }
        }

        if (string.Equals(configuration.Property("NuGetAuditMode"), "direct", StringComparison.OrdinalIgnoreCase))
        {
            context.Suggest(project, null, "NuGetAuditMode = direct", CheckAll);
        }

        // A library leaves the choice of versions to the service that uses it.
        if (configuration.Property(Audit) is not null && context.Target.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary
            && !IsTrue(configuration.Property(LockFile)) && !IsTrue(configuration.Property("TokyoDsHasPackageLock")))
        {
            context.Suggest(project, null, LockFile, LockThem);
        }
    }

    private static bool IsFalse(string? value) => string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);

    private static bool IsTrue(string? value) => string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
