using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Forms.Mapping;
using Microsoft.Extensions.DependencyInjection;
using TokyoDs.Accessibility;
using TokyoDs.Binding;

namespace TokyoDs.Components;

/// <summary>What the components of values in several boxes have in common: dates, names and addresses.</summary>
/// <remarks>In a static page the posted boxes are read into the model before the page runs; in an interactive one each change reads them again.</remarks>
/// <typeparam name="TValue">The type of the property.</typeparam>
public abstract class BoxesComponent<TValue> : FieldComponent<TValue>
{
    private readonly Dictionary<string, string?> _shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _typed = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, string> _faults = new Dictionary<string, string>();
    private ValidationMessageStore? _messages;
    private bool _isJudged;

    private protected BoxesComponent()
    {
    }

    private protected abstract BoxedType Boxed { get; }

    private PostedBoxes? Posted => _typed.Count == 0 ? Services.GetService<PostedValues>()?.Of(Identifier) : null;

    /// <inheritdoc />
    protected override void OnInitialized()
    {
        if (Services.GetService<IFormValueMapper>() is not (null or BoxesFormMapper))
        {
            throw new InvalidOperationException("Call AddTokyoDs after AddRazorComponents, so that posted forms are read into dates, names and addresses.");
        }
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        base.OnParametersSet();
        if (Services.GetService<PostedValues>()?.Adopt(Property.Name, Identifier)?.Value is TValue value)
        {
            _ = Accept(value);
        }
    }

    /// <summary>What stands in a box: what was typed, or else the value.</summary>
    private protected string? TextOf(string part, string? value)
    {
        _shown[part] = value;
        return _typed.TryGetValue(part, out var typed) ? typed : Posted is { } posted && posted.Typed.TryGetValue(part, out typed) ? typed : value;
    }

    private protected string? FaultOf(string part) => FormTexts.Renamed((Posted?.Faults ?? _faults).GetValueOrDefault(part), Property.Label, Label);

    /// <summary>One box with its own place in the error summary.</summary>
    private protected FieldState Box(string part, string label, string? hint, bool isRequired, string? value)
    {
        var name = $"{Property.Name}.{part}";
        var state = new FieldState(name, FieldState.IdOf(name), label, hint, isRequired, TextOf(part, value), FaultOf(part)) { IsReadOnly = IsReadOnly };
        Place(new(this, part), state.Id, () => FaultOf(part));
        return state;
    }

    private protected override string? ErrorOf() => FaultOf(TypedBoxes.Whole) ?? base.ErrorOf();

    private protected override EventCallback<ChangeEventArgs>? ListenerOf(string name, string? choice) => ValueChanged.HasDelegate
        ? EventCallback.Factory.Create<ChangeEventArgs>(this, change => Change(name[(Property.Name.Length + 1)..], change.Value?.ToString()))
        : null;

    private protected override void OnValidating()
    {
        _isJudged = true;
        if (Posted is { } posted)
        {
            Say(posted.Faults);
        }
        else if (_typed.Count > 0 || Value is null)
        {
            _ = Read(); // the same boxes, now with what is missing in them
        }

        EditContext?.NotifyValidationStateChanged();
    }

    private async Task Change(string part, string? text)
    {
        foreach (var (other, typed) in Posted?.Typed ?? _shown)
        {
            _typed.TryAdd(other, typed);
        }

        _typed[part] = text;
        await Accept(Read());
        EditContext?.NotifyFieldChanged(Identifier);
        EditContext?.NotifyValidationStateChanged();
    }

    /// <summary>Reads the boxes. Nobody is blamed for boxes that they have not come to yet.</summary>
    private TValue? Read()
    {
        var boxes = new TypedBoxes(part => _typed.GetValueOrDefault(part) ?? (_shown.ContainsKey(part) ? "" : null));
        var value = Boxed.Read(boxes, new(Label ?? Property.Label, Property.IsRequired, Property.CanBeNothing));
        var isComplete = _shown.Keys.All(part => !string.IsNullOrWhiteSpace(_typed.GetValueOrDefault(part)));
        Say(_isJudged || isComplete ? boxes.Faults : new Dictionary<string, string>());
        return value is TValue read ? read : default;
    }

    private void Say(IReadOnlyDictionary<string, string> faults)
    {
        _faults = faults;
        _messages?.Clear();
        if (EditContext is not null)
        {
            _messages ??= new(EditContext);
            foreach (var (part, message) in faults)
            {
                _messages.Add(new FieldIdentifier(this, part), message);
            }
        }
    }
}
