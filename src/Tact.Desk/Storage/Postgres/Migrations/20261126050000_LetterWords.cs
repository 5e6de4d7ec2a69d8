using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tact.Desk.Storage.Postgres.Migrations
{
    /// <summary>The index of words. It is no part of the model: EF Core has no words for it.</summary>
    [DbContext(typeof(PostgresDeskContext))]
    [Migration("20261126050000_LetterWords")]
    public sealed class LetterWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE letter_words (key bigint NOT NULL PRIMARY KEY, words tsvector NOT NULL);
                CREATE INDEX ix_letter_words_words ON letter_words USING gin (words);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE letter_words");
    }
}
