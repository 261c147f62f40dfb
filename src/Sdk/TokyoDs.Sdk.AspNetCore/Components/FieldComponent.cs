using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Forms.Mapping;
using Microsoft.Extensions.DependencyInjection;
using TokyoDs.Accessibility;
using TokyoDs.Binding;
using TokyoDs.Parameters;

namespace TokyoDs.Components;

/// <summary>What the components of form fields have in common; use them with <c>@bind-Value</c> inside an <c>EditForm</c>.</summary>
/// <remarks>They work in static pages (the browser sends the form) and in interactive ones (each change is bound at once).</remarks>
/// <typeparam name="TValue">The type of the property.</typeparam>
public abstract class FieldComponent<TValue> : PartComponent, IDisposable
{
    private readonly FollowedForm _form;
    private ValidationMessageStore? _unreadable;
    private string? _typed;

    private protected FieldComponent() => _form = new(said: () => _ = InvokeAsync(StateHasChanged), judging: OnValidating);

    /// <summary>The value.</summary>
    [Parameter]
    public TValue? Value { get; set; }

    /// <summary>Called with the new value.</summary>
    [Parameter]
    public EventCallback<TValue> ValueChanged { get; set; }

    /// <summary>The property; set by <c>@bind-Value</c>.</summary>
    [Parameter]
    public Expression<Func<TValue>>? ValueExpression { get; set; }

    /// <summary>The label, when the one of the property does not fit here.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>The hint, when the one of the property does not fit here.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>The hint once more in easy Japanese (やさしい日本語).</summary>
    [Parameter]
    public string? EasyHint { get; set; }

    /// <summary>Shows the value without letting it be changed.</summary>
    [Parameter]
    public bool IsReadOnly { get; set; }

    /// <summary>A hint with markup of its own.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    private protected EditContext? EditContext { get; set; }

    [CascadingParameter]
    private FormMappingContext? Mapping { get; set; }

    [Inject]
    private protected IServiceProvider Services { get; set; } = null!;

    private protected FieldExpression Property { get; private set; } = null!;

    private protected FieldIdentifier Identifier => FieldIdentifier.Create(ValueExpression!);

    /// <inheritdoc />
    public void Dispose()
    {
        _form.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Property = FieldExpression.Of(ValueExpression);
        _form.Follow(EditContext);
    }

    /// <summary>The state of the field, with its place in the error summary.</summary>
    private protected FieldState Read(string? format, Func<FieldState, FieldState>? refine = null)
    {
        var state = State(format);
        state = refine?.Invoke(state) ?? state;
        Place(Identifier, state.FocusId, ErrorOf);
        return state;
    }

    private protected FieldState State(string? format) => new(
        Property.Name, FieldState.IdOf(Property.Name), Label ?? Property.Label, Hint ?? Property.Hint, Property.IsRequired,
        _typed ?? Mapping?.GetAttemptedValue(Property.Name) ?? AsTyped ?? FieldState.Format(Value, format), ErrorOf())
    {
        EasyHint = EasyHint,
        HintContent = ChildContent,
        IsReadOnly = IsReadOnly,
    };

    private protected void Place(FieldIdentifier field, string focusId, Func<string?> errorOf)
    {
        if (EditContext is not null)
        {
            ComponentFields.Of(EditContext).Place(field, focusId, Property.Whole, errorOf);
        }
    }

    /// <summary>What is wrong, in our words: those of the framework are English, and for a value that cannot be read they repeat the value.</summary>
    private protected virtual string? ErrorOf() =>
        EditContext?.GetValidationMessages(Identifier).FirstOrDefault() is not { } message ? null
        : Mapping?.GetErrors(Property.Name) is not null ? Unreadable
        : ComponentMessages.Of(message, Identifier, Property.Member, Label ?? Property.Label, Answer);

    /// <summary>What was sent, as in Razor pages; not where the page itself has changed the value since.</summary>
    private string? AsTyped =>
        Posted is { } posted && (posted.Faults.Count > 0 || Equals(posted.Value, Value)) ? posted.Typed.GetValueOrDefault(TypedBoxes.Whole) : null;

    private PostedBoxes? Posted => Services.GetService<PostedValues>()?.Of(Identifier);

    /// <summary>What people do at the control.</summary>
    private protected virtual AnswerKind Answer => AnswerKind.Typed;

    private string Unreadable => Answer != AnswerKind.Typed
        ? MissingAnswer.Ask(Label ?? Property.Label, Answer)
        : TextValueMessages.HowToMend(Nullable.GetUnderlyingType(typeof(TValue)) ?? typeof(TValue), Label ?? Property.Label);

    private protected override EventCallback<ChangeEventArgs>? ListenerOf(string name, string? choice) =>
        ValueChanged.HasDelegate ? EventCallback.Factory.Create<ChangeEventArgs>(this, change => Change(change.Value)) : null;

    private async Task Change(object? given)
    {
        _unreadable?.Clear(Identifier);
        if (TryRead(given, out var value))
        {
            _typed = null;
            await Accept(value);
        }
        else
        {
            _typed = given?.ToString();
            if (EditContext is not null)
            {
                _unreadable ??= new(EditContext);
                _unreadable.Add(Identifier, Unreadable);
            }
        }

        EditContext?.NotifyFieldChanged(Identifier);
        EditContext?.NotifyValidationStateChanged();
    }

    private protected Task Accept(TValue? value)
    {
        Value = value;
        return ValueChanged.InvokeAsync(value);
    }

    /// <summary>The form is about to be judged; what the component knows to be wrong is said now.</summary>
    private protected virtual void OnValidating()
    {
        if (EditContext is not null && _typed is null && Posted?.Faults.GetValueOrDefault(TypedBoxes.Whole) is { } fault)
        {
            _unreadable ??= new(EditContext);
            _unreadable.Clear(Identifier);
            _unreadable.Add(Identifier, fault);
            EditContext.NotifyValidationStateChanged();
        }
    }

    /// <summary>Values of ours are read as people type them, as in a posted form; their converters are strict and throw.</summary>
    private static bool TryRead(object? given, out TValue? value)
    {
        var ours = TextParameterType.Of(typeof(TValue));
        if (default(TValue) is null && given is string text && (ours is null ? text.Length == 0 : string.IsNullOrWhiteSpace(text)))
        {
            value = default;
            return true;
        }

        if (ours is null)
        {
            return BindConverter.TryConvertTo(given, CultureInfo.InvariantCulture, out value);
        }

        var read = given is string typed ? ours.ReadLenient(typed) : null;
        value = read is null ? default : (TValue)read;
        return read is not null;
    }
}
