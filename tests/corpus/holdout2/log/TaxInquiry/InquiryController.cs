using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Tax.Inquiry;

[ApiController]
[Authorize]
[Route("inquiries")]
public sealed class InquiryController(ILogger<InquiryController> logger, IInquiryService service) : ControllerBase
{
    [HttpGet]
    public IActionResult Search([FromQuery] string word, [FromQuery] int page, [FromQuery] string? screen)
    {
        logger.LogInformation("Search for {Word} on page {Page}", word, page); // safe TDS1016
        logger.LogDebug($"Search from screen {screen}"); // weak TDS1016
        logger.LogDebug($"Search on page {page}"); // safe TDS1016
        return Ok(service.Search(word));
    }

    [HttpGet("sections/{section}")]
    public IActionResult Section(string section)
    {
        using (logger.BeginScope("Section {Section}", section)) // safe TDS1016
        {
            return Ok(service.Section(section));
        }
    }
}

public interface IInquiryService
{
    IReadOnlyList<string> Search(string word);

    IReadOnlyList<string> Section(string section);
}

public sealed partial class InquiryService : IInquiryService
{
    private readonly ILogger _logger;

    public InquiryService(ILoggerFactory factory) => _logger = factory.CreateLogger("Tax.Inquiry");

    public IReadOnlyList<string> Search(string word)
    {
        if (word.Length > 200)
        {
            _logger.LogWarning("Too long: " + word); // weak TDS1016
            return [];
        }

        Searched(word.Length, word); // safe TDS1016
        return ["市民税", "固定資産税"];
    }

    public IReadOnlyList<string> Section(string section)
    {
        var text = string.Format(System.Globalization.CultureInfo.InvariantCulture, "Section {0} opened", section);
        _logger.Log(LogLevel.Information, text); // weak TDS1016
        _logger.Log(LogLevel.Information, new EventId(12), "Section {Section} opened", section); // safe TDS1016
        return [];
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "Searched {Length} characters: {Word}")]
    private partial void Searched(int length, string word);
}
