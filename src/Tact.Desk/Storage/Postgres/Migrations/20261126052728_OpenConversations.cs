using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tact.Desk.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class OpenConversations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_conversations_client_id",
                table: "conversations");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_aside",
                table: "conversations",
                column: "last_at",
                filter: "is_aside");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_client_id_last_at",
                table: "conversations",
                columns: new[] { "client_id", "last_at" });

            migrationBuilder.CreateIndex(
                name: "ix_conversations_mailbox_id_last_at",
                table: "conversations",
                columns: new[] { "mailbox_id", "last_at" });

            migrationBuilder.CreateIndex(
                name: "ix_conversations_open",
                table: "conversations",
                column: "last_at",
                filter: "closed_at IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_conversations_aside",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ix_conversations_client_id_last_at",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ix_conversations_mailbox_id_last_at",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ix_conversations_open",
                table: "conversations");

            migrationBuilder.CreateIndex(
                name: "ix_conversations_client_id",
                table: "conversations",
                column: "client_id");
        }
    }
}
