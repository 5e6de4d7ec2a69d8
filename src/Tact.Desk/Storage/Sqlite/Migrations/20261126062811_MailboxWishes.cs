using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tact.Desk.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MailboxWishes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "count_asked_at",
                table: "mailboxes",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "read_asked_at",
                table: "mailboxes",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "count_asked_at",
                table: "mailboxes");

            migrationBuilder.DropColumn(
                name: "read_asked_at",
                table: "mailboxes");
        }
    }
}
