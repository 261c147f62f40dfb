using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>What an expression holds.</content>
internal sealed partial class BodyAnalyzer
{
    private Value Compute(IOperation operation, FlowState state)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation, state);
            case ISimpleAssignmentOperation assignment:
                return Assign(assignment.Target, Evaluate(assignment.Value, state), assignment, state);
            case ICompoundAssignmentOperation compound:
                return Compound(compound, state);
            case IDeconstructionAssignmentOperation deconstruction:
                return Assign(deconstruction.Target, Evaluate(deconstruction.Value, state), deconstruction, state);
            case IFlowCaptureOperation capture:
                return Capture(capture, state);
            case IFlowCaptureReferenceOperation reference:
                return state.Read(reference.Id);
            case ILocalReferenceOperation local:
                return Named(local.Local, local, state.Read(local.Local));
            case IParameterReferenceOperation parameter:
                return Named(parameter.Parameter, parameter, Parameter(parameter, state));
            case IInstanceReferenceOperation instance:
                return instance.ReferenceKind == InstanceReferenceKind.PatternInput ? Value.Clean : state.Read(FlowState.This);
            case IFieldReferenceOperation field:
                return Named(field.Field, field, state.Known(Field(field, state)));
            case IPropertyReferenceOperation property:
                return Named(property.Property, property, state.Known(Property(property, state)));
            case IInvocationOperation invocation:
                return Invoke(invocation, state);
            case IObjectCreationOperation creation:
                return Create(creation, state);
            case IBinaryOperation binary:
                return Binary(binary, state);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Negated(Evaluate(not.Operand, state));
            case IIsPatternOperation pattern:
                return Match(pattern, state);
            case IIsNullOperation isNull:
                return WhenTrueClean(isNull.Operand, Evaluate(isNull.Operand, state), TaintClass.All);
            case IInterpolatedStringOperation interpolated:
                return Interpolated(interpolated, state);
            case IInterpolatedStringTextOperation text:
                return Evaluate(text.Text, state);
            case IInterpolationOperation interpolation:
                return Evaluate(interpolation.Expression, state).AsText();
            case IConversionOperation conversion:
                return Convert(conversion, state);
            case IAwaitOperation await:
                return Evaluate(await.Operation, state);
            case IArgumentOperation argument:
                return Evaluate(argument.Value, state);
            case IArrayElementReferenceOperation element:
                return Element(element, state);
            case IArrayCreationOperation array:
                return array.Initializer is { } initializer ? Evaluate(initializer, state) : Value.Clean;
            case ITupleOperation tuple:
                return Tuple(tuple, state);
            case IAnonymousObjectCreationOperation anonymous:
                return Anonymous(anonymous, state);
            case IDelegateCreationOperation creation:
                return Evaluate(creation.Target, state);
            case IFlowAnonymousFunctionOperation function:
                return Function(function, state);
            case IMethodReferenceOperation reference:
                return Value.OfFunction(reference, Value.Clean);
            case IReturnOperation { ReturnedValue: { } yielded }:
                Return(Evaluate(yielded, state), yielded, state);
                return Value.Clean;
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression, state);
            case ILiteralOperation or IDefaultValueOperation or ITypeOfOperation or INameOfOperation or ISizeOfOperation:
                return Value.Empty;
            default:
                return Children(operation, state);
        }
    }

    private Value Interpolated(IInterpolatedStringOperation interpolated, FlowState state) =>
        interpolated.Parts.Aggregate(Value.Empty, (text, part) => text.Followed(Evaluate(part, state)));

    private Value Tuple(ITupleOperation tuple, FlowState state) =>
        Value.OfMembers(tuple.Elements.Select((element, index) => new KeyValuePair<string, Value>("Item" + (index + 1), Evaluate(element, state))));

    /// <summary>A conversion that a type defines is a call: text becomes markup.</summary>
    private Value Convert(IConversionOperation conversion, FlowState state)
    {
        var value = Evaluate(conversion.Operand, state);
        if (conversion.OperatorMethod is { } method && _world.Knowledge.Of(method).SinkOfMember is var danger and not TaintClass.None)
        {
            Hit(conversion.Syntax, conversion.Operand.Syntax, danger, method.ContainingType.Name, value);
        }

        return value;
    }

    /// <summary>What is not known in detail holds what its parts hold.</summary>
    private Value Children(IOperation operation, FlowState state)
    {
        List<Value> parts = [];
        foreach (var child in operation.ChildOperations)
        {
            parts.Add(Evaluate(child, state));
        }

        return TextCarrier.Is(operation.Type) || operation is IArrayInitializerOperation or ISpreadOperation ? Value.Union(parts) : Value.Clean;
    }

    /// <summary>A name can make a value personal, whatever it was before.</summary>
    private Value Named(ISymbol symbol, IOperation reference, Value value)
    {
        if (!_world.Personal.Holds(symbol))
        {
            return value;
        }

        var source = new SourceOrigin(reference.Syntax, symbol.Name, TaintClass.Personal, "");
        return value.IsWhole && value.Constant is not null ? value : value.Plus([Taint.Of(source, new Trace(reference.Syntax, null))]);
    }

    /// <summary>A parameter of a primary constructor that methods use is part of the instance.</summary>
    private static Value Parameter(IParameterReferenceOperation reference, FlowState state) =>
        state.Knows(reference.Parameter) || !IsCaptured(reference.Parameter)
            ? state.Read(reference.Parameter)
            : Carried(state.Read(FlowState.This).Member(reference.Parameter.Name), reference.Type);

    private static bool IsCaptured(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor };

    private Value Field(IFieldReferenceOperation reference, FlowState state)
    {
        var field = reference.Field;
        if (reference.Instance is { } instance)
        {
            return Carried(Evaluate(instance, state).Member(NameOf(field)), reference.Type);
        }

        return state.Knows(field) ? state.Read(field) : Static(field, field.IsConst, reference.Type);
    }

    private static Value Static(ISymbol member, bool isConstant, ITypeSymbol? type) =>
        isConstant || member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } || !TextCarrier.Is(type) || member.DeclaringSyntaxReferences.IsEmpty
            ? Value.Clean
            : Value.Of(Taint.Of(new StaticOrigin(member, "")));

    private static string NameOf(IFieldSymbol field) => (field.CorrespondingTupleField ?? field).Name;

    private Value Property(IPropertyReferenceOperation reference, FlowState state)
    {
        var property = reference.Property;
        var instance = reference.Instance is { } receiver ? Evaluate(receiver, state) : Value.Clean;
        List<Value> indexes = [.. reference.Arguments.Select(argument => Evaluate(argument, state))];
        var knowledge = _world.Knowledge.Of(property, reference.Instance?.Type);
        if (knowledge.Feeds != TaintClass.None && TextCarrier.Is(reference.Type))
        {
            return Source(reference.Syntax, reference.Syntax.ToString(), knowledge.Feeds);
        }

        if (property.IsIndexer && Setting(property.ContainingType, reference.Arguments, 0) is { } setting)
        {
            return setting;
        }

        if (property.IsIndexer && KeptItem(reference.Instance, reference.Arguments) is { } item)
        {
            return Kept(item, state);
        }

        if (property.IsIndexer)
        {
            return Carried(Value.OfTaints(instance.Taints), reference.Type);
        }

        if (IsFilledHere(reference))
        {
            return TextCarrier.Is(reference.Type) ? instance.Members.TryGetValue(property.Name, out var written) ? written : Source(property.DeclaringSyntaxReferences[0].GetSyntax(_cancellation), property.Name, TaintClass.Request) : Value.Clean;
        }

        if (property is { Name: "AbsolutePath" or "PathAndQuery" or "LocalPath", ContainingType.Name: "Uri" })
        {
            return Value.OfConstant("/").Followed(instance);
        }

        if (property.DeclaringSyntaxReferences.IsEmpty)
        {
            return Carried(knowledge.IsOpaque ? Value.Clean : instance.Members.TryGetValue(property.Name, out var known) ? known : instance, reference.Type).Without(knowledge.Sanitizes);
        }

        if (property.GetMethod is { } getter && Bodies.IsComputed(property, _cancellation))
        {
            return Carried(Call(reference.Syntax, getter, instance, [], state), reference.Type);
        }

        return property.IsStatic
            ? state.Knows(property) ? state.Read(property) : Static(property, isConstant: false, reference.Type)
            : Carried(instance.Member(property.Name), reference.Type);
    }

    private bool IsFilledHere(IPropertyReferenceOperation reference) =>
        reference.Instance is IInstanceReferenceOperation && _world.EntryPoints.IsFilled(reference.Property);

    /// <summary>What a number or a date is made from is not in it any more.</summary>
    private static Value Carried(Value value, ITypeSymbol? type) => TextCarrier.Is(type) ? value : Value.Clean;

    private Value Element(IArrayElementReferenceOperation element, FlowState state)
    {
        var array = Evaluate(element.ArrayReference, state);
        foreach (var index in element.Indices)
        {
            Evaluate(index, state);
        }

        return Carried(Value.OfTaints(array.AllTaints()), element.Type);
    }

    private Value Anonymous(IAnonymousObjectCreationOperation creation, FlowState state)
    {
        Dictionary<string, Value> members = [];
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value })
            {
                members[name] = Evaluate(value, state);
            }
        }

        return Value.OfMembers(members);
    }

    /// <summary>A chain of concatenations can be thousands long, so its left side is walked and not descended.</summary>
    private Value Binary(IBinaryOperation binary, FlowState state)
    {
        if (binary.OperatorKind != BinaryOperatorKind.Add || binary.Type?.SpecialType != SpecialType.System_String)
        {
            return Compare(binary, state);
        }

        var right = new Stack<IOperation>();
        IOperation left = binary;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } inner)
        {
            right.Push(inner.RightOperand);
            left = inner.LeftOperand;
        }

        var text = Evaluate(left, state);
        while (right.Count > 0)
        {
            text = text.Followed(Evaluate(right.Pop(), state).AsText());
        }

        return text;
    }
}
