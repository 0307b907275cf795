namespace Marsad.Arabic;

/// <summary>The values of spelled numerals: <c>ثلاثة</c>, <c>عشرون</c>, <c>مئتين</c>.</summary>
public static class ArabicNumber
{
    private static readonly Dictionary<string, int> Values = Build();

    /// <summary>Least number that an indefinite quantity means.</summary>
    private static readonly Dictionary<string, int> LowerBounds = new()
    {
        ["عشرات"] = 20,
        ["العشرات"] = 20,
        ["مئات"] = 200,
        ["المئات"] = 200,
        ["مائات"] = 200,
        ["آلاف"] = 2000,
        ["الآلاف"] = 2000,
        ["بضعة"] = 3,
        ["بضع"] = 3,
        ["عدة"] = 3,
        ["عدد"] = 2,
    };

    /// <summary>The value of <paramref name="word"/>, or null where it is no numeral.</summary>
    public static int? ValueOf(string word) => Values.TryGetValue(Spelling.WithoutSigns(word), out int value) ? value : null;

    /// <summary>What <paramref name="word"/> means at least, or null where it is no indefinite quantity.</summary>
    public static int? LowerBoundOf(string word) => LowerBounds.TryGetValue(Spelling.WithoutSigns(word), out int value) ? value : null;

    private static Dictionary<string, int> Build()
    {
        var values = new Dictionary<string, int>();
        string[] units = ["واحد", "اثنان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع", "عشر"];
        for (int i = 0; i < units.Length; i++)
        {
            values[units[i]] = i + 1;
            values[units[i] + "ة"] = i + 1;
        }
        values["اثنين"] = values["اثنتان"] = values["اثنتين"] = values["إثنان"] = 2;
        values["ثماني"] = values["ثمانية"] = 8;
        string[] tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
        for (int i = 0; i < tens.Length; i++)
            values[tens[i] + "ون"] = values[tens[i] + "ين"] = (i + 2) * 10;
        values["مئة"] = values["مائة"] = 100;
        values["مئتان"] = values["مئتين"] = values["مائتان"] = values["مائتين"] = 200;
        for (int i = 2; i < 9; i++)
            values[units[i] + "مئة"] = values[units[i] + "مائة"] = (i + 1) * 100;
        values["ألف"] = 1000;
        values["ألفان"] = values["ألفين"] = 2000;
        return values;
    }
}
