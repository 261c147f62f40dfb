using System.Globalization;
using System.Xml;
using TokyoDs.OpenData;
using TokyoDs.Places;

namespace TokyoDs.Registries.Lookup;

/// <summary>Reads the answers of the corporate number Web-API: CSV (type 02) and XML (type 12).</summary>
internal static class CorporateRecordReading
{
    private const int HeaderLength = 4;

    /// <summary>The elements of the XML, in the order of the columns of the CSV.</summary>
    private static readonly string[] Elements =
    [
        "sequenceNumber", "corporateNumber", "process", "correct", "updateDate", "changeDate", "name", "nameImageId", "kind",
        "prefectureName", "cityName", "streetNumber", "addressImageId", "prefectureCode", "cityCode", "postCode",
        "addressOutside", "addressOutsideImageId", "closeDate", "closeCause", "successorCorporateNumber", "changeCause",
        "assignmentDate", "latest", "enName", "enPrefectureName", "enCityName", "enAddressOutside", "furigana", "hihyoji",
    ];

    /// <exception cref="FormatException">The text is cut short or not of this form.</exception>
    public static List<CorporateRecord> OfCsv(string text)
    {
        var csv = new CsvRecords(new StringReader(text));
        if (csv.ReadFields() is not { Length: HeaderLength } header)
        {
            throw new FormatException("The answer does not begin with date, count, part and parts.");
        }

        var records = new List<CorporateRecord>();
        while (csv.ReadFields() is { } fields)
        {
            records.Add(OfFields(fields));
        }

        return Complete(records, CountOf(header[1]));
    }

    /// <exception cref="FormatException">The text is cut short, has a DTD or is not of this form.</exception>
    public static List<CorporateRecord> OfXml(string text)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreWhitespace = true };
        using var xml = XmlReader.Create(new StringReader(text), settings);
        try
        {
            var records = new List<CorporateRecord>();
            var count = -1;
            xml.MoveToContent();
            xml.ReadStartElement();
            while (xml.MoveToContent() == XmlNodeType.Element)
            {
                if (xml.Name == "corporation")
                {
                    records.Add(OfFields(FieldsOf(xml)));
                }
                else if (xml.Name == "count")
                {
                    count = CountOf(xml.ReadElementContentAsString());
                }
                else
                {
                    xml.Skip();
                }
            }

            xml.ReadEndElement();
            return Complete(records, count);
        }
        catch (XmlException exception)
        {
            throw new FormatException("The answer is not the XML of the Web-API.", exception);
        }
    }

    private static string[] FieldsOf(XmlReader xml)
    {
        var fields = new string[Elements.Length];
        Array.Fill(fields, "");
        if (xml.IsEmptyElement)
        {
            throw new FormatException("A record of the answer is empty.");
        }

        xml.ReadStartElement();
        while (xml.MoveToContent() == XmlNodeType.Element)
        {
            // Elements that a later version adds are no reason to refuse the rest.
            if (Array.IndexOf(Elements, xml.Name) is var index and >= 0)
            {
                fields[index] = xml.ReadElementContentAsString();
            }
            else
            {
                xml.Skip();
            }
        }

        xml.ReadEndElement();
        return fields;
    }

    private static int CountOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw new FormatException("The answer has no count.");

    // One answer may come in parts; with one number it never does, so a smaller count means that something was lost.
    private static List<CorporateRecord> Complete(List<CorporateRecord> records, int count) =>
        records.Count == count ? records : throw new FormatException($"The answer holds {records.Count} of {count} records.");

    private static CorporateRecord OfFields(string[] fields)
    {
        if (fields.Length != Elements.Length)
        {
            throw new FormatException($"A record of the answer has {fields.Length} of {Elements.Length} items.");
        }

        return new()
        {
            SequenceNumber = int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Number = CorporateNumber.Parse(fields[1]),
            ProcessCode = fields[2],
            IsCorrection = fields[3] == "1",
            UpdatedOn = DateOf(fields[4]),
            ChangedOn = DateOf(fields[5]),
            Name = fields[6],
            NameImageId = fields[7],
            Kind = CorporateKind.TryParse(fields[8], out var kind) ? kind : null,
            PrefectureName = fields[9],
            CityName = fields[10],
            StreetNumber = fields[11],
            AddressImageId = fields[12],
            City = LocalGovernmentCode.TryFromJisCode(fields[13] + fields[14], out var city) ? city : null,
            PostalCode = PostalCode.TryParse(fields[15], out var postalCode) ? postalCode : null,
            AddressOutsideJapan = fields[16],
            AddressOutsideJapanImageId = fields[17],
            ClosedOn = DateOf(fields[18]),
            CloseCauseCode = fields[19],
            Successor = fields[20].Length == 0 ? null : CorporateNumber.Parse(fields[20]),
            ChangeCause = fields[21],
            AssignedOn = DateOf(fields[22]),
            IsLatest = fields[23] == "1",
            NameEnglish = fields[24],
            PrefectureEnglish = fields[25],
            CityAndStreetEnglish = fields[26],
            AddressOutsideJapanEnglish = fields[27],
            Furigana = fields[28],
            IsHiddenFromSearch = fields[29] == "1",
        };
    }

    private static DateOnly? DateOf(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
