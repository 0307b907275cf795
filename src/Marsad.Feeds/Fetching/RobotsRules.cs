using System.Globalization;

namespace Marsad.Feeds.Fetching;

/// <summary>What a site's robots.txt (RFC 9309) allows a crawler.</summary>
public sealed class RobotsRules
{
    // RFC 9309, section 2.5.
    private const int LongestFile = 500 * 1024;

    private readonly List<(string Path, bool Allows)> _rules = [];

    private RobotsRules()
    {
    }

    /// <summary>No rules: all is allowed.</summary>
    public static RobotsRules AllowAll { get; } = new();

    /// <summary>Nothing is allowed, as of a site whose robots.txt cannot be had for the moment.</summary>
    public static RobotsRules DisallowAll { get; } = Parse("User-agent: *\nDisallow: /", "*");

    /// <summary>Time that the site asks to leave between two requests, at most a minute; null where it asks for none.</summary>
    public TimeSpan? CrawlDelay { get; private set; }

    /// <summary>Reads the group for <paramref name="agent"/> (a product's name: <c>marsad</c>), else that for all.</summary>
    public static RobotsRules Parse(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        var own = new RobotsRules();
        var all = new RobotsRules();
        List<RobotsRules> group = [];
        bool hasOwn = false;
        bool isNaming = false;
        foreach (string line in text[..Math.Min(text.Length, LongestFile)].Split('\n'))
        {
            string[] parts = line.Split('#', 2)[0].Split(':', 2);
            if (parts.Length < 2)
                continue;
            (string name, string value) = (parts[0].Trim().ToUpperInvariant(), parts[1].Trim());
            if (name == "USER-AGENT")
            {
                if (!isNaming)
                    group = [];
                isNaming = true;
                bool isOwn = value.Equals(agent, StringComparison.OrdinalIgnoreCase);
                hasOwn |= isOwn;
                if (isOwn || value == "*")
                    group.Add(isOwn ? own : all);
                continue;
            }
            isNaming = false;
            group.ForEach(rules => rules.Add(name, value));
        }
        return hasOwn ? own : all;
    }

    /// <summary>True where <paramref name="address"/> may be fetched: the longest rule that matches decides, of two as long the allowing one.</summary>
    public bool Allows(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        (int length, bool allows) = (-1, true);
        foreach ((string path, bool isAllowing) in _rules)
        {
            if (Matches(path, address.PathAndQuery) && (path.Length > length || (path.Length == length && isAllowing)))
                (length, allows) = (path.Length, isAllowing);
        }
        return allows;
    }

    private void Add(string name, string value)
    {
        if (name is "ALLOW" or "DISALLOW" && value.Length > 0)
            _rules.Add((value, name == "ALLOW"));
        else if (name == "CRAWL-DELAY" && double.TryParse(value, CultureInfo.InvariantCulture, out double seconds) && seconds is >= 0 and < 1e6)
            CrawlDelay = TimeSpan.FromSeconds(Math.Min(seconds, 60));
    }

    /// <summary><c>*</c> stands for anything, <c>$</c> at the end for the end.</summary>
    private static bool Matches(string pattern, string path)
    {
        bool isAnchored = pattern.EndsWith('$');
        string[] pieces = (isAnchored ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(pieces[0], StringComparison.Ordinal))
            return false;
        int at = pieces[0].Length;
        for (int i = 1; i < pieces.Length; i++)
        {
            bool isLast = isAnchored && i == pieces.Length - 1;
            int found = isLast ? (path.Length - at >= pieces[i].Length && path.EndsWith(pieces[i], StringComparison.Ordinal) ? path.Length - pieces[i].Length : -1) : path.IndexOf(pieces[i], at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + pieces[i].Length;
        }
        return !isAnchored || at == path.Length;
    }
}
