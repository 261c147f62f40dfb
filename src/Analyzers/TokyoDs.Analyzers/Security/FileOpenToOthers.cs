using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1404: a temporary file that others can foresee, or a file that everyone may write.</summary>
internal sealed class FileOpenToOthers : CodeRule
{
    private const string OwnFolder = "Directory.CreateTempSubdirectory";
    private const string Modes = "System.IO.UnixFileMode";

    /// <summary>The bit of others' right to write in a Unix mode.</summary>
    private const long OthersWrite = 2;

    /// <summary>The bit of the right to write data in a Windows access rule.</summary>
    private const long WriteData = 2;

    private static readonly Text OwnerOnly = new("a mode for the owner alone", "所有者だけのモード");

    private static readonly ImmutableArray<string> SharedFolders = ["/tmp/", "/var/tmp/", @"C:\Temp\", @"C:\Windows\Temp\"];

    public override Rule Rule { get; } = new("TDS1404", Category.Security, Mark.Required)
    {
        Title = new("Keep files away from other users of the machine", "ファイルをほかの利用者に開放しない"),
        Message = new(
            "Other users of the machine can foresee or change what '{0}' makes; use {1}",
            "'{0}' が作るものは、同じ機器のほかの利用者に予測または書き換えられます。{1} を使ってください。"),
        Why = new(
            "Whoever knows the name beforehand puts a link or a file of his own there, and whoever may write a file decides what the service reads.",
            "名前を予測できる人は先にリンクや偽のファイルを置けます。書き込める人は、サービスが読む内容を決められます。"),
        Basis = [Cwe(377), Cwe(732), Ipa("3-(ii)"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        rules.OnInvocation("System.IO.Path", "GetTempPath", context => CheckFolder(context, context.Target));
        rules.OnInvocation("System.IO.Path", "GetTempFileName", CheckTempFile);
        rules.OnText(IsInSharedFolder, CheckText);

        rules.OnMember(Modes, "OtherWrite", CheckMode);
        rules.OnInvocation("System.IO.File", "SetUnixFileMode", context => CheckNumber(context, context.Target.Argument("mode")));
        rules.OnInvocation("System.IO.Directory", "CreateDirectory", context => CheckNumber(context, context.Target.Argument("unixCreateMode")));
        rules.OnAssignment("System.IO.FileSystemInfo", "UnixFileMode", context => CheckNumber(context, context.Target.Value));
        rules.OnAssignment("System.IO.FileStreamOptions", "UnixCreateMode", context => CheckNumber(context, context.Target.Value));
        rules.OnCreation("System.Security.AccessControl.FileSystemAccessRule", CheckAccessRule);
    }

    private static void CheckTempFile(CodeContext<IInvocationOperation> context)
    {
        if (!context.IsInTest(context.Target.Syntax))
        {
            context.Suggest(context.Target.Syntax, "Path.GetTempFileName", OwnFolder);
        }
    }

    private static bool IsInSharedFolder(string text) =>
        SharedFolders.Any(folder => text.Length > folder.Length && text.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static void CheckText(CodeContext<TextLiteral> context)
    {
        if (Begins(context.Target) && context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } text)
        {
            CheckFolder(context, text);
        }
    }

    private static bool Begins(TextLiteral literal) =>
        literal.IsWhole || (literal.Expression is InterpolatedStringExpressionSyntax whole && whole.Contents.FirstOrDefault() == literal.Node);

    private static void CheckFolder<T>(CodeContext<T> context, IOperation folder)
    {
        foreach (var path in PredictablePath.In(folder))
        {
            var end = path is IInvocationOperation { TargetMethod.Name: "GetTempPath" } ? PathEnd.Unused : WrittenPath.Of(path);
            if (end is not (PathEnd.Written or PathEnd.MadeFolder)
                || !PredictablePath.Is(path, context.Model, context.Cancellation)
                || context.IsInTest(path.Syntax))
            {
                continue;
            }

            if (end == PathEnd.Written)
            {
                context.Report(path.Syntax, path.Syntax.ToString(), OwnFolder);
            }
            else
            {
                context.Suggest(path.Syntax, path.Syntax.ToString(), OwnFolder);
            }
        }
    }

    /// <summary>With the sticky bit, as /tmp has it, nobody touches the files of others. An arm of a switch only says what the bit is called.</summary>
    private static void CheckMode(CodeContext<IMemberReferenceOperation> context)
    {
        if (ValueUse.Receiver(context.Target) is { } receiver
            && context.Target.Parent is not ISwitchExpressionArmOperation
            && !context.IsInTest(context.Target.Syntax)
            && !receiver.Descendants().Any(part => part is IFieldReferenceOperation { Field.Name: "StickyBit" }))
        {
            context.Report(context.Target.Syntax, "UnixFileMode.OtherWrite", OwnerOnly);
        }
    }

    /// <summary>A mode written as a number, here or as a constant; those of named bits are found by their names.</summary>
    private static void CheckNumber<T>(CodeContext<T> context, IOperation? mode)
    {
        const long StickyBit = 512;
        if (mode is not null && IsNumber(mode, context) && mode.ConstantInteger() is { } bits && (bits & OthersWrite) != 0 && (bits & StickyBit) == 0)
        {
            context.Report(mode.Syntax, mode.Syntax.ToString(), OwnerOnly);
        }
    }

    private static bool IsNumber<T>(IOperation mode, CodeContext<T> context)
    {
        ISymbol? constant = mode switch
        {
            ILocalReferenceOperation { Local: { IsConst: true } local } => local,
            IFieldReferenceOperation { Field: { IsConst: true } field } => field,
            _ => null,
        };
        var written = constant?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.Cancellation) is VariableDeclaratorSyntax { Initializer.Value: { } value }
            ? value
            : mode.Syntax;
        return written is CastExpressionSyntax;
    }

    private static void CheckAccessRule(CodeContext<IObjectCreationOperation> context)
    {
        var rule = context.Target;
        if (rule.Argument("type")?.MemberName() == "Allow"
            && rule.Argument("fileSystemRights").ConstantInteger() is { } rights && (rights & WriteData) != 0
            && rule.Argument("identity") is { } identity && IsEveryone(identity))
        {
            context.Report(rule.Syntax, "FileSystemAccessRule", OwnerOnly);
        }
    }

    private static bool IsEveryone(IOperation identity) =>
        identity.ConstantText() == "Everyone"
        || identity.Descendants().Any(part => part is IFieldReferenceOperation { Field.Name: "WorldSid" });
}
