using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Tact.Commandments.Law;

namespace Tact.Desk.House;

/// <summary>Why a part of a house style was not written.</summary>
public enum HouseRefusal
{
    /// <summary>Somebody changed the file since it was shown.</summary>
    ChangedMeanwhile,

    /// <summary>It holds what it should not; the problems say what.</summary>
    Wrong,

    /// <summary>The desk has no folder for it, or it cannot be written.</summary>
    NotWritable,
}

/// <summary>What became of a change to a part.</summary>
/// <param name="Refusal">Why it was refused; null when it was written.</param>
/// <param name="Problems">What is wrong, by the JSON pointer of the place; empty for the part as a whole.</param>
public sealed record HouseOutcome(HouseRefusal? Refusal, IReadOnlyList<(string Place, string What)> Problems)
{
    internal static HouseOutcome Done { get; } = new(null, []);
}

/// <summary>Changes a house style part by part. What would break the house is never written.</summary>
/// <param name="shelf">The house.</param>
public sealed class HouseDesk(HouseShelf shelf)
{
    private readonly Lock _lock = new();

    /// <summary>What a part holds now, and a stamp by which a change made meanwhile is noticed.</summary>
    /// <exception cref="DeskFailure">Its file is broken.</exception>
    public (JsonObject? Content, string Stamp) Read(HousePart part) =>
        shelf.Folder is { } folder ? (HouseFolder.Content(folder, part), Stamp(folder, part)) : (null, "");

    /// <summary>Writes a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="content">What it is to hold.</param>
    /// <param name="stamp">The stamp of what was shown; anything written since is not written over.</param>
    public HouseOutcome Change(HousePart part, JsonObject content, string stamp)
    {
        if (HouseCheck.Of(part, content) is { Count: > 0 } problems)
        {
            return new(HouseRefusal.Wrong, problems);
        }

        lock (_lock)
        {
            return shelf.Folder is not { } folder ? new(HouseRefusal.NotWritable, [])
                : Stamp(folder, part) != stamp ? new(HouseRefusal.ChangedMeanwhile, [])
                : Write(folder, part, content);
        }
    }

    private HouseOutcome Write(string folder, HousePart part, JsonObject content)
    {
        try
        {
            if (WrongTogether(folder, part, content) is { } wrong)
            {
                return new(HouseRefusal.Wrong, [("", wrong)]);
            }

            HouseFolder.Write(folder, part, content, shelf.Style.Tongue.Code());
            return HouseOutcome.Done;
        }
        catch (Exception refused) when (refused is DeskFailure or IOException or UnauthorizedAccessException)
        {
            return new(HouseRefusal.NotWritable, [("", refused.Message)]);
        }
    }

    // Some faults show only when the whole house is read: it is tried out in a copy.
    private static string? WrongTogether(string folder, HousePart part, JsonObject content)
    {
        var copy = Directory.CreateTempSubdirectory("tact-house-");
        try
        {
            HouseFolder.Write(copy.FullName, part, content, "en");
            _ = HouseFolder.Read(copy.FullName);
            return null;
        }
        catch (DeskFailure broken)
        {
            return broken.What.Replace(copy.FullName, folder, StringComparison.Ordinal);
        }
        finally
        {
            copy.Delete(recursive: true);
        }
    }

    private static string Stamp(string folder, HousePart part)
    {
        var file = Path.Combine(folder, part.FileName);
        return File.Exists(file) ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HouseYaml.TextOf(file)))) : "new";
    }
}
