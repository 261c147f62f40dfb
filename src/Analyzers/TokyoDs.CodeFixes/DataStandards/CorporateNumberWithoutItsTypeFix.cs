using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2101: gives the property the type <c>CorporateNumber</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorporateNumberWithoutItsTypeFix()
    : RetypedMemberFix("TDS2101", new Text("Use CorporateNumber", "CorporateNumber にする"));
