using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;

namespace TokyoDs.Components;

/// <summary>The property that a component edits: its name in the form, and what its attributes say.</summary>
internal sealed record FieldExpression(string Name, MemberInfo Member, Type Type)
{
    /// <summary>What the model inside the model that the property is in calls itself.</summary>
    public string? Whole { get; init; }

    public string Label => Member.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? Member.Name;

    public string? Hint => Member.GetCustomAttribute<DisplayAttribute>()?.GetDescription();

    /// <summary>As in Razor pages, a value that cannot be null is required.</summary>
    public bool IsRequired => Member.IsDefined(typeof(RequiredAttribute)) || !CanBeNothing;

    public bool CanBeNothing => !Type.IsValueType || Nullable.GetUnderlyingType(Type) is not null;

    public string? DataTypeName => Member.GetCustomAttributes<DataTypeAttribute>().Select(attribute => attribute.GetDataTypeName()).FirstOrDefault();

    public int? MaxLength => Member.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength ?? Member.GetCustomAttribute<MaxLengthAttribute>()?.Length;

    /// <summary>A list that is there is not yet a list with something in it: it is required when its property says so.</summary>
    public bool MustHaveItems =>
        Member.GetCustomAttributes<ValidationAttribute>().Any(rule => rule is RequiredAttribute or MinLengthAttribute { Length: > 0 } or LengthAttribute { MinimumLength: > 0 });

    public bool MustBeTrue => Member.GetCustomAttributes<RangeAttribute>().Any(range => range.OperandType == typeof(bool));

    /// <summary>The value of the property.</summary>
    /// <param name="model">The object that has it.</param>
    public object? ValueOn(object model) => Member is PropertyInfo property ? property.GetValue(model) : ((FieldInfo)Member).GetValue(model);

    /// <summary>Reads <c>() =&gt; Input.Address.City</c> as <c>Input.Address.City</c>, which is also the name of the posted value.</summary>
    /// <exception cref="InvalidOperationException">The expression is not a path of properties.</exception>
    public static FieldExpression Of<T>(Expression<Func<T>>? expression)
    {
        var names = new Stack<string>();
        MemberInfo? member = null, whole = null;
        var body = expression?.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxing ? boxing.Operand : expression?.Body;
        for (var part = body; part is MemberExpression access; part = access.Expression)
        {
            whole ??= member is null ? null : access.Member;
            member ??= access.Member;
            names.Push(access.Member.Name);
        }

        return member is null
            ? throw new InvalidOperationException("Bind the component to a property, such as @bind-Value=\"Input.Name\".")
            : new(string.Join('.', names), member, body!.Type) { Whole = whole?.GetCustomAttribute<DisplayAttribute>()?.GetName() };
    }
}
