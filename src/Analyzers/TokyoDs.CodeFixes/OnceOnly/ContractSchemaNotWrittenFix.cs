using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.OnceOnly;

namespace TokyoDs.CodeFixes.OnceOnly;

/// <summary>Mends TDS4103 where the schema is not there or behind the contract: asks the build, in the project file, to write the schemas.</summary>
/// <remarks>One change mends every contract of a project. The package hands the project file to the analyzers as an additional file.</remarks>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ContractSchemaNotWrittenFix : CodeFixProvider
{
    private const string Id = "TDS4103";
    private const string Key = Id + "|TokyoDsWriteContracts";

    private static readonly Text Title = new("Let the build write the schemas of contracts", "連携契約のスキーマをビルドに書き出させる");

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new Everywhere();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        foreach (var diagnostic in context.Diagnostics.Where(IsMended))
        {
            if (await ChangedAsync(project.Solution, project, context.CancellationToken).ConfigureAwait(false) is not null)
            {
                context.RegisterCodeFix(ActionFor([project.Id], project.Solution), diagnostic);
            }
        }
    }

    private static bool IsMended(Diagnostic diagnostic) => diagnostic.Id == Id && diagnostic.Properties.ContainsKey(ContractSchemaMissing.CanBeWrittenKey);

    private static CodeAction ActionFor(ImmutableArray<ProjectId> projects, Solution solution)
    {
#pragma warning disable RS1035, CA1305 // a light bulb speaks the language of the editor it is shown in
        var title = Title.ToString(CultureInfo.CurrentUICulture);
#pragma warning restore RS1035, CA1305
        return CodeAction.Create(title, cancellation => ChangedAsync(solution, projects, cancellation), equivalenceKey: Key);
    }

    private static async Task<Solution> ChangedAsync(Solution solution, ImmutableArray<ProjectId> projects, CancellationToken cancellation)
    {
        foreach (var id in projects)
        {
            solution = await ChangedAsync(solution, solution.GetProject(id)!, cancellation).ConfigureAwait(false) ?? solution;
        }

        return solution;
    }

    /// <summary>The solution with the setting in the file of a project; null where the file is not at hand, cannot be read or says something already.</summary>
    private static async Task<Solution?> ChangedAsync(Solution solution, Project project, CancellationToken cancellation)
    {
        if (project.AdditionalDocuments.FirstOrDefault(file => file.FilePath is { } path && path == project.FilePath) is not { } file)
        {
            return null;
        }

        var text = await file.GetTextAsync(cancellation).ConfigureAwait(false);
        return ProjectSetting.Insertion(text.ToString(), "TokyoDsWriteContracts", "true") is { } change
            ? solution.WithAdditionalDocumentText(file.Id, text.WithChanges(change))
            : null;
    }

    private sealed class Everywhere : FixAllProvider
    {
        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Project, FixAllScope.Solution];

        public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
        {
            var mended = ImmutableArray.CreateBuilder<ProjectId>();
            foreach (var project in fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project])
            {
                if ((await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false)).Any(IsMended))
                {
                    mended.Add(project.Id);
                }
            }

            return mended.Count == 0 ? null : ActionFor(mended.ToImmutable(), fixAllContext.Solution);
        }
    }
}
