using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// What the surrounding method assigns to the properties of one object: by its initializer, through the local that
/// holds it, or through the parameter of an options lambda. Paths are dotted: <c>Cookie.SecurePolicy</c>.
/// </summary>
internal sealed class Setup
{
    private readonly Dictionary<string, IOperation> _values = new(StringComparer.Ordinal);

    private Setup()
    {
    }

    /// <summary>
    /// True when code that cannot be seen from here may set more: the object is handed to a method of the source,
    /// returned, stored, or set up from a computed source.
    /// </summary>
    public bool Escapes { get; private set; }

    public IReadOnlyDictionary<string, IOperation> Values => _values;

    public bool TryGet(string path, out IOperation value) => _values.TryGetValue(path, out value!);

    /// <summary>The set-up of an object that is being made here.</summary>
    public static Setup Of(IObjectCreationOperation creation)
    {
        var setup = new Setup();
        setup.ReadInitializer(creation.Initializer, "");
        switch (Holder(creation))
        {
            case ILocalSymbol local:
                setup.ReadUses(Root(creation), local);
                break;
            case null when IsArgumentOfLibraryCall(creation):
                break;
            default:
                setup.Escapes = true;
                break;
        }

        return setup;
    }

    /// <summary>The set-up that an options lambda makes through one of its parameters.</summary>
    public static Setup Of(IAnonymousFunctionOperation lambda, int parameter = 0)
    {
        var setup = new Setup();
        if (parameter < lambda.Symbol.Parameters.Length)
        {
            setup.ReadUses(lambda.Body, lambda.Symbol.Parameters[parameter]);
        }

        return setup;
    }

    /// <summary>The set-up of the object that a property is assigned on, or null when it is neither made nor named here.</summary>
    public static Setup? Around(IAssignmentOperation assignment)
    {
        var instance = (assignment.Target as IPropertyReferenceOperation)?.Instance?.Unwrap();
        while (instance is IPropertyReferenceOperation outer)
        {
            instance = outer.Instance?.Unwrap();
        }

        switch (instance)
        {
            case IInstanceReferenceOperation when assignment.Enclosing<IObjectCreationOperation>() is { } creation:
                return Of(creation);
            case ILocalReferenceOperation local when EndpointChain.InitialValue(local) is IObjectCreationOperation held:
                return Of(held);
            case { } holder when EndpointChain.ReferencedBy(holder) is { } symbol:
                var setup = new Setup();
                setup.ReadUses(Root(assignment), symbol);
                return setup;
            default:
                return null;
        }
    }

    /// <summary>The lambda that is given for a parameter, or null: a method group and a stored delegate are not seen.</summary>
    public static IAnonymousFunctionOperation? LambdaArgument(IInvocationOperation invocation, string? parameterName = null)
    {
        foreach (var argument in invocation.Arguments)
        {
            if ((parameterName is null || argument.Parameter?.Name == parameterName)
                && argument.Value.Unwrap() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
            {
                return lambda;
            }
        }

        return null;
    }

    /// <summary>The outermost operation that one can walk to: the body of the member, or the initializer.</summary>
    public static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }

    private static ISymbol? Holder(IObjectCreationOperation creation)
    {
        IOperation value = creation;
        while (value.Parent is IConversionOperation conversion)
        {
            value = conversion;
        }

        return value.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when assignment.Value == value => local.Local,
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member,
            IReturnOperation => creation.Constructor,
            _ => null,
        };
    }

    private static bool IsArgumentOfLibraryCall(IOperation operation)
    {
        while (operation.Parent is IConversionOperation conversion)
        {
            operation = conversion;
        }

        return operation.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation call } => !IsInSource(call.TargetMethod),
            IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => !IsInSource(constructor),

            // One of several values, or an element: what holds it may be set up further.
            IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ITupleOperation
                or IArrayInitializerOperation or ICollectionExpressionOperation => false,
            _ => true,
        };
    }

    private static bool IsInSource(ISymbol symbol) => !symbol.DeclaringSyntaxReferences.IsEmpty;

    private void ReadUses(IOperation? scope, ISymbol holder)
    {
        if (scope is null)
        {
            return;
        }

        foreach (var operation in scope.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IAssignmentOperation { Target: IPropertyReferenceOperation property } assignment
                    when PathFrom(property, holder) is { } path:
                    ReadValue(path, assignment.Value);
                    break;
                case IArgumentOperation { Parent: IInvocationOperation call } argument
                    when IsReferenceTo(argument.Value, holder) && IsInSource(call.TargetMethod):
                case IReturnOperation { ReturnedValue: { } returned } when IsReferenceTo(returned, holder):
                    Escapes = true;
                    break;
            }
        }
    }

    private void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, string prefix)
    {
        foreach (var part in initializer?.Initializers ?? [])
        {
            switch (part)
            {
                case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment:
                    ReadValue(prefix + property.Property.Name, assignment.Value);
                    break;
                case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation property } nested:
                    ReadInitializer(nested.Initializer, prefix + property.Property.Name + ".");
                    break;
            }
        }
    }

    private void ReadValue(string path, IOperation value)
    {
        _values[path] = value;
        if (value.Unwrap() is IObjectCreationOperation nested)
        {
            ReadInitializer(nested.Initializer, path + ".");
        }
    }

    /// <summary>The dotted path of a property chain that starts at the holder, or null when it starts elsewhere.</summary>
    private static string? PathFrom(IPropertyReferenceOperation property, ISymbol holder)
    {
        var path = property.Property.Name;
        var instance = property.Instance;
        while (instance is IPropertyReferenceOperation outer)
        {
            path = outer.Property.Name + "." + path;
            instance = outer.Instance;
        }

        return instance is not null && IsReferenceTo(instance, holder) ? path : null;
    }

    private static bool IsReferenceTo(IOperation operation, ISymbol holder) => operation.Unwrap() switch
    {
        ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, holder),
        IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, holder),
        _ => false,
    };
}
