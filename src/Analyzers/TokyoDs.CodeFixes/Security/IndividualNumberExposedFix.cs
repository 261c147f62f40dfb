using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;
using TokyoDs.CodeFixes.DataStandards;

namespace TokyoDs.CodeFixes.Security;

/// <summary>Mends TDS1305: gives the property the type <c>IndividualNumber</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IndividualNumberExposedFix()
    : RetypedMemberFix("TDS1305", new Text("Use IndividualNumber", "IndividualNumber にする"));
