using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TokyoService.Storage.Migrations;

/// <summary>The first tables: applications, drafts and the keys of data protection.</summary>
[DbContext(typeof(ServiceDbContext))]
[Migration("20260401000000_Initial")]
internal sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "applications",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false),
                receipt_number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                wished_date = table.Column<DateOnly>(type: "date", nullable: false),
                received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                family_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                given_name = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                family_name_kana = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                given_name_kana = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                postal_code = table.Column<string>(type: "character varying(7)", maxLength: 7, nullable: false),
                local_government_code = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                email_address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                corporate_number = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_applications", row => row.id));

        migrationBuilder.CreateTable(
            name: "drafts",
            columns: table => new
            {
                id = table.Column<Guid>(type: "uuid", nullable: false),
                protected_content = table.Column<string>(type: "text", nullable: false),
                expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_drafts", row => row.id));

        migrationBuilder.CreateTable(
            name: "protection_keys",
            columns: table => new
            {
                name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                xml = table.Column<string>(type: "text", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_protection_keys", row => row.name));

        migrationBuilder.CreateIndex("ix_applications_receipt_number", "applications", "receipt_number", unique: true);
        migrationBuilder.CreateIndex("ix_drafts_expires_at", "drafts", "expires_at");
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("applications");
        migrationBuilder.DropTable("drafts");
        migrationBuilder.DropTable("protection_keys");
    }
}
