using System.Text.Json;
using TokyoDs.Text;

namespace TokyoDs.OnceOnly;

/// <summary>What can be wrong with an attested item in JSON; no message holds anything of the value.</summary>
internal static class AttestedFault
{
    public static JsonException NotAnObject => Of(
        "An attested item is an object; write its state, and with state available its value, source, provider and observedAt.",
        "出所付きの項目はオブジェクトです。state を書き、state が available なら value・source・provider・observedAt も書いてください。");

    public static JsonException State => Of(
        $"The item has no known state; write state as one of {string.Join(", ", AttestedName<AttestationState>.All)}.",
        $"項目の state がないか、知らない値です。{string.Join("・", AttestedName<AttestationState>.All)} のどれかを書いてください。");

    public static JsonException ValueMissing => Of(
        "The item is available and has no value; write the value, or a state that says why there is none.",
        "state が available なのに value がありません。value を書くか、値がない理由を表す state にしてください。");

    public static JsonException ValueTooMuch => Of(
        "Only an available item has a value; leave value out, or set state to available.",
        "value を持てるのは state が available の項目だけです。value を除くか、state を available にしてください。");

    public static JsonException Provenance => Of(
        "source, provider and observedAt belong together, and an available item has them; write all three.",
        "source・provider・observedAt は組で書き、available の項目には必ず付けます。三つとも書いてください。");

    public static JsonException Source => Of(
        $"source is unknown; write one of {string.Join(", ", AttestedName<AttestationSource>.All)}.",
        $"source が知らない値です。{string.Join("・", AttestedName<AttestationSource>.All)} のどれかを書いてください。");

    public static JsonException Classification => Of(
        $"classification is unknown; write one of {string.Join(", ", AttestedName<DataClassification>.All)}, or leave it out for personal.",
        $"classification が知らない値です。{string.Join("・", AttestedName<DataClassification>.All)} のどれかを書くか、personal なら省いてください。");

    public static JsonException Provider => Of(
        "provider is a text that is not empty; write who provided the item.",
        "provider は空でない文字列です。提供元の名称を書いてください。");

    public static JsonException Time(string item) => Of(
        $"{item} is a time with its offset; write it as 2026-04-01T09:00:00+09:00.",
        $"{item} は時差付きの日時です。2026-04-01T09:00:00+09:00 のように書いてください。");

    public static JsonException Twice(string item) => Of(
        $"{item} is there twice; write it once.",
        $"{item} が二度書かれています。一度だけ書いてください。");

    public static NotSupportedException NoMetadata(Type value) => new(new LocalText(
        $"The serializer context does not know {value.Name}, the value of an attested item; add [JsonSerializable(typeof({value.Name}))] to it.",
        $"出所付き項目の値の型 {value.Name} がシリアライザーのコンテキストにありません。[JsonSerializable(typeof({value.Name}))] を加えてください。").ToString());

    public static NotSupportedException NoConverter(Type value) => new(new LocalText(
        $"A natively compiled program makes no converter for {value.Name}, the value of an attested item; add typeof(AttestedJsonConverter<{value.Name}>) to Converters of [JsonSourceGenerationOptions].",
        $"ネイティブコンパイルでは、出所付き項目の値の型 {value.Name} のコンバーターを実行時に作れません。[JsonSourceGenerationOptions] の Converters に typeof(AttestedJsonConverter<{value.Name}>) を加えてください。").ToString());

    private static JsonException Of(string english, string japanese) => new(new LocalText(english, japanese).ToString());
}
