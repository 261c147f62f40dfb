using System.Globalization;
using System.Xml;
using TokyoDs.OpenData;
using TokyoDs.Places;
using TokyoDs.Text;

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
            throw UnreadableAnswerException.NotCsv(new("The first line does not hold date, count, part and parts.", "1 行目が日付、件数、分割番号、分割数ではありません。"));
        }

        var records = new List<CorporateRecord>();
        while (csv.ReadFields() is { } fields)
        {
            records.Add(OfFields(fields, records.Count + 1));
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
                    records.Add(OfFields(FieldsOf(xml, records.Count + 1), records.Count + 1));
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
            throw UnreadableAnswerException.NotXml(exception);
        }
    }

    private static string[] FieldsOf(XmlReader xml, int record)
    {
        var fields = new string[Elements.Length];
        Array.Fill(fields, "");
        if (xml.IsEmptyElement)
        {
            throw UnreadableAnswerException.InItem(record, Elements[1], TextCore.Refuse<CorporateNumber>(""));
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
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new UnreadableAnswerException(FormText.Refuse(
                new("The count of records at the start of the answer cannot be read.", "回答の始めの件数を読み取れません。"), new("a whole number, such as 1", "整数（例: 1）")));

    // One answer may come in parts; with one number it never does, so a smaller count means that something was lost.
    private static List<CorporateRecord> Complete(List<CorporateRecord> records, int count) =>
        records.Count == count
            ? records
            : throw UnreadableAnswerException.NotCsv(new(
                $"The answer ends after {records.Count} of {count} records.", $"回答が {count} 件のうち {records.Count} 件で終わっています。"));

    private static CorporateRecord OfFields(string[] fields, int record)
    {
        if (fields.Length != Elements.Length)
        {
            throw UnreadableAnswerException.NotCsv(new(
                $"Record {record} of the answer has {fields.Length} of {Elements.Length} items.", $"回答の {record} 件目は {Elements.Length} 項目でなく {fields.Length} 項目です。"));
        }

        return new()
        {
            SequenceNumber = int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Number = NumberOf(fields, 1, record),
            ProcessCode = fields[2],
            IsCorrection = fields[3] == "1",
            UpdatedOn = DateOf(fields, 4, record),
            ChangedOn = DateOf(fields, 5, record),
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
            ClosedOn = DateOf(fields, 18, record),
            CloseCauseCode = fields[19],
            Successor = fields[20].Length == 0 ? null : NumberOf(fields, 20, record),
            ChangeCause = fields[21],
            AssignedOn = DateOf(fields, 22, record),
            IsLatest = fields[23] == "1",
            NameEnglish = fields[24],
            PrefectureEnglish = fields[25],
            CityAndStreetEnglish = fields[26],
            AddressOutsideJapanEnglish = fields[27],
            Furigana = fields[28],
            IsHiddenFromSearch = fields[29] == "1",
        };
    }

    private static CorporateNumber NumberOf(string[] fields, int item, int record) =>
        CorporateNumber.TryParse(fields[item], out var number)
            ? number
            : throw UnreadableAnswerException.InItem(record, Elements[item], TextCore.Refuse<CorporateNumber>(fields[item]));

    private static DateOnly? DateOf(string[] fields, int item, int record) =>
        fields[item].Length == 0 ? null
        : DateOnly.TryParseExact(fields[item], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw UnreadableAnswerException.InItem(record, Elements[item], CellRefusal.Of<DateOnly>(fields[item]));
}
