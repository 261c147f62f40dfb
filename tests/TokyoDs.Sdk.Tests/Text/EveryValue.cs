using TokyoDs.Places;
using TokyoDs.Registries;
using TokyoDs.Time;

namespace TokyoDs.Sdk.Tests.Text;

/// <summary>One optional property for every text value of the library, named as its type; a test says when one is missing.</summary>
public sealed class EveryValue
{
    public BlockId? BlockId { get; set; }

    public CompanyRegistrationNumber? CompanyRegistrationNumber { get; set; }

    public CorporateKind? CorporateKind { get; set; }

    public CorporateNumber? CorporateNumber { get; set; }

    public CountryCode? CountryCode { get; set; }

    public DammCode? DammCode { get; set; }

    public FiscalYear? FiscalYear { get; set; }

    public IndividualNumber? IndividualNumber { get; set; }

    public InvoiceRegistrationNumber? InvoiceRegistrationNumber { get; set; }

    public JapanesePhoneNumber? JapanesePhoneNumber { get; set; }

    public LocalGovernmentCode? LocalGovernmentCode { get; set; }

    public ParcelId? ParcelId { get; set; }

    public PartialDate? PartialDate { get; set; }

    public PostalCode? PostalCode { get; set; }

    public Presence? Presence { get; set; }

    public RealEstateId? RealEstateId { get; set; }

    public RealPropertyNumber? RealPropertyNumber { get; set; }

    public ResidenceId? ResidenceId { get; set; }

    public Sex? Sex { get; set; }

    public SpatialId? SpatialId { get; set; }

    public TownBlockId? TownBlockId { get; set; }

    public Wareki? Wareki { get; set; }
}
