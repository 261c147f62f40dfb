using System.Runtime.Serialization;
using System.Runtime.Serialization.Formatters.Binary;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Shori;

[ApiController]
[Authorize(Roles = "system")]
[Route("api/messages")]
public class MessageController(IMessageReader messages) : ControllerBase
{
    [HttpPost("{kind}")]
    public IActionResult Post(string kind) => Ok(messages.ReadKnown(kind, Request.Body)?.GetType().Name);

    [HttpPost("job")]
    public IActionResult PostJob() => Ok(messages.ReadMessage(Request.Body)?.Priority);

    [HttpPost]
    public IActionResult PostAny([FromQuery] string type) => Ok(messages.Read(type, Request.Body)?.ToString());

    [HttpPost("contract")]
    public IActionResult PostContract([FromHeader(Name = "X-Type")] string type) => Ok(messages.ReadContract(type, Request.Body)?.ToString());

    [HttpPost("binary")]
    public IActionResult PostBinary()
    {
#pragma warning disable SYSLIB0011 // 旧端末が送ってくる形式
        var message = new BinaryFormatter().Deserialize(Request.Body); // weak TDS1012
#pragma warning restore SYSLIB0011
        return Ok(message.ToString());
    }

    [HttpPost("contract/job")]
    public IActionResult PostJobContract() => Ok(new DataContractSerializer(typeof(JobMessage)).ReadObject(Request.Body) is JobMessage); // safe TDS1012
}
