using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1108: a password, key or token in a settings file that is kept with the code.</summary>
internal sealed class SecretInSettings : FileRule
{
    private const int ShortestCertain = 8;

    public override Rule Rule { get; } = new("TDS1108", Category.Security, Mark.Required)
    {
        Title = new("Keep secrets out of settings files", "秘密情報を設定ファイルに書かない"),
        Message = new(
            "'{0}' is a secret in {1}; take it from the environment or a secret store, and replace this one",
            "'{0}' の秘密情報が {1} に書かれています。環境変数かシークレットストアから与え、この値は失効させてください。"),
        Why = new(
            "Settings files are kept and delivered with the code, so everyone who can read those can use the secret.",
            "設定ファイルはコードと一緒に保管・配布されるため、それらを読める人なら誰でも秘密情報を使えます。"),
        Basis = [Cwe(798), Cwe(260), Asvs("V13.3.1"), Section("3.4"), Article(5)],
    };

    public override bool Reads(string fileName) => SettingsFile.IsKnown(fileName);

    public override void Check(FileContext context)
    {
        foreach (var setting in SettingsFile.Read(context.Name, context.Text.ToString()))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var verdict = Judge(setting, SettingsFile.IsForDevelopment(context.Name));
            if (verdict == SecretVerdict.Example)
            {
                context.Suggest(setting.Span, setting.Path, context.Name);
            }
            else if (verdict == SecretVerdict.Secret)
            {
                context.Report(setting.Span, setting.Path, context.Name);
            }
        }
    }

    private static SecretVerdict Judge(Setting setting, bool isForDevelopment)
    {
        if (ConnectionText.Read(setting.Value) is { } connection)
        {
            var verdict = connection.Secret is { } secret ? SecretValue.Judge(secret, isCertain: true, isPassword: true) : SecretVerdict.None;
            return verdict == SecretVerdict.Secret && isForDevelopment && IsOwnMachine(connection.Host) ? SecretVerdict.Example : verdict;
        }

        if (SecretValue.KindOf(setting.Value) is not null)
        {
            return SecretVerdict.Secret;
        }

        if (!SecretName.Matches(setting.Path))
        {
            return SecretVerdict.None;
        }

        var isPassword = SecretName.IsPassword(setting.Path);
        var isCertain = isPassword || (setting.Value.Length >= ShortestCertain && setting.Value.Any(char.IsDigit));
        return SecretValue.Judge(setting.Value, isCertain, isPassword);
    }

    /// <summary>A database on the developer's machine or in the same compose file.</summary>
    private static bool IsOwnMachine(string host) =>
        host is "localhost" or "127.0.0.1" or "::1" or "." or "(localdb)" or "host.docker.internal" || !host.Contains('.');
}
