using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1403 in settings files: a connection string with the administrator's account.</summary>
internal sealed class AdministrativeDatabaseAccountInSettings : FileRule
{
    public override Rule Rule => AdministrativeDatabaseAccount.Description;

    public override bool Reads(string fileName) => SettingsFile.IsKnown(fileName);

    public override void Check(FileContext context)
    {
        if (context.Configuration.IsTestProject)
        {
            return;
        }

        var isForDevelopment = SettingsFile.IsForDevelopment(context.Name);
        foreach (var setting in SettingsFile.Read(context.Name, context.Text.ToString()))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (!DatabaseAccount.MayBeIn(setting.Value) || DatabaseAccount.In(setting.Value) is not { } account)
            {
                continue;
            }

            var isOwnMachine = CleartextUrl.IsHarmlessHost(account.Host, null) || (isForDevelopment && account.Host.IndexOf('.') < 0);
            if (account.IsCertain && !isOwnMachine)
            {
                context.Report(setting.Span, account.Name);
            }
            else if (!isForDevelopment)
            {
                context.Suggest(setting.Span, account.Name);
            }
        }
    }
}
