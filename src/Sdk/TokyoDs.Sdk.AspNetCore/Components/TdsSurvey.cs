using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility;
using TokyoDs.Accessibility.Markup;
using TokyoDs.Accessibility.Parts;

namespace TokyoDs.Components;

/// <summary>Three short questions at the end of a procedure, as <c>tds-survey</c>; binds to a <see cref="SatisfactionAnswer"/>.</summary>
/// <remarks>None is required. The component checks the answers itself, because the framework looks only at the properties of the form's own model.</remarks>
/// <example><c>&lt;TdsSurvey @bind-Value="Answer" /&gt;</c></example>
public sealed class TdsSurvey : FieldComponent<SatisfactionAnswer>
{
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);
    private ValidationMessageStore? _messages;

    private protected override Part Describe()
    {
        Place(Identifier, Property.Name, () => null); // what is wrong stands at the questions
        return Survey.Describe(Value, Question);
    }

    private FieldState Question(string part, string label, string? hint, bool isRequired, string? value)
    {
        var name = $"{Property.Name}.{part}";
        var state = new FieldState(name, FieldState.IdOf(name), label, hint, isRequired, value, FaultOf(part)) { IsReadOnly = IsReadOnly };
        Place(new(this, part), state.Id, () => FaultOf(part));
        return state;
    }

    private string? FaultOf(string part) => _faults.GetValueOrDefault(part);

    private protected override void OnValidating()
    {
        _faults.Clear();
        _messages?.Clear();
        var results = new List<ValidationResult>();
        if (Value is null || EditContext is null || Validator.TryValidateObject(Value, new(Value), results, validateAllProperties: true))
        {
            return;
        }

        _messages ??= new(EditContext);
        foreach (var part in results.SelectMany(result => result.MemberNames))
        {
            _messages.Add(new FieldIdentifier(this, part), _faults[part] = SurveyTexts.HowToMend(part));
        }

        EditContext.NotifyValidationStateChanged();
    }

    private protected override EventCallback<ChangeEventArgs>? ListenerOf(string name, string? choice) => ValueChanged.HasDelegate
        ? EventCallback.Factory.Create<ChangeEventArgs>(this, change => Change(name[(Property.Name.Length + 1)..], change.Value?.ToString()))
        : null;

    private async Task Change(string part, string? text)
    {
        var answer = new SatisfactionAnswer { Recommendation = Value?.Recommendation, Satisfaction = Value?.Satisfaction, Comment = Value?.Comment };
        int? number = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;
        switch (part)
        {
            case nameof(SatisfactionAnswer.Recommendation):
                answer.Recommendation = number;
                break;
            case nameof(SatisfactionAnswer.Satisfaction):
                answer.Satisfaction = number;
                break;
            default:
                answer.Comment = text;
                break;
        }

        await Accept(answer);
        EditContext?.NotifyFieldChanged(Identifier);
    }
}
