using System.Text;
using System.Text.RegularExpressions;

namespace Gikai.Minutes;

public interface IMinutesStore
{
    string? Read(string meeting, string file);

    string ReadById(Guid id);

    void Remove(string meeting, string file);

    void Write(string meeting, string body);
}

public partial class MinutesStore(IConfiguration configuration) : IMinutesStore
{
    private readonly string _folder = configuration["Minutes:Folder"]!;

    public string? Read(string meeting, string file)
    {
        var path = Locate(meeting, file);
        using var reader = new StreamReader(path, Encoding.UTF8); // weak TDS1003
        return reader.ReadToEnd();
    }

    public string ReadById(Guid id)
    {
        using var reader = new StreamReader(Path.Combine(_folder, id.ToString("N") + ".txt"), Encoding.UTF8); // safe TDS1003
        return reader.ReadToEnd();
    }

    public void Remove(string meeting, string file)
    {
        var target = Locate(meeting, file);
        File.Delete(target); // weak TDS1003
    }

    public void Write(string meeting, string body)
    {
        if (!MeetingForm().IsMatch(meeting))
        {
            throw new ArgumentException("unknown meeting", nameof(meeting));
        }

        File.WriteAllText(Path.Combine(_folder, meeting + ".txt"), body, Encoding.UTF8); // safe TDS1003
    }

    private string Locate(string meeting, string file) => Path.Combine(_folder, meeting, file);

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}\z", RegexOptions.None, 500)]
    private static partial Regex MeetingForm();
}
