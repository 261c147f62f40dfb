using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.CodeFixes.DataStandards;

/// <summary>Mends TDS2001: makes the property a <c>DateOnly</c> or a <c>DateTimeOffset</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DateKeptAsTextFix()
    : RetypedMemberFix("TDS2001", new Text("Keep it as a date", "日付の型にする"));
