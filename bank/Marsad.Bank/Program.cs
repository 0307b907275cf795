using Marsad.Bank;
using Marsad.Bank.Counting;
using Marsad.Bank.Export;
using Marsad.Bank.Format;

// Marsad.Bank check|export|stats [BANK-FOLDER]: exit code 0 where the bank is sound, 1 with one line a fault where it is not, 2 for a wrong call.
const string Usage = """
    usage: Marsad.Bank check [bank | bank/sentences/FILE.txt]
           Marsad.Bank export [bank]
           Marsad.Bank stats [bank | bank/sentences/FILE.txt]
    """;

string path = args.Length > 1 ? args[1] : "bank";
if (args.Length is < 1 or > 2 || args[0] is not ("check" or "export" or "stats") || (args[0] == "export" && !Directory.Exists(path)))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

BankFolder bank;
try
{
    bank = BankFolder.Read(path);
}
catch (FileNotFoundException fault)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

foreach (BankFault fault in bank.Faults)
    Console.Error.WriteLine($"bank/sentences/{fault}");
if (bank.Faults.Count > 0)
    return 1;

switch (args[0])
{
    case "export":
        foreach (Split split in Enum.GetValues<Split>())
            File.WriteAllText(Path.Combine(path, GoldExport.FileName(split)), GoldExport.Of(bank.Files, split));
        break;
    case "stats":
        Console.Write(BankCounts.Print(bank.Files));
        break;
    default:
        Console.WriteLine($"{bank.Files.Sum(file => file.Items.Count)} items in {bank.Files.Count} files: no fault");
        break;
}
return 0;
