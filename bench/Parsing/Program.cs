using Parsing;
using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

// What reading and checking one value costs: ours over characters and over UTF-8, and what people write by hand. The variants of a
// group take turns in every round, so that a busy machine disturbs all alike; the best round counts.
//   dotnet run --project bench/Parsing -c Release [rounds=40]
var rounds = args.Length > 0 ? int.Parse(args[0]) : 40;
Console.WriteLine($"best of {rounds} rounds, {Environment.ProcessorCount} cores, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}");
Console.WriteLine();
Console.WriteLine("| value | how | ns for one | times the first row | bytes for one |");
Console.WriteLine("|---|---|---|---|---|");

var random = new Random(20260401);
Measure("corporate number", Texts.Of(() => Texts.CorporateNumber(random)), [
    Variant.OverChars("bare span loop", HandWritten.IsCorporateNumber),
    Variant.OverChars("nothing but the call, chars", static text => text.Length == 13),
    Variant.OverUtf8("nothing but the call, UTF-8", static text => text.Length == 13),
    Variant.OverChars("ours, chars", static text => CorporateNumber.TryParse(text, out var number) && !number.IsDefault),
    Variant.OverUtf8("ours, UTF-8", static text => CorporateNumber.TryParse(text, null, out var number) && !number.IsDefault),
    Variant.OverUtf8("UTF-8 decoded, then ours over chars", static text => HandWritten.Decoded(text, static chars => CorporateNumber.TryParse(chars, out var number) && !number.IsDefault)),
    Variant.OverUtf8("UTF-8 decoded, then the bare span loop", static text => HandWritten.Decoded(text, HandWritten.IsCorporateNumber)),
    Variant.OverStrings("regular expression and LINQ", HandWritten.IsCorporateNumberByLinq)]);
Measure("postal code", Texts.Of(() => $"{random.Next(10_000_000):D7}"), [
    Variant.OverChars("bare span loop", HandWritten.IsPostalCode),
    Variant.OverChars("ours, chars", static text => PostalCode.TryParse(text, out _)),
    Variant.OverUtf8("ours, UTF-8", static text => PostalCode.TryParse(text, null, out _))]);
Measure("local government code", Texts.Of(() => LocalGovernmentCode.FromJisCode($"{random.Next(1_000, 48_000):D5}").ToString()), [
    Variant.OverChars("bare span loop", HandWritten.IsLocalGovernmentCode),
    Variant.OverChars("ours, chars", static text => LocalGovernmentCode.TryParse(text, out _)),
    Variant.OverUtf8("ours, UTF-8", static text => LocalGovernmentCode.TryParse(text, null, out _))]);
Measure("wareki", Texts.Of(() => Wareki.FromDate(new DateOnly(1900, 1, 1).AddDays(random.Next(45_000))).ToString()), [
    Variant.OverStrings("JapaneseCalendar culture", HandWritten.IsWarekiByCulture),
    Variant.OverChars("ours, chars", static text => Wareki.TryParse(text, out _)),
    Variant.OverUtf8("ours, UTF-8", static text => Wareki.TryParse(text, null, out _))]);
return 0;

void Measure(string value, Texts texts, Variant[] variants)
{
    var best = new double[variants.Length];
    Array.Fill(best, double.MaxValue);
    for (var round = -5; round < rounds; round++)
    {
        for (var i = 0; i < variants.Length; i++)
        {
            var nanoseconds = variants[i].Time(texts);

            // The first rounds let the compiler finish its work.
            best[i] = round < 0 ? best[i] : Math.Min(best[i], nanoseconds);
        }
    }

    for (var i = 0; i < variants.Length; i++)
    {
        Console.WriteLine($"| {value} | {variants[i].Name} | {best[i]:F2} | {best[i] / best[0]:F2} | {variants[i].AllocatedBytes(texts):F0} |");
    }
}
