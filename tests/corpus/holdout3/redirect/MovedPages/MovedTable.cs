namespace Portal.Moved;

public class MovedTable
{
    public string? Find(string section) => section switch
    {
        "tax" => "/services/tax",
        "childcare" => "/services/childcare",
        _ => null,
    };
}
