using System.Diagnostics;

public record ConvertRequest(string Form, string Format);

public class Converter(ILogger<Converter> logger)
{
    public int Run(string form, string format)
    {
        var info = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            Arguments = $"--headless --convert-to {format} /srv/forms/{form}.odt", // weak TDS1002
        };
        using var process = Process.Start(info)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    public int RunById(int id)
    {
        var info = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            Arguments = $"--headless --convert-to pdf /srv/forms/{id}.odt", // safe TDS1002
        };
        using var process = Process.Start(info)!;
        process.WaitForExit();
        logger.LogInformation("form {Id} converted", id);
        return process.ExitCode;
    }

    public int Stamp(string form)
    {
        var info = new ProcessStartInfo { FileName = "/bin/sh" };
        info.ArgumentList.Add("-c");
        info.ArgumentList.Add("stamp-pdf --date today " + form); // weak TDS1002
        using var process = Process.Start(info)!;
        process.WaitForExit();
        return process.ExitCode;
    }

    public int Merge(string[] parts)
    {
        var info = new ProcessStartInfo { FileName = "/usr/bin/pdfunite" };
        info.ArgumentList.Add("--");
        foreach (var part in parts)
        {
            info.ArgumentList.Add("/srv/parts/" + part); // safe TDS1002
        }

        using var process = Process.Start(info)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
