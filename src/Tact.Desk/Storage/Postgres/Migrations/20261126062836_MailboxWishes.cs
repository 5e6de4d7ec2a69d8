using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tact.Desk.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MailboxWishes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "count_asked_at",
                table: "mailboxes",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "read_asked_at",
                table: "mailboxes",
                type: "timestamp with time zone",
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
