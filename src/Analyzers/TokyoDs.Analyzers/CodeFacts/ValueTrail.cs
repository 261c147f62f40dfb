using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>A name that a value gets.</summary>
/// <param name="Type">The type of what has the name, or null when it has none.</param>
/// <param name="Value">Where the value stands in the expression: what made it, or a mention of the variable that holds it.</param>
/// <param name="Whole">The expression that is given the name.</param>
internal sealed record NamedValue(string Name, ITypeSymbol? Type, IOperation Value, IOperation Whole)
{
    public Guessing Guessing => UnguessableName.Of(Name);
}

/// <summary>The names a freshly made value gets within one member: of variables, members, parameters, keys, the method that returns it.</summary>
internal sealed class ValueTrail
{
    private const int MostLocals = 6;

    private readonly HashSet<ISymbol> _followed = new(SymbolEqualityComparer.Default);
    private readonly List<NamedValue> _names = [];
    private readonly bool _isRandom;

    private ValueTrail(bool isRandom) => _isRandom = isRandom;

    public IReadOnlyList<NamedValue> Names => _names;

    /// <summary>Whether something waits, chooses or sorts by the value, so that it is no text that anyone could guess.</summary>
    public bool IsSpentHere { get; private set; }

    /// <param name="isRandom">Whether the value is the substance of what it goes into, hashed or appended to a text too.</param>
    public static ValueTrail Of(IOperation value, bool isRandom)
    {
        var trail = new ValueTrail(isRandom);
        trail.Walk(value);
        return trail;
    }

    /// <summary>The trail of the random bytes or characters that a call writes into a buffer it is given.</summary>
    public static ValueTrail OfBuffer(IOperation buffer)
    {
        var trail = new ValueTrail(isRandom: true);
        trail.Add(buffer.Unwrap() is IInvocationOperation view ? view.Receiver().Origin() : buffer.Origin(), buffer, buffer);
        return trail;
    }

    private void Walk(IOperation value)
    {
        var child = value;
        while (child.Parent is { } parent)
        {
            switch (parent)
            {
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or IUnaryOperation or IAwaitOperation
                    or IInterpolatedStringOperation or IConditionalAccessOperation or ISwitchExpressionOperation
                    or IDelegateCreationOperation or IArrayInitializerOperation or IArrayCreationOperation or ICollectionExpressionOperation
                    or ISpreadOperation or IPropertyReferenceOperation { Arguments.IsEmpty: true }:
                case IConditionalOperation choice when child != choice.Condition:
                case ISwitchExpressionArmOperation arm when child == arm.Value:
                case IBinaryOperation sum when !ValueNames.IsComparison(sum.OperatorKind):
                case IArgumentOperation { Parent: IPropertyReferenceOperation }:
                case IArrayElementReferenceOperation { Type: { } element } when IsCharacter(element):
                case IPropertyReferenceOperation { Property.IsIndexer: true, Type: { } indexed } when IsCharacter(indexed):
                case IInvocationOperation call when KeepsValue(call.TargetMethod):
                case IObjectCreationOperation { Constructor: { } constructor } when KeepsValue(constructor):
                    break;
                case IInterpolationOperation hole:
                    if (QueryName(hole) is { } query)
                    {
                        _names.Add(new(query, null, value, hole));
                    }

                    break;
                case IArgumentOperation argument:
                    if (Stops(argument, value))
                    {
                        return;
                    }

                    break;
                case IReturnOperation:
                    if (LambdaAround(parent) is not { } lambda)
                    {
                        AddResult(parent, value, child);
                        return;
                    }

                    parent = lambda;
                    break;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    Add(declarator.Symbol, value, child);
                    return;
                case IAssignmentOperation assignment when assignment.Value == child:
                    AddTarget(assignment, value);
                    return;
                case IFieldInitializerOperation field:
                    Add(field.InitializedFields.FirstOrDefault(), value, child);
                    return;
                case IPropertyInitializerOperation property:
                    Add(property.InitializedProperties.FirstOrDefault(), value, child);
                    return;
                case IBinaryOperation or IIsPatternOperation or IConditionalOperation or ILoopOperation or ISwitchOperation:
                    IsSpentHere = true;
                    return;
                default:
                    return;
            }

            child = parent;
        }
    }

    /// <summary>Whether the value ends as this argument; the name it has there is noted.</summary>
    private bool Stops(IArgumentOperation argument, IOperation value)
    {
        if (argument.Parameter is not { } parameter)
        {
            return true;
        }

        var call = argument.Parent as IInvocationOperation;
        var method = parameter.ContainingSymbol as IMethodSymbol;
        if (!parameter.ContainingSymbol.DeclaringSyntaxReferences.IsEmpty)
        {
            _names.Add(new(parameter.Name, parameter.Type, value, argument.Value));
            return true;
        }

        if (parameter.Name == "value" && call?.Arguments.FirstOrDefault(other => other.Parameter?.Name is "key" or "name")?.Value.ConstantText() is { } key)
        {
            _names.Add(new(key, parameter.Type, value, argument.Value));
            return true;
        }

        if (method?.ContainingType.Name is "Task" or "Thread" or "TimeSpan" or "CancellationTokenSource" or "PeriodicTimer"
            || method?.Name is "OrderBy" or "OrderByDescending" or "ThenBy" or "Delay" or "Sleep" or "ElementAt")
        {
            IsSpentHere = true;
            return true;
        }

        if (call?.Instance is { } collector && method?.Name is "Append" or "Insert" or "AppendFormat" or "Add" or "Push" or "Enqueue")
        {
            if (_isRandom)
            {
                Add(Innermost(collector).Origin(), value, argument.Value);
            }

            return true;
        }

        return method is null || !KeepsValue(method);
    }

    private void AddTarget(IAssignmentOperation assignment, IOperation value)
    {
        if (assignment.Target is IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: [{ } only] } && only.Value.ConstantText() is { } key)
        {
            _names.Add(new(key, assignment.Target.Type, value, assignment.Value));
            return;
        }

        Add(assignment.Target.Origin(), value, assignment.Value);
    }

    private void AddResult(IOperation statement, IOperation value, IOperation whole)
    {
        for (var around = statement.Parent; around is not null; around = around.Parent)
        {
            if (around is ILocalFunctionOperation local)
            {
                _names.Add(new(local.Symbol.Name, local.Symbol.ReturnType, value, whole));
                return;
            }
        }

        if (statement.SemanticModel?.GetEnclosingSymbol(statement.Syntax.SpanStart) is IMethodSymbol method)
        {
            _names.Add(new(method.AssociatedSymbol?.Name ?? method.Name, method.ReturnType, value, whole));
        }
    }

    private void Add(ISymbol? symbol, IOperation value, IOperation whole)
    {
        if (symbol is null)
        {
            return;
        }

        var type = symbol switch
        {
            ILocalSymbol local => local.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol property => property.Type,
            IParameterSymbol parameter => parameter.Type,
            _ => null,
        };
        _names.Add(new(symbol.Name, type, value, whole));
        if (symbol is ILocalSymbol && _followed.Count < MostLocals && _followed.Add(symbol))
        {
            foreach (var mention in Setup.Root(value).Descendants().OfType<ILocalReferenceOperation>())
            {
                if (SymbolEqualityComparer.Default.Equals(mention.Local, symbol))
                {
                    Walk(mention);
                }
            }
        }
    }

    /// <summary>The receiver that a chain of calls starts at: <c>text</c> of <c>text.Append(a).Append(b)</c>.</summary>
    private static IOperation Innermost(IOperation receiver)
    {
        while (receiver is IInvocationOperation { Instance: { } inner })
        {
            receiver = inner;
        }

        return receiver;
    }

    private static IAnonymousFunctionOperation? LambdaAround(IOperation statement)
    {
        var around = statement.Parent;
        while (around is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation)
        {
            around = around.Parent;
        }

        return around as IAnonymousFunctionOperation;
    }

    /// <summary>The name of the query parameter that a hole of an interpolated string fills: <c>token</c> of <c>$"…?token={x}"</c>.</summary>
    private static string? QueryName(IInterpolationOperation hole)
    {
        if (hole.Parent is not IInterpolatedStringOperation whole
            || whole.Parts.IndexOf(hole) is not (> 0 and var index)
            || (whole.Parts[index - 1] as IInterpolatedStringTextOperation)?.Text.ConstantText() is not { } before
            || !before.EndsWith("=", StringComparison.Ordinal))
        {
            return null;
        }

        var start = before.LastIndexOfAny(['?', '&']);
        return start < 0 ? null : before.Substring(start + 1).TrimEnd('=');
    }

    private static bool IsCharacter(ITypeSymbol type) => type.SpecialType is SpecialType.System_Char or SpecialType.System_Byte or SpecialType.System_Int32;

    /// <summary>Whether a method of the library returns the same value in another form.</summary>
    private bool KeepsValue(IMethodSymbol method)
    {
        var type = method.ContainingType;
        if (method.MethodKind == MethodKind.DelegateInvoke || type.Name.StartsWith("HMAC", StringComparison.Ordinal))
        {
            return false;
        }

        return method.Name is "HashData" or "ComputeHash"
            ? _isRandom
            : method.DeclaringSyntaxReferences.IsEmpty && type.ContainingNamespace?.ToDisplayString() switch
            {
                "System" => type.Name is not ("Random" or "Activator" or "Environment" or "Console" or "TimeProvider"),
                "System.Text" => true,
                "System.Linq" => true,
                "System.Globalization" => true,
                "Microsoft.AspNetCore.WebUtilities" or "System.Buffers.Text" => type.Name.StartsWith("Base64", StringComparison.Ordinal) || type.Name == "WebEncoders",
                _ => false,
            };
    }
}
