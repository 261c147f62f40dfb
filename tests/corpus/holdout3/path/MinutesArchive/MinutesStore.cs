using System.Text;
using System.Text.RegularExpressions;

namespace Gikai.Minutes;

public interface IMinutesStore
{
    string? Read(string session, string file);

    string ReadById(Guid id);

    void Remove(string session, string file);

    void Write(string session, string body);
}

public partial class MinutesStore(IConfiguration configuration) : IMinutesStore
{
    private readonly string _folder = configuration["Minutes:Folder"]!;

    public string? Read(string session, string file)
    {
        var path = Locate(session, file);
        using var reader = new StreamReader(path, Encoding.UTF8); // weak TDS1003
        return reader.ReadToEnd();
    }

    public string ReadById(Guid id)
    {
        using var reader = new StreamReader(Path.Combine(_folder, id.ToString("N") + ".txt"), Encoding.UTF8); // safe TDS1003
        return reader.ReadToEnd();
    }

    public void Remove(string session, string file)
    {
        var target = Locate(session, file);
        File.Delete(target); // weak TDS1003
    }

    public void Write(string session, string body)
    {
        if (!SessionForm().IsMatch(session))
        {
            throw new ArgumentException("unknown session", nameof(session));
        }

        File.WriteAllText(Path.Combine(_folder, session + ".txt"), body, Encoding.UTF8); // safe TDS1003
    }

    private string Locate(string session, string file) => Path.Combine(_folder, session, file);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}\z", RegexOptions.None, 500)]
    private static partial Regex SessionForm();
}
