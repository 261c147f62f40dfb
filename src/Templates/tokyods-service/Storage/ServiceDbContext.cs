using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TokyoDs;
using TokyoService.Applications;

namespace TokyoService.Storage;

/// <summary>The database of the service.</summary>
public sealed class ServiceDbContext(DbContextOptions<ServiceDbContext> options) : DbContext(options)
{
    public DbSet<Application> Applications => Set<Application>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseTokyoDsTypes();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Application>(Configure);
        modelBuilder.Entity<Draft>(Configure);
        modelBuilder.Entity<ProtectionKey>(Configure);
    }

    private static void Configure(EntityTypeBuilder<Application> application)
    {
        application.ToTable("applications");
        application.Property(a => a.Id).HasColumnName("id").ValueGeneratedNever();
        application.Property(a => a.ReceiptNumber).HasColumnName("receipt_number").HasMaxLength(20);
        application.Property(a => a.WishedDate).HasColumnName("wished_date");
        application.Property(a => a.ReceivedAt).HasColumnName("received_at");
        application.HasIndex(a => a.ReceiptNumber).IsUnique().HasDatabaseName("ix_applications_receipt_number");
        application.ComplexProperty(a => a.Applicant, applicant =>
        {
            applicant.Property(a => a.FamilyName).HasColumnName("family_name");
            applicant.Property(a => a.GivenName).HasColumnName("given_name");
            applicant.Property(a => a.FamilyNameKana).HasColumnName("family_name_kana");
            applicant.Property(a => a.GivenNameKana).HasColumnName("given_name_kana");
            applicant.Property(a => a.PostalCode).HasColumnName("postal_code");
            applicant.Property(a => a.LocalGovernmentCode).HasColumnName("local_government_code");
            applicant.Property(a => a.EmailAddress).HasColumnName("email_address");
            applicant.Property(a => a.CorporateNumber).HasColumnName("corporate_number");
        });
    }

    private static void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("drafts");
        draft.Property(d => d.Id).HasColumnName("id").ValueGeneratedNever();
        draft.Property(d => d.ProtectedContent).HasColumnName("protected_content");
        draft.Property(d => d.ExpiresAt).HasColumnName("expires_at");
        draft.HasIndex(d => d.ExpiresAt).HasDatabaseName("ix_drafts_expires_at");
    }

    private static void Configure(EntityTypeBuilder<ProtectionKey> key)
    {
        key.ToTable("protection_keys");
        key.HasKey(k => k.Name);
        key.Property(k => k.Name).HasColumnName("name").HasMaxLength(100);
        key.Property(k => k.Xml).HasColumnName("xml");
    }
}
