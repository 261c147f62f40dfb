using System.Reflection;
using System.Runtime.Serialization;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Http;
using TokyoDs.Binding;
using TokyoDs.Parameters;

namespace TokyoDs.Components;

/// <summary>Completes a model that the framework mapped from a posted form.</summary>
/// <remarks>
/// Errors are attached under the name of the form parameter (<c>root</c>). A model is unknown (<c>isUnknown</c>) when the page will not get it, because the
/// framework found nothing to make one of.
/// </remarks>
internal sealed class PostedModel(IFormCollection form, string root, MappingErrors errors, PostedValues posted, bool isUnknown)
{
    /// <summary>As deep as the framework maps models by default.</summary>
    private const int Deepest = 64;

    public void Complete(object model) => Complete(model, root, depth: 0);

    private void Complete(object model, string prefix, int depth)
    {
        foreach (var property in model.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsMapped))
        {
            var name = $"{prefix}.{property.Name}";
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (BoxedType.Of(type) is { } boxed)
            {
                ReadBoxes(model, new FieldExpression(name, property, property.PropertyType), boxed);
            }
            else if (TextParameterType.Of(type) is { } text)
            {
                ReadText(model, new FieldExpression(name, property, property.PropertyType), text);
            }
            else if (errors.TypedAt(name) is { } typed)
            {
                KeepFault(model, property, typed, BindingMessages.Unreadable(new FieldExpression(name, property, property.PropertyType).Label));
            }
            else if (type.IsValueType || type == typeof(string))
            {
                KeepTyped(model, property, name);
            }
            else if (type == typeof(List<IFormFile>))
            {
                property.SetValue(model, form.Files.GetFiles(name).ToList());
            }
            else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            {
                property.SetValue(model, property.GetValue(model) ?? Activator.CreateInstance(type)); // the framework takes the list away when no box is checked
            }
            else if (depth < Deepest && type.IsClass && type != typeof(string) && InsideOf(model, property, HasValuesIn(name)) is { } inside)
            {
                Complete(inside, name, depth + 1);
            }
        }
    }

    /// <summary>The properties that the framework maps too; what only the service itself may set is not taken from a form.</summary>
    private static bool IsMapped(PropertyInfo property) =>
        property is { GetMethod.IsPublic: true, SetMethod.IsPublic: true } && property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(IgnoreDataMemberAttribute));

    /// <summary>
    /// The model inside a model. Where nothing in it could be read, the framework takes it away: it comes back as the model begins with it, and is made for
    /// values in boxes.
    /// </summary>
    private static object? InsideOf(object model, PropertyInfo property, bool hasValues)
    {
        if (property.GetValue(model) is { } mapped)
        {
            return hasValues ? mapped : null;
        }

        var inside = Make(model.GetType()) is { } fresh && property.GetValue(fresh) is { } first ? first : hasValues ? Make(property.PropertyType) : null;
        property.SetValue(model, inside);
        return hasValues ? inside : null;
    }

    /// <summary>An empty model, where there can be one.</summary>
    public static object? Make(Type type) =>
        type is { IsAbstract: false, ContainsGenericParameters: false } && type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type) : null;

    private bool HasValuesIn(string name) =>
        form.Keys.Any(key => key.StartsWith(name + ".", StringComparison.Ordinal)) || form.Files.Any(file => file.Name.StartsWith(name + ".", StringComparison.Ordinal));

    private void ReadBoxes(object model, FieldExpression field, BoxedType boxed)
    {
        if (!boxed.Signs.Any(sign => form.ContainsKey($"{field.Name}.{sign}")))
        {
            KeepTyped(model, (PropertyInfo)field.Member, field.Name);
            return;
        }

        var typed = boxed.Parts.ToDictionary(part => part, part => form.TryGetValue($"{field.Name}.{part}", out var text) ? text.ToString() : null, StringComparer.Ordinal);
        var boxes = new TypedBoxes(part => typed[part]);
        var value = boxed.Read(boxes, new(field.Label, field.IsRequired, field.CanBeNothing));
        errors.Forget(field.Name);
        var property = (PropertyInfo)field.Member;
        property.SetValue(model, value ?? (field.CanBeNothing ? null : property.GetValue(model)));
        var read = new PostedBoxes(typed, boxes.Faults, value);
        posted.Keep(new(model, property.Name), read);
        if (isUnknown)
        {
            posted.KeepWaiting(field.Name, read);
        }

        foreach (var (part, message) in boxes.Faults)
        {
            errors.Blame(part == TypedBoxes.Whole ? field.Name : $"{field.Name}.{part}", message, typed.GetValueOrDefault(part), root, model);
        }
    }

    /// <summary>The component says it too: the framework forgets what it could not read where the page names its form (<c>FormName</c>).</summary>
    private void KeepFault(object model, PropertyInfo property, string typed, string message) => posted.Keep(
        new(model, property.Name),
        new(new Dictionary<string, string?> { [TypedBoxes.Whole] = typed }, new Dictionary<string, string> { [TypedBoxes.Whole] = message }, Value: null));

    /// <summary>What could be read is shown again as it was typed when something else in the form is wrong.</summary>
    private void KeepTyped(object model, PropertyInfo property, string name)
    {
        if (form.TryGetValue(name, out var typed) && typed.Count == 1)
        {
            posted.Keep(
                new(model, property.Name), new(new Dictionary<string, string?> { [TypedBoxes.Whole] = typed }, new Dictionary<string, string>(), property.GetValue(model)));
        }
    }

    /// <summary>An empty optional value is nothing, and full-width digits are digits; the framework takes both for wrong.</summary>
    private void ReadText(object model, FieldExpression field, TextParameterType text)
    {
        if (!errors.Has(field.Name))
        {
            KeepTyped(model, (PropertyInfo)field.Member, field.Name);
            return;
        }

        var typed = errors.TypedAt(field.Name) ?? "";
        var isNothing = string.IsNullOrWhiteSpace(typed);
        var value = isNothing ? null : text.ReadLenient(typed);
        errors.Forget(field.Name);
        if (value is not null || (isNothing && field.CanBeNothing))
        {
            ((PropertyInfo)field.Member).SetValue(model, value);
            KeepTyped(model, (PropertyInfo)field.Member, field.Name);
        }
        else
        {
            var message = isNothing ? BindingMessages.Missing(field.Label) : TextValueMessages.HowToMend(text.Shape, field.Label);
            errors.Blame(field.Name, message, typed, root, model);
            KeepFault(model, (PropertyInfo)field.Member, typed, message);
        }
    }
}
