using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using TokyoDs.Binding;
using TokyoDs.Parameters;

namespace TokyoDs.Components;

/// <summary>Completes a model that the framework mapped from a posted form.</summary>
internal sealed class PostedModel(IFormCollection form, MappingErrors errors, PostedValues posted)
{
    /// <summary>As deep as the framework maps models by default.</summary>
    private const int Deepest = 64;

    public void Complete(object model, string prefix, int depth = 0)
    {
        foreach (var property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsMapped))
        {
            var name = $"{prefix}.{property.Name}";
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (BoxedType.Of(type) is { } boxed)
            {
                ReadBoxes(model, prefix, new FieldExpression(name, property, property.PropertyType), boxed);
            }
            else if (TextParameterType.Of(type) is { } text)
            {
                ReadText(model, prefix, new FieldExpression(name, property, property.PropertyType), text);
            }
            else if (type == typeof(List<IFormFile>))
            {
                property.SetValue(model, form.Files.GetFiles(name).ToList());
            }
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            {
                property.SetValue(model, property.GetValue(model) ?? Activator.CreateInstance(type)); // the framework takes the list away when no box is checked
            }
            else if (depth < Deepest && type.IsClass && type != typeof(string) && HasValuesIn(name) && property.GetValue(model) is { } inside)
            {
                Complete(inside, name, depth + 1);
            }
        }
    }

    /// <summary>The properties that the framework maps too; what only the service itself may set is not taken from a form.</summary>
    private static bool IsMapped(PropertyInfo property) =>
        property is { GetMethod.IsPublic: true, SetMethod.IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(IgnoreDataMemberAttribute));

    private bool HasValuesIn(string name) =>
        form.Keys.Any(key => key.StartsWith(name + ".", StringComparison.Ordinal)) || form.Files.Any(file => file.Name.StartsWith(name + ".", StringComparison.Ordinal));

    private void ReadBoxes(object model, string prefix, FieldExpression field, BoxedType boxed)
    {
        if (!boxed.Signs.Any(sign => form.ContainsKey($"{field.Name}.{sign}")))
        {
            return;
        }

        var typed = boxed.Parts.ToDictionary(part => part, part => form.TryGetValue($"{field.Name}.{part}", out var text) ? text.ToString() : null, StringComparer.Ordinal);
        var boxes = new TypedBoxes(part => typed[part]);
        var value = boxed.Read(boxes, new(field.Label, field.IsRequired, field.CanBeNothing));
        errors.Forget(field.Name);
        var property = (PropertyInfo)field.Member;
        property.SetValue(model, value ?? (field.CanBeNothing ? null : property.GetValue(model)));
        posted.Keep(new(model, property.Name), new(typed, boxes.Faults));
        foreach (var (part, message) in boxes.Faults)
        {
            errors.Blame(part == TypedBoxes.Whole ? field.Name : $"{field.Name}.{part}", message, typed.GetValueOrDefault(part), prefix, model);
        }
    }

    /// <summary>An empty optional value is nothing, and full-width digits are digits; the framework takes both for wrong.</summary>
    private void ReadText(object model, string prefix, FieldExpression field, TextParameterType text)
    {
        if (!errors.Has(field.Name))
        {
            return;
        }

        var typed = errors.TypedAt(field.Name) ?? "";
        var isNothing = string.IsNullOrWhiteSpace(typed);
        var value = isNothing ? null : text.ReadLenient(typed);
        errors.Forget(field.Name);
        if (value is not null || (isNothing && field.CanBeNothing))
        {
            ((PropertyInfo)field.Member).SetValue(model, value);
        }
        else
        {
            errors.Blame(
                field.Name, isNothing ? BindingMessages.Missing(field.Label) : TextValueMessages.HowToMend(text.Shape, field.Label), typed, prefix, model);
        }
    }
}
