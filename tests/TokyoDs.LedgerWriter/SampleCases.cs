using System.Text.Json;
using Npgsql;
using TokyoDs.OnceOnly;
using TokyoDs.Procedures;

namespace TokyoDs.LedgerWriter;

/// <summary>A one-stop case for tests, and the writing of many.</summary>
public static class SampleCases
{
    public const string Procedure = "sample.subsidy";

    public static ItemKey Name { get; } = new("法人.商号", "text");

    public static ContractReference Licence { get; } = new("sample.licence", 1, 0);

    public static OneStopPlan Plan { get; } = new OneStopPlanner(
        new(
        [
            new()
            {
                Id = Procedure, Kind = ProcedureKind.Application, Name = new("補助金（見本）"), Bureau = "産業労働局",
                Items = [new(Name, new("商号"))], Attachments = [new("営業許可証の写し", new("営業許可証の写し"), Licence)],
            },
        ]),
        []).Plan(Procedure);

    public static OneStopCase New(Guid? id = null) => new(id ?? Guid.CreateVersion7(), Plan, SampleLedger.Corporation);

    public static OneStopCaseState Named(this OneStopCaseState state, string name)
    {
        var subject = OneStopCase.Restore(Plan, state);
        subject.Answer(Name, JsonElement.Parse(JsonSerializer.Serialize(name)));
        return subject.Save();
    }

    /// <summary>Saves cases twice each and prints the identifier of each one whose second version was acknowledged.</summary>
    internal static async Task<int> WriteAsync(string store, string place, int count, int tasks)
    {
        await using var source = store == "postgres-cases" ? NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("LEDGER_DATABASE")!) : null;
        await using CaseStore cases = source is null ? FileCaseStore.Open(place, SampleLedger.Keys) : new PostgresCaseStore(source, SampleLedger.Keys, place);
        var gate = new object();
        var next = 0;
        await Task.WhenAll(Enumerable.Range(0, tasks).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) <= count)
            {
                var state = New().Save();
                var version = await cases.SaveAsync(state.Named("始め"), 0);
                await cases.SaveAsync(state.Named("終わり"), version);
                Say($"stored {state.Id:D}");
            }
        })));
        Say("done");
        return 0;

        void Say(string line)
        {
            lock (gate)
            {
                Console.Out.WriteLine(line);
                Console.Out.Flush();
            }
        }
    }
}
