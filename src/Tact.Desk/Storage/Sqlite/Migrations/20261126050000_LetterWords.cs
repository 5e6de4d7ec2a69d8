using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Tact.Desk.Storage.Sqlite.Migrations
{
    /// <summary>The index of words. It is no part of the model: EF Core knows no such tables.</summary>
    [DbContext(typeof(SqliteDeskContext))]
    [Migration("20261126050000_LetterWords")]
    public sealed class LetterWords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The words come cut, each once: nothing else needs keeping (detail), and the plainest cutter parts them at spaces.
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE letter_words USING fts5 (
                    words, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '@.-_+=:'")
                """);

            // Half the time of an import went into merging what was written a moment before.
            migrationBuilder.Sql("INSERT INTO letter_words (letter_words, rank) VALUES ('automerge', 16)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE letter_words");
    }
}
