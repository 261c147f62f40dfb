using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using TokyoDs.Analyzers.Markup;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1405: a script, style sheet, font or frame of another host that is taken as it comes.</summary>
internal sealed class ExternalResourceUnchecked : MarkupRule
{
    /// <summary>What these hosts send changes from day to day, so a hash cannot be given: whether to use them is a decision.</summary>
    private static readonly string[] Changing =
    [
        "googletagmanager.com", "google-analytics.com", "maps.googleapis.com", "maps.google.com", "google.com", "gstatic.com", "recaptcha.net",
        "hcaptcha.com", "challenges.cloudflare.com", "js.stripe.com", "lg.jp", "go.jp",
    ];

    private static readonly Text PinIt = new(
        "serve it from this site, or add integrity and crossorigin", "自サイトから配信するか、integrity と crossorigin を付けてください");

    private static readonly Text HostOrNameIt = new(
        $"serve it from this site, or name the host in {ConfigurationKey.ExternalHosts.Name}", $"自サイトから配信するか、{ConfigurationKey.ExternalHosts.Name} にホストを加えてください");

    private static readonly Text HostIt = new("serve it from this site", "自サイトから配信してください");

    private static readonly Text BoxIt = new("add sandbox with what it needs", "必要な権限だけを並べた sandbox を付けてください");

    public override Rule Rule { get; } = new("TDS1405", Category.Security, Mark.Required)
    {
        Title = new("Check what other hosts put into the page", "外部から読み込む部品の改ざんを防ぐ"),
        Message = new(
            "<{0}> {1}; {2}",
            "<{0}> が {1}。{2}。"),
        Why = new(
            "Whoever takes over that host, or the name of it, runs code on every page and reads what people type. On closed networks it does not load at all.",
            "そのホストやドメインを乗っ取った者は、全画面で任意のコードを動かし入力内容を盗めます。閉域網ではそもそも読み込めません。"),
        Basis = [Cwe(829), Ipa("5-(iv)"), Asvs("V3.6.1"), Section("3.4"), Article(5)],
    };

    private static readonly string[] LoadingRelations = ["stylesheet", "modulepreload", "preload", "prefetch", "icon", "apple-touch-icon", "manifest", "preconnect", "dns-prefetch"];

    /// <summary>What loads, besides what runs; on a closed network it is missing from the page.</summary>
    private static readonly string[] Media = ["img", "video", "audio", "source", "track", "embed", "input"];

    public override void Check(MarkupContext context)
    {
        if (context.Option(ConfigurationKey.ExternalHosts) is { } allowed)
        {
            CheckClosedNetwork(context, allowed);
            return;
        }

        foreach (var element in context.Document.AllElements)
        {
            if (Resource(element) is var (attribute, remedy)
                && element.FindAttribute(attribute) is { } source
                && HostOf(source.Value) is { } host
                && element.IsOnPage()
                && !element.HasOpaqueAttributes
                && !IsForDevelopment(element))
            {
                if (remedy == BoxIt || Changing.Any(known => host == known || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase)))
                {
                    context.Suggest(source.Span, element.Name.ToLowerInvariant(), Unchecked(host), remedy);
                }
                else
                {
                    context.Report(source.Span, element.Name.ToLowerInvariant(), Unchecked(host), remedy);
                }
            }
        }
    }

    private static Text Unchecked(string host) => new($"takes what '{host}' sends without a check", $"'{host}' から届く内容を確かめずに読み込みます");

    /// <summary>Only the hosts that are named may be loaded from, with or without a hash.</summary>
    private static void CheckClosedNetwork(MarkupContext context, string allowed)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (LoadingAttribute(element) is { } name
                && element.FindAttribute(name) is { } source
                && HostOf(source.Value, allowed) is { } host
                && element.IsOnPage()
                && !IsForDevelopment(element))
            {
                context.Report(
                    source.Span, element.Name.ToLowerInvariant(),
                    new Text($"loads from '{host}', which {ConfigurationKey.ExternalHosts.Name} does not name", $"{ConfigurationKey.ExternalHosts.Name} にないホスト '{host}' から読み込みます"), HostOrNameIt);
            }
        }
    }

    private static string? LoadingAttribute(MarkupElement element) => element.Name.ToLowerInvariant() switch
    {
        "script" or "iframe" => "src",
        "object" => "data",
        "link" when element.LiteralOf("rel")?.ToLowerInvariant().Split(' ') is { } relations && relations.Intersect(LoadingRelations).Any() => "href",
        var name when Media.Contains(name) => "src",
        _ => null,
    };

    /// <summary>The attribute that names the resource and what to do about it; null where nothing is loaded or a check is there.</summary>
    private static (string Attribute, Text Remedy)? Resource(MarkupElement element) => element.Name.ToLowerInvariant() switch
    {
        "script" when !element.MayHave("integrity") => ("src", PinIt),
        "iframe" when !element.MayHave("sandbox") => ("src", BoxIt),
        "link" when element.LiteralOf("rel")?.ToLowerInvariant().Split(' ') is { } relations =>
            relations.Contains("stylesheet") && !element.MayHave("integrity") ? ("href", PinIt)
            : relations.Contains("modulepreload") && !element.MayHave("integrity") ? ("href", PinIt)
            : relations.Contains("preload") && element.LiteralOf("as") is "font" ? ("href", HostIt)
            : null,
        _ => null,
    };

    /// <summary>The host that an absolute address is written with; null for own paths and for hosts that an expression gives.</summary>
    /// <param name="allowed">Hosts that need no word; null when none are named.</param>
    private static string? HostOf(MarkupValue value, string? allowed = null)
    {
        if (value.Parts.IsEmpty || value.Parts[0] is not { IsLiteral: true } first)
        {
            return null;
        }

        var text = first.Text.TrimStart();
        var start = text.StartsWith("//", StringComparison.Ordinal) ? 2
            : text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : 0;
        var end = start == 0 ? -1 : text.IndexOfAny(['/', '?', '#', ':'], start);
        var host = start == 0 || (end < 0 && value.Literal is null) ? "" : text.Substring(start, (end < 0 ? text.Length : end) - start).Trim();
        return host.Length == 0 || CleartextUrl.IsHarmlessHost(host, allowed) ? null : host;
    }

    /// <summary><c>&lt;environment include="Development"&gt;</c></summary>
    private static bool IsForDevelopment(MarkupElement element) => element.IsInside(static around =>
        around.IsNamed("environment") && (around.LiteralOf("include") ?? around.LiteralOf("names"))?.Trim() == "Development");
}
