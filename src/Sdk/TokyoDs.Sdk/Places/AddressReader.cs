using TokyoDs.Registries;
using TokyoDs.Text;

namespace TokyoDs.Places;

/// <summary>Walks through an address from the postal code to the building.</summary>
internal sealed class AddressReader(string text)
{
    private const int LongestPostalCode = 10;
    private const string Separators = LooseCharacter.Hyphens + "、，,";

    // Wards of other cities, or cities of other prefectures, have these names too.
    private static readonly string[] NotOnlyInTokyo = ["中央区", "港区", "北区", "府中市"];

    private readonly List<AddressNote> _notes = [];
    private int _at;

    private ReadOnlySpan<char> Rest => text.AsSpan(_at);

    public JapaneseAddressReading Read()
    {
        var address = new JapaneseAddress { PostalCode = TakePostalCode() };
        SkipSpaces();
        if (_at == text.Length)
        {
            Note(AddressNoteKind.NotAnAddress);
            return new(address, AddressConfidence.None, _notes);
        }

        var (prefecture, isInferred) = TakePrefecture();
        SkipSpaces();
        var (city, code, isListed) = TakeMunicipality(prefecture);
        var confidence = (prefecture, city) switch
        {
            (null, null) => AddressConfidence.None,
            (null, _) or (_, null) => AddressConfidence.Low,
            _ when isInferred => AddressConfidence.Medium,
            _ when isListed => AddressConfidence.High,
            _ => _notes.Exists(note => note.Kind == AddressNoteKind.CountyMissing) ? AddressConfidence.Low : AddressConfidence.Medium,
        };
        SkipSpaces();
        address = TakeTown(address with { Prefecture = prefecture, CityAndCounty = city, LocalGovernmentCode = code });
        return new(address, confidence, _notes);
    }

    private PostalCode? TakePostalCode()
    {
        var length = 0;
        while (length < Math.Min(LongestPostalCode, text.Length) && IsPostalCharacter(text[length]))
        {
            length++;
        }

        if (length == 0 || !PostalCode.TryParseLenient(text.AsSpan(0, length), out var code, out _))
        {
            return null;
        }

        _at = length;
        return code;
    }

    private (string? Prefecture, bool IsInferred) TakePrefecture()
    {
        foreach (var prefecture in LocalGovernment.Prefectures)
        {
            if (Rest.StartsWith(prefecture.Name))
            {
                _at += prefecture.Name.Length;
                return (prefecture.Name, false);
            }
        }

        if (InTokyo() is { } municipality && !NotOnlyInTokyo.Contains(municipality.Name))
        {
            Note(AddressNoteKind.PrefectureInferred);
            return ("東京都", true);
        }

        Note(AddressNoteKind.PrefectureMissing);
        return (null, false);
    }

    private (string? City, LocalGovernmentCode? Code, bool IsListed) TakeMunicipality(string? prefecture)
    {
        if (prefecture == "東京都" && InTokyo() is { } municipality)
        {
            _at += municipality.District is { } district && Rest.StartsWith(district) ? district.Length : 0;
            _at += municipality.Name.Length;

            // A branch office (支庁) is no part of an address, a county is.
            var county = municipality.District is { } office && office.EndsWith('郡') ? office : "";
            return (county + municipality.Name, municipality.Code, true);
        }

        var length = MunicipalityPattern.LengthOf(Rest, out var countyMissing);
        if (length == 0)
        {
            Note(AddressNoteKind.MunicipalityMissing);
            return (null, null, false);
        }

        Note(countyMissing ? AddressNoteKind.CountyMissing : AddressNoteKind.MunicipalityByPattern);
        var city = Rest[..length].ToString();
        _at += length;
        return (city, null, false);
    }

    private JapaneseAddress TakeTown(JapaneseAddress address)
    {
        var numbers = new TextBuffer(stackalloc char[64]);
        var rest = Rest;
        var isFound = BlockNumber.TryFind(rest, ref numbers, out var start, out var end);
        if (!isFound)
        {
            Note(AddressNoteKind.BlockMissing);
            numbers.Dispose();
            var space = rest.IndexOfAny(' ', '\u3000');
            return space < 0
                ? address with { StreetAddress = NullIfEmpty(rest) }
                : address with { StreetAddress = NullIfEmpty(rest[..space]), BuildingNameEtc = NullIfEmpty(rest[space..]) };
        }

        var buildingAt = end;
        numbers.Truncate(0);
        BlockNumber.TryRead(rest[start..], ref numbers, out _, out var chomeLength);
        if (chomeLength > 0)
        {
            start += chomeLength;
            numbers.Truncate(0);
            BlockNumber.TryRead(rest[start..], ref numbers, out _, out _);
        }
        else if (BlockNumber.BeginsWithJoinedNumbers(rest[start..]))
        {
            _notes.Add(new(AddressNoteKind.ChomeNotTold, _at + start + 1));
        }

        if (numbers.Length == 0)
        {
            _notes.Add(new(AddressNoteKind.BlockMissing, _at + start + 1));
        }

        var block = numbers.Text.ToString();
        numbers.Dispose();
        return address with
        {
            StreetAddress = NullIfEmpty(rest[..start]),
            CityBlock = block.Length == 0 ? null : block,
            BuildingNameEtc = NullIfEmpty(rest[buildingAt..].TrimStart(Separators)),
        };
    }

    private LocalGovernment? InTokyo()
    {
        foreach (var municipality in LocalGovernment.TokyoMunicipalities)
        {
            var rest = municipality.District is { } district && Rest.StartsWith(district) ? Rest[district.Length..] : Rest;
            if (rest.StartsWith(municipality.Name))
            {
                return municipality;
            }
        }

        return null;
    }

    private void SkipSpaces()
    {
        while (_at < text.Length && (char.IsWhiteSpace(text[_at]) || LooseCharacter.IsInvisible(text[_at])))
        {
            _at++;
        }
    }

    private void Note(AddressNoteKind kind) => _notes.Add(new(kind, _at + 1));

    private static string? NullIfEmpty(ReadOnlySpan<char> part)
    {
        var trimmed = part.Trim();
        return trimmed.IsEmpty ? null : trimmed.ToString();
    }

    private static bool IsPostalCharacter(char character) =>
        LooseCharacter.IsPostalMark(character) || LooseCharacter.IsHyphen(character) || LooseCharacter.IsSpace(character)
        || char.IsAsciiDigit(character) || LooseCharacter.IsFullWidthDigit(character);
}
