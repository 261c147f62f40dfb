using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1004: an archive whose entries decide where they are written, or how much.</summary>
internal sealed class ArchiveEntryOutsideFolder : CodeRule
{
    private const string ZipEntry = "System.IO.Compression.ZipArchiveEntry";
    private const string TarEntry = "System.Formats.Tar.TarEntry";

    private static readonly string[] TarExtraction = ["ExtractToFile", "ExtractToFileAsync"];

    private static readonly Text Place = new("where it leads", "展開先");
    private static readonly Text CheckPlace = new(
        "compare Path.GetFullPath with the folder, or use ExtractToDirectory",
        "Path.GetFullPath の結果がフォルダーの中か確かめるか、ExtractToDirectory を使ってください");

    private static readonly Text Amount = new("size and number", "大きさと件数");
    private static readonly Text LimitAmount = new("limit Length and the count of the entries", "Length とエントリー数に上限を設けてください");

    public override Rule Rule { get; } = new("TDS1004", Category.Security, Mark.Required)
    {
        Title = new("Keep archive entries inside their folder and within limits", "アーカイブは展開先の中に、上限を設けて展開する"),
        Message = new(
            "'{0}' is extracted without a check of {1}; {2}",
            "'{0}' を、{1}を確かめずに展開しています。{2}。"),
        Why = new(
            "An entry named ../../wwwroot/x.aspx is written outside of the folder, and a small archive can unfold into terabytes.",
            "../../wwwroot/x.aspx のような名前のエントリーはフォルダーの外へ書き込まれ、小さなアーカイブが数テラバイトに膨らむこともあります。"),
        Basis = [Cwe(22), Cwe(409), Ipa("3-(i)-b"), Asvs("V5.3.3"), Asvs("V5.2.3"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnMember(ZipEntry, "FullName", CheckName);
        rules.OnInvocation("System.IO.Compression.ZipFileExtensions", "ExtractToFile", CheckAmount);
        rules.OnInvocation("System.IO.Compression.ZipFileExtensions", "ExtractToFileAsync", CheckAmount);
        rules.OnInvocation(ZipEntry, "Open", CheckAmount);
        foreach (var method in TarExtraction)
        {
            rules.OnInvocation(TarEntry, method, CheckTar);
            rules.OnInvocation(TarEntry, method, CheckAmount);
        }
    }

    private static void CheckName(CodeContext<IMemberReferenceOperation> context)
    {
        var calls = CallsAround(context.Target);
        switch (WrittenPath.Of(context.Target))
        {
            case PathEnd.Written or PathEnd.MadeFolder:
                TellPlace(context, context.Target.Syntax, calls);
                break;
            case PathEnd.Returned:
                foreach (var call in MemberCalls.Of(context.Target, context.Model, context.Cancellation))
                {
                    if (WrittenPath.Of(call) is PathEnd.Written or PathEnd.MadeFolder)
                    {
                        TellPlace(context, call.Syntax, [.. calls, .. CallsAround(call)]);
                    }
                }

                break;
        }
    }

    private static List<IInvocationOperation> CallsAround(IOperation part) => [.. Setup.Root(part).Descendants().OfType<IInvocationOperation>()];

    private static void TellPlace(CodeContext<IMemberReferenceOperation> context, SyntaxNode at, List<IInvocationOperation> calls)
    {
        if (StaysInside(calls, context.Target))
        {
            return;
        }

        var name = context.Target.Syntax.ToString();
        if (!calls.Exists(LooksForDots))
        {
            context.Report(at, name, Place, CheckPlace);
        }
        else if (!calls.Exists(call => call.TargetMethod is { Name: "IsPathRooted", ContainingType.Name: "Path" }))
        {
            context.Suggest(at, name, Place, CheckPlace);
        }
    }

    /// <summary>A member called Name is everywhere, so that of a tar entry is looked for where one is extracted: once in a member.</summary>
    private static void CheckTar(CodeContext<IInvocationOperation> context)
    {
        var all = Setup.Root(context.Target).Descendants().ToList();
        if (all.Find(operation => operation is IInvocationOperation call && TarExtraction.Contains(call.TargetMethod.Name)) != context.Target)
        {
            return;
        }

        foreach (var name in all.OfType<IPropertyReferenceOperation>())
        {
            if (name.Property is { Name: "Name", ContainingType.Name: "TarEntry" })
            {
                CheckName(context.With<IMemberReferenceOperation>(name));
            }
        }
    }

    /// <summary>Whether the member compares a full path with the folder.</summary>
    private static bool StaysInside(List<IInvocationOperation> calls, IMemberReferenceOperation name) =>
        calls.Exists(call => call.TargetMethod.Name == "GetRelativePath")
        || (calls.Exists(call => call.TargetMethod is { Name: "GetFullPath", ContainingType.Name: "Path" })
            && calls.Exists(call => call.TargetMethod.Name == "StartsWith"
                && !SymbolEqualityComparer.Default.Equals(call.Receiver().Origin(), name.Member)));

    /// <summary>It refuses <c>..</c>; a name that starts at the root of the disk is another matter.</summary>
    private static bool LooksForDots(IInvocationOperation call) =>
        call.TargetMethod.Name is "Contains" or "IndexOf" or "StartsWith"
        && call.Arguments.Any(argument => argument.Value.ConstantText()?.StartsWith("..", StringComparison.Ordinal) == true);

    private static void CheckAmount(CodeContext<IInvocationOperation> context)
    {
        var root = Setup.Root(context.Target);
        if (context.Target.Enclosing<ILoopOperation>() is null
            || (context.Target.TargetMethod.Name == "Open" && !IsCopiedToFile(root))
            || root.Descendants().Any(IsLimit)
            || context.IsInTest(context.Target.Syntax))
        {
            return;
        }

        var entry = context.Target.Receiver()?.Syntax.ToString() ?? context.Target.TargetMethod.Name;
        context.Suggest(context.Target.MethodNameSyntax(), entry, Amount, LimitAmount);
    }

    private static bool IsCopiedToFile(IOperation root) =>
        root.Descendants().Any(operation => operation is IInvocationOperation { TargetMethod.Name: "CopyTo" or "CopyToAsync" })
        && root.Descendants().Any(operation => operation is IObjectCreationOperation { Type.Name: "FileStream" }
            or IInvocationOperation { TargetMethod: { ContainingType.Name: "File", Name: "Create" or "OpenWrite" or "Open" } });

    private static bool IsLimit(IOperation operation) => operation is IPropertyReferenceOperation property
        && (property.Property is { Name: "Length" or "CompressedLength" or "Size", ContainingType.Name: "ZipArchiveEntry" or "TarEntry" or "ZipEntry" }
            || (property.Property.Name == "Count" && property.Instance?.Origin()?.Name == "Entries"));
}
