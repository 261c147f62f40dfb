using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TokyoDs;

namespace TokyoService.Storage;

/// <summary>Keeps a code as its text, leading zeros included, and checks it again when it is read.</summary>
internal sealed class TextConverter<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
    where T : struct, ITextValue<T>
{
    private static string Write(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
