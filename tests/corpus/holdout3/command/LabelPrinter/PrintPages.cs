using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sosai.Printing;

[Authorize(Roles = "counter")]
public class LabelModel(ILabelPrinter printer) : PageModel
{
    [BindProperty]
    public string Printer { get; set; } = "";

    [BindProperty]
    public string Title { get; set; } = "";

    [BindProperty]
    public int Copies { get; set; } = 1;

    [BindProperty]
    public string Tray { get; set; } = "";

    public IActionResult OnPostPrint()
    {
        printer.Print(Printer, Title);
        return RedirectToPage();
    }

    public IActionResult OnPostCopies()
    {
        printer.PrintCopies(Copies);
        return RedirectToPage();
    }

    public IActionResult OnPostTray()
    {
        printer.PrintFrom(Tray);
        return RedirectToPage();
    }

    public IActionResult OnPostDriver()
    {
        printer.Calibrate(Printer);
        return RedirectToPage();
    }
}

public interface ILabelPrinter
{
    void Print(string printer, string title);

    void PrintCopies(int copies);

    void PrintFrom(string tray);

    void Calibrate(string driver);
}
