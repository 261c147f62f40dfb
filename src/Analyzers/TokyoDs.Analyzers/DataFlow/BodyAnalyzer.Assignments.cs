using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>What is written where.</content>
internal sealed partial class BodyAnalyzer
{
    /// <summary>What stands on the left side, where the right side has branches: <c>command.CommandText = all ? "…" : text</c>.</summary>
    private readonly Dictionary<CaptureId, IOperation> _targets = [];

    private Value Assign(IOperation target, Value value, IOperation assignment, FlowState state)
    {
        switch (target)
        {
            case IFlowCaptureReferenceOperation capture when _targets.TryGetValue(capture.Id, out var captured):
                return Assign(captured, value, assignment, state);
            case IDeclarationExpressionOperation declaration:
                return Assign(declaration.Expression, value, assignment, state);
            case ITupleOperation tuple:
                Deconstruct(tuple, value, (assignment as IDeconstructionAssignmentOperation)?.Value.Type, assignment, state);
                return value;
            case IArrayElementReferenceOperation element:
                Put(element.ArrayReference, value, state);
                return value;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                foreach (var argument in indexer.Arguments)
                {
                    Evaluate(argument, state);
                }

                Sink(indexer, value, assignment);
                if (KeptItem(indexer.Instance, indexer.Arguments) is { } item)
                {
                    state.Write(item, value);
                    return value;
                }

                Put(indexer.Instance, value, state);
                return value;
            case IMemberReferenceOperation member:
                Sink(member, value, assignment);
                Remember(member, value);
                value = member.Member is { Name: "Path" or "Query" or "Fragment", ContainingType.Name: "UriBuilder" } ? value.Without(TaintClass.Url | TaintClass.Redirect) : value;
                break;
        }

        if (PlaceOf(target, state) is { } place)
        {
            state.Write(place, value.Taints.IsEmpty ? value : value.At(assignment.Syntax));
        }

        return value;
    }

    private void Deconstruct(ITupleOperation tuple, Value value, ITypeSymbol? type, IOperation assignment, FlowState state)
    {
        for (var index = 0; index < tuple.Elements.Length; index++)
        {
            var (part, partType) = Part(value, index, type);
            var element = tuple.Elements[index] is IDeclarationExpressionOperation declaration ? declaration.Expression : tuple.Elements[index];
            if (element is ITupleOperation inner)
            {
                Deconstruct(inner, part, partType, assignment, state);
            }
            else
            {
                Assign(element, part, assignment, state);
            }
        }
    }

    /// <summary>A deconstructed value: a tuple, or a record whose parameters stand in this order.</summary>
    private static (Value Value, ITypeSymbol? Type) Part(Value value, int index, ITypeSymbol? type)
    {
        var name = "Item" + (index + 1);
        var method = type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(deconstruct => deconstruct.Parameters.Length > index)?.Parameters[index];
        var partType = type is INamedTypeSymbol { IsTupleType: true } tuple && index < tuple.TupleElements.Length ? tuple.TupleElements[index].Type : method?.Type;
        return (value.Members.TryGetValue(name, out var item) ? item
            : partType is null ? Value.OfTaints(value.AllTaints())
            : Carried(value.Member(method?.Name ?? name), partType), partType);
    }

    private void Sink(IMemberReferenceOperation member, Value value, IOperation assignment)
    {
        var danger = _world.Knowledge.Of(member.Member, member.Instance?.Type).SinkOfMember;
        if (danger != TaintClass.None)
        {
            var written = assignment is IAssignmentOperation { Value.Syntax: var syntax } ? syntax : assignment.Syntax;
            Hit(assignment.Syntax, written, danger, member.Member.ContainingType.Name + "." + (member.Member is IPropertySymbol { IsIndexer: true } ? "Item" : member.Member.Name), value);
        }
    }

    /// <summary>State that objects share (a scope, a session) is read elsewhere by the name of the member.</summary>
    private void Remember(IMemberReferenceOperation member, Value value)
    {
        if (value.IsTainted && member.Instance is { } instance and not IInstanceReferenceOperation && instance.Type is INamedTypeSymbol type && _world.IsOwn(type))
        {
            var symbol = member.Member.OriginalDefinition;
            _flow.Writes[symbol] = _flow.Writes.TryGetValue(symbol, out var known) ? known.Join(value) : value;
        }
    }

    private Value Compound(ICompoundAssignmentOperation compound, FlowState state)
    {
        var before = Evaluate(compound.Target, state);
        var added = Evaluate(compound.Value, state);
        return compound.Type?.SpecialType == SpecialType.System_String
            ? Assign(compound.Target, before.Followed(added), compound, state)
            : Value.Clean;
    }

    private Value Capture(IFlowCaptureOperation capture, FlowState state)
    {
        var value = Evaluate(capture.Value, state);
        if (capture.Value is IMemberReferenceOperation or IArrayElementReferenceOperation)
        {
            _targets[capture.Id] = capture.Value;
        }

        if (PlaceOf(capture.Value, state) is { } place)
        {
            state.Alias(capture.Id, place);
        }

        state.Write(capture.Id, capture.Value.Type?.SpecialType == SpecialType.System_Boolean ? WithFactsOf(state, value) : value);
        return value;
    }

    /// <summary>Adds to a collection, a buffer, an object: it keeps what it had.</summary>
    private void Put(IOperation? into, Value value, FlowState state)
    {
        if (into is not null && value.IsTainted && PlaceOf(into, state) is { } place)
        {
            state.Write(place, state.Read(place).Plus(value.AllTaints()));
        }
    }

    /// <summary>The variable (or member of one) that an expression stands for; null when it stands for none.</summary>
    private Place? PlaceOf(IOperation? operation, FlowState state) =>
        operation switch
        {
            ILocalReferenceOperation local => Place.Of(local.Local),
            IParameterReferenceOperation parameter => state.Knows(parameter.Parameter) || !IsCaptured(parameter.Parameter)
                ? Place.Of(parameter.Parameter)
                : Place.Of(FlowState.This).Member(parameter.Parameter.Name),
            IInstanceReferenceOperation => Place.Of(FlowState.This),
            IFlowCaptureReferenceOperation capture => Captured(capture.Id),
            IFieldReferenceOperation { Instance: null } field => Place.Of(field.Field),
            IFieldReferenceOperation field => PlaceOf(field.Instance, state)?.Member(NameOf(field.Field)),
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => PlaceOf(indexer.Instance, state),
            IPropertyReferenceOperation { Instance: null } property => Place.Of(property.Property),
            IPropertyReferenceOperation property => PlaceOf(property.Instance, state)?.Member(property.Property.Name),
            IConversionOperation conversion => PlaceOf(conversion.Operand, state),
            IDeclarationExpressionOperation declaration => PlaceOf(declaration.Expression, state),
            IInvocationOperation { Instance: { } instance } fluent when IsFluent(fluent) => PlaceOf(instance, state),
            _ => null,
        };

    private static Place Captured(CaptureId id) => Place.Of(id);

    /// <summary>sb.Append(…).Append(…): what is called next is called on the same object.</summary>
    private bool IsFluent(IInvocationOperation invocation) =>
        _world.Knowledge.Of(invocation.TargetMethod).IsMutator
        && SymbolEqualityComparer.Default.Equals(invocation.Type, invocation.Instance?.Type);
}
