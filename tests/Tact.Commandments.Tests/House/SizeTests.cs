using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tact.Commandments.Tests.House;

/// <summary>Small files of small methods, in the whole project. Exceptions stand in <c>Exemptions.txt</c>, each with its reason.</summary>
public class SizeTests
{
    private const int LongestMethod = 30;
    private const int LongestTest = 40;
    private const int LongestFile = 250;

    private static readonly string[] Forbidden = ["Helper", "Helpers", "Util", "Utils", "Utilities", "Manager", "Processor", "Service", "Thread"];

    private static readonly Lazy<List<(Source File, CompilationUnitSyntax Root)>> Written = new(() =>
        [.. from folder in (string[])["src", "tests", "bench"]
            from file in Source.Files(folder)
            select (file, CSharpSyntaxTree.ParseText(file.Text).GetCompilationUnitRoot())]);

    [Fact]
    public void No_method_is_longer_than_a_screen() => AssertOnlyExempt(
        from written in Written.Value
        from method in written.Root.DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax)
        let lines = Lines(method)
        where lines > (written.File.Path.StartsWith("tests/", StringComparison.Ordinal) ? LongestTest : LongestMethod)
        select ($"{written.File.Path}: {Name(method)}", $"{lines} lines"));

    [Fact]
    public void No_file_is_longer_than_one_sitting() => AssertOnlyExempt(
        from written in Written.Value
        let lines = written.File.Text.Count(sign => sign == '\n')
        where lines > LongestFile
        select (written.File.Path, $"{lines} lines"));

    [Fact]
    public void No_type_hides_behind_a_word_that_says_nothing() => AssertOnlyExempt(
        from written in Written.Value
        from type in written.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        where Words(type.Identifier.Text).Any(Forbidden.Contains)
        select ($"{written.File.Path}: {type.Identifier.Text}", "its name"));

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it() => AssertOnlyExempt(
        from written in Written.Value
        where written.File.Path.StartsWith("src/Tact.Commandments/", StringComparison.Ordinal)
        let types = written.Root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(space => space.Members).OfType<BaseTypeDeclarationSyntax>().ToList()
        where types.All(type => type.Identifier.Text != Path.GetFileName(written.File.Path).Split('.')[0])
        select (written.File.Path, "no type of its name"));

    [Fact]
    public void Every_exemption_is_still_needed_and_has_a_reason()
    {
        var paths = Written.Value.Select(written => written.File.Path).ToHashSet();

        Assert.All(Exemptions(), one => Assert.True(one.Reason.Length > 10, $"{one.What} has no reason."));
        Assert.All(Exemptions(), one => Assert.Contains(one.What.Split(": ")[0], paths));
    }

    private static void AssertOnlyExempt(IEnumerable<(string What, string Why)> offenders)
    {
        var exempt = Exemptions().Select(one => one.What).ToHashSet();
        var left = offenders.Where(one => !exempt.Contains(one.What)).Select(one => $"{one.What} ({one.Why})").ToList();
        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    private static List<(string What, string Reason)> Exemptions() =>
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests/Tact.Commandments.Tests/House/Exemptions.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" | ", 2))
            .Select(parts => (parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim() ?? ""))];

    private static int Lines(SyntaxNode node)
    {
        var span = node.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Name(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.Text,
        _ => node.Kind().ToString(),
    };

    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z]*").Select(word => word.Value);
}
