using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace TokyoService.Storage.Migrations;

/// <summary>The model as of the last migration; <c>dotnet ef migrations add</c> compares with it and rewrites it.</summary>
[DbContext(typeof(ServiceDbContext))]
internal sealed class ServiceDbContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14").HasAnnotation("Relational:MaxIdentifierLength", 63);
        modelBuilder.UseIdentityByDefaultColumns();

        modelBuilder.Entity("TokyoService.Applications.Application", b =>
        {
            b.Property<Guid>("Id").HasColumnType("uuid").HasColumnName("id");
            b.Property<string>("ReceiptNumber").IsRequired().HasMaxLength(20).HasColumnType("character varying(20)").HasColumnName("receipt_number");
            b.Property<DateTimeOffset>("ReceivedAt").HasColumnType("timestamp with time zone").HasColumnName("received_at");
            b.Property<DateOnly>("WishedDate").HasColumnType("date").HasColumnName("wished_date");
            b.ComplexProperty(typeof(Dictionary<string, object>), "Applicant", "TokyoService.Applications.Application.Applicant#ApplicantContract", applicant =>
            {
                applicant.IsRequired();
                applicant.Property<string>("CorporateNumber").HasMaxLength(13).HasColumnType("character varying(13)").HasColumnName("corporate_number");
                applicant.Property<string>("EmailAddress").IsRequired().HasMaxLength(254).HasColumnType("character varying(254)").HasColumnName("email_address");
                applicant.Property<string>("FamilyName").IsRequired().HasMaxLength(50).HasColumnType("character varying(50)").HasColumnName("family_name");
                applicant.Property<string>("FamilyNameKana").IsRequired().HasMaxLength(50).HasColumnType("character varying(50)").HasColumnName("family_name_kana");
                applicant.Property<string>("GivenName").IsRequired().HasMaxLength(50).HasColumnType("character varying(50)").HasColumnName("given_name");
                applicant.Property<string>("GivenNameKana").IsRequired().HasMaxLength(50).HasColumnType("character varying(50)").HasColumnName("given_name_kana");
                applicant.Property<string>("LocalGovernmentCode").IsRequired().HasMaxLength(6).HasColumnType("character varying(6)").HasColumnName("local_government_code");
                applicant.Property<string>("PostalCode").IsRequired().HasMaxLength(7).HasColumnType("character varying(7)").HasColumnName("postal_code");
            });
            b.HasKey("Id");
            b.HasIndex("ReceiptNumber").IsUnique().HasDatabaseName("ix_applications_receipt_number");
            b.ToTable("applications", (string?)null);
        });

        modelBuilder.Entity("TokyoService.Applications.Draft", b =>
        {
            b.Property<Guid>("Id").HasColumnType("uuid").HasColumnName("id");
            b.Property<DateTimeOffset>("ExpiresAt").HasColumnType("timestamp with time zone").HasColumnName("expires_at");
            b.Property<string>("ProtectedContent").IsRequired().HasColumnType("text").HasColumnName("protected_content");
            b.HasKey("Id");
            b.HasIndex("ExpiresAt").HasDatabaseName("ix_drafts_expires_at");
            b.ToTable("drafts", (string?)null);
        });

        modelBuilder.Entity("TokyoService.Storage.ProtectionKey", b =>
        {
            b.Property<string>("Name").HasMaxLength(100).HasColumnType("character varying(100)").HasColumnName("name");
            b.Property<string>("Xml").IsRequired().HasColumnType("text").HasColumnName("xml");
            b.HasKey("Name");
            b.ToTable("protection_keys", (string?)null);
        });
    }
}
