using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2103: gives the property the type <c>LocalGovernmentCode</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LocalGovernmentCodeWithoutItsTypeFix()
    : RetypedMemberFix("TDS2103", new Text("Use LocalGovernmentCode", "LocalGovernmentCode にする"));
