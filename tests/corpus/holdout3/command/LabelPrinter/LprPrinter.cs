using System.Diagnostics;

namespace Sosai.Printing;

public class LprPrinter : ILabelPrinter
{
    public void Print(string printer, string title)
    {
        var arguments = "-P " + printer + " -T \"" + title + "\" /srv/labels/current.ps";
        Process.Start("lpr", arguments)?.Dispose(); // weak TDS1002
    }

    public void PrintCopies(int copies)
    {
        var arguments = "-# " + Math.Clamp(copies, 1, 20) + " /srv/labels/current.ps";
        Process.Start("lpr", arguments)?.Dispose(); // safe TDS1002
    }

    public void PrintFrom(string tray)
    {
        var option = tray switch
        {
            "upper" => "InputSlot=Upper",
            "lower" => "InputSlot=Lower",
            _ => "InputSlot=Auto",
        };
        Process.Start("lpr", "-o " + option + " /srv/labels/current.ps")?.Dispose(); // safe TDS1002
    }

    public void Calibrate(string driver)
    {
        using var process = new Process();
        process.StartInfo.FileName = Path.Combine("/opt/printers", driver, "calibrate"); // weak TDS1002
        process.StartInfo.UseShellExecute = false;
        process.Start();
    }
}
