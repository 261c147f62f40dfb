using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using TokyoDs.People;

namespace TokyoDs.Tests.Pages;

public sealed class PlacesModel : PageModel
{
    [BindProperty]
    public PlacesInput Input { get; set; } = new();

    public void OnPost()
    {
    }
}

/// <summary>Models inside a model; the validation of the framework that looks into them knows their types.</summary>
#pragma warning disable ASP0029 // the attribute may still change; the messages are looked at, not the attribute
[Microsoft.Extensions.Validation.ValidatableType]
#pragma warning restore ASP0029
public sealed class PlacesInput
{
    [Display(Name = "自宅")]
    public HomePlace Home { get; set; } = new();

    [Display(Name = "勤務先")]
    public OfficePlace Office { get; set; } = new();
}

public sealed class HomePlace
{
    [Display(Name = "区市町村"), Required]
    public string? City { get; set; }

    [Display(Name = "階"), Range(1, 9)]
    public int Floor { get; set; }

    [Display(Name = "氏名"), Required]
    public PersonName? Name { get; set; }
}

public sealed class OfficePlace
{
    [Display(Name = "区市町村"), Required]
    public string? City { get; set; }

    [Display(Name = "受け取り方"), Required]
    public Delivery? Delivery { get; set; }

    [Display(Name = "氏名"), Required]
    public PersonName? Name { get; set; }
}
