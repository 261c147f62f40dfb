using Microsoft.AspNetCore.Components.Forms;

namespace TokyoDs.Components;

/// <summary>The form that a component stands in or speaks of: it hears what becomes of it, and of no other once it has changed.</summary>
/// <param name="said">Called when what is said about the form has changed.</param>
/// <param name="judging">Called when the form is about to be judged.</param>
internal sealed class FollowedForm(Action said, Action? judging = null) : IDisposable
{
    private EditContext? _form;

    public void Follow(EditContext? form)
    {
        if (_form == form)
        {
            return;
        }

        Dispose();
        _form = form;
        if (_form is not null)
        {
            _form.OnValidationStateChanged += OnSaid;
            _form.OnValidationRequested += OnJudging;
        }
    }

    public void Dispose()
    {
        if (_form is not null)
        {
            _form.OnValidationStateChanged -= OnSaid;
            _form.OnValidationRequested -= OnJudging;
        }
    }

    private void OnSaid(object? sender, ValidationStateChangedEventArgs args) => said();

    private void OnJudging(object? sender, ValidationRequestedEventArgs args) => judging?.Invoke();
}
