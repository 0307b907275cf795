namespace Marsad.Cli.Articles;

/// <summary>Finds the files behind the PATHs of a command line: files as named, folders with all that is in them, in the order of their names.</summary>
/// <param name="shell">Where relative paths start.</param>
/// <param name="output">Full path of the file that the command writes, which is no input; null where none.</param>
internal sealed class InputFinder(Shell shell, string? output = null)
{
    // Hidden files and folders (.git) are no articles.
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };

    public IEnumerable<InputFile> Find(IEnumerable<string> paths) => paths.SelectMany(Find);

    private IEnumerable<InputFile> Find(string path)
    {
        if (path == InputFile.StandardInput)
            return [new InputFile(path, null)];
        string full = shell.Resolve(path);
        return Directory.Exists(full) ? FindInFolder(path, full) : [new InputFile(path, full)];
    }

    private IEnumerable<InputFile> FindInFolder(string path, string full)
    {
        bool isEmpty = true;
        foreach (InputFile file in Descend(path.TrimEnd('/', Path.DirectorySeparatorChar), full))
        {
            isEmpty = false;
            yield return file;
        }
        if (isEmpty)
            yield return InputFile.Faulty(path, "the folder holds no file of articles (.txt, .jsonl, .csv, .html, .warc, .zip; .gz behind it or not); name the files themselves");
    }

    private IEnumerable<InputFile> Descend(string name, string full)
    {
        if (!TryList(full, out FileSystemInfo[] entries, out string fault))
        {
            yield return InputFile.Faulty(name, $"the folder cannot be listed ({fault}); check its permissions");
            yield break;
        }
        foreach (FileSystemInfo entry in entries)
        {
            string entryName = $"{name}/{entry.Name}";
            if (entry is DirectoryInfo folder)
            {
                foreach (InputFile file in IsLink(folder) ? [] : Descend(entryName, folder.FullName))
                    yield return file;
            }
            else if (new InputFile(entryName, entry.FullName) is { IsTakenFromFolders: true } file && file.FullPath != output)
            {
                yield return file;
            }
        }
    }

    /// <summary>Links to folders are not followed: they may lead in a circle.</summary>
    private static bool IsLink(DirectoryInfo folder) => folder.LinkTarget is not null;

    private static bool TryList(string folder, out FileSystemInfo[] entries, out string fault)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Visible).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
            fault = "";
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            fault = e.Message;
            return false;
        }
    }
}
