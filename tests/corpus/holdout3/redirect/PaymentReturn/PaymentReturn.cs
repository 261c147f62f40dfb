using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Shunou.Pages;

public class PaymentReturn
{
    public string Target(string? backTo) => backTo is null or "" ? "/payments" : backTo;

    public string LocalTarget(string? backTo) => backTo switch
    {
        "/payments/history" => "/payments/history",
        "/payments/open" => "/payments/open",
        _ => "/payments",
    };
}
