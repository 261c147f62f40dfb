using System.Text.Encodings.Web;

namespace TokyoDs.Accessibility.Markup;

/// <summary>Writes markup as HTML text; every text and value is encoded.</summary>
internal sealed class HtmlMarkupWriter(TextWriter output, HtmlEncoder encoder, IReadOnlyDictionary<string, string?>? own = null) : MarkupWriter(own)
{
    private readonly Stack<string> _open = new();
    private bool _isInTag;

    public override MarkupWriter AreaText(string? text)
    {
        FinishTag();
        output.Write('\n'); // browsers drop one line break after the start tag
        encoder.Encode(output, text ?? "");
        return this;
    }

    protected override void StartElement(string element)
    {
        FinishTag();
        output.Write('<');
        output.Write(element);
        _open.Push(element);
        _isInTag = true;
    }

    protected override void Write(string attribute, string? value)
    {
        if (value is not null)
        {
            WriteFlag(attribute);
            output.Write("=\"");
            encoder.Encode(output, value);
            output.Write('"');
        }
    }

    protected override void WriteFlag(string attribute)
    {
        output.Write(' ');
        output.Write(attribute);
    }

    protected override void WriteText(string text)
    {
        FinishTag();
        encoder.Encode(output, text);
    }

    protected override void WriteSlot(Slot slot)
    {
        FinishTag();
        if (slot.Html is null)
        {
            encoder.Encode(output, slot.Text ?? "");
        }
        else
        {
            slot.Html.WriteTo(output, encoder);
        }
    }

    protected override void EndElement()
    {
        FinishTag();
        var element = _open.Pop();
        if (element is not ("input" or "link" or "meta" or "br" or "hr"))
        {
            output.Write("</");
            output.Write(element);
            output.Write('>');
        }
    }

    private void FinishTag()
    {
        if (_isInTag)
        {
            output.Write('>');
            _isInTag = false;
        }
    }
}
