using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2105: gives the property the type <c>JapanesePhoneNumber</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class PhoneAsNumberFix()
    : RetypedMemberFix("TDS2105", new Text("Use JapanesePhoneNumber", "JapanesePhoneNumber にする"));
