using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2203: gives the property the type <c>Sex</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SexAsOwnTextFix()
    : RetypedMemberFix("TDS2203", new Text("Use Sex", "Sex にする"));
