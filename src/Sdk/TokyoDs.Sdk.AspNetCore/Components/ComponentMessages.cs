using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility;
using TokyoDs.Binding;

namespace TokyoDs.Components;

/// <summary>Says the English messages of the framework in our words, which follow the language of the reader and the control.</summary>
/// <remarks>The attributes that validated belong to the framework and are not changed: others of the same property tell which of them spoke.</remarks>
internal static class ComponentMessages
{
    /// <summary>A message about a property, for the control that shows it.</summary>
    public static string Of(string message, FieldIdentifier field, MemberInfo member, string label, AnswerKind kind)
    {
        if (message.Length == 0)
        {
            return FormTexts.ValueIsWrong;
        }

        var type = member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType;
        var display = member.GetCustomAttribute<DisplayAttribute>();
        string[] names = [display?.GetName() ?? member.Name, display?.Name ?? member.Name];
        var speakers = RulesOf(member, field).ToList();
        foreach (var (speaker, ours) in speakers.Zip(RulesOf(member, field)))
        {
            if (OwnMessages.TryGive(ours, type) && names.Any(name => speaker.FormatErrorMessage(name) == message))
            {
                message = ours.FormatErrorMessage(names[0]);
                break;
            }
        }

        return MissingAnswer.Reword(message, speakers, names[0], label, kind);
    }

    /// <summary>What is said about the properties of the model itself, in our words, by the words of the framework.</summary>
    public static IReadOnlyDictionary<string, string> OfModel(EditContext form)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in form.Model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var field = new FieldIdentifier(form.Model, property.Name);
            foreach (var message in form.GetValidationMessages(field))
            {
                var label = property.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? property.Name;
                words[message] = Of(message, field, property, label, MissingAnswer.KindOf(property.PropertyType));
            }
        }

        return words;
    }

    /// <summary>Fresh attributes of a property. One that compares two properties learns the name of the other when it validates.</summary>
    private static IEnumerable<ValidationAttribute> RulesOf(MemberInfo member, FieldIdentifier field)
    {
        foreach (var rule in member.GetCustomAttributes<ValidationAttribute>())
        {
            if (rule is CompareAttribute && member is PropertyInfo property)
            {
                _ = rule.GetValidationResult(property.GetValue(field.Model), new ValidationContext(field.Model) { MemberName = member.Name });
            }

            yield return rule;
        }
    }
}
