using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <content>What a call takes and gives.</content>
internal sealed partial class BodyAnalyzer
{
    private static readonly string[] ValidatorVerbs = ["Validate", "Ensure", "Check", "Assert", "Require", "Verify", "ThrowIf", "Guard", "Demand", "Reject", "Against"];

    private Value Invoke(IInvocationOperation invocation, FlowState state)
    {
        var method = invocation.TargetMethod;
        var receiver = invocation.Instance is { } instance ? Evaluate(instance, state) : Value.Clean;
        switch (method)
        {
            case { MethodKind: MethodKind.DelegateInvoke }:
                return InvokeDelegate(invocation, receiver, state);
            case { MethodKind: MethodKind.LocalFunction }:
                return InvokeLocal(method, Arguments(invocation.Arguments, state), state);
            case { Name: "<Clone>$" }:
                return receiver;
        }

        return _world.IsOwn(method)
            ? InvokeOwn(invocation, receiver, state)
            : InvokeForeign(invocation, receiver, state);
    }

    private List<(IArgumentOperation Argument, Value Value)> Arguments(ImmutableArray<IArgumentOperation> arguments, FlowState state) =>
        [.. arguments.Select(argument => (argument, Evaluate(argument.Value, state)))];

    private Value InvokeOwn(IInvocationOperation invocation, Value receiver, FlowState state)
    {
        var method = invocation.TargetMethod;
        var arguments = Arguments(invocation.Arguments, state);
        var knowledge = _world.Knowledge.Of(method);
        Sinks(invocation.Syntax, method, arguments, knowledge);
        if (knowledge.Feeds != TaintClass.None)
        {
            return Source(invocation.Syntax, method.Name, knowledge.Feeds);
        }

        var result = Call(invocation.Syntax, method, receiver, arguments, state);
        var site = _flow.Calls[invocation.Syntax];
        Effects(site, invocation.Instance, arguments, state);
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean)
        {
            return Value.OfBoolean([.. arguments.SelectMany(argument => Asked(site, argument.Argument, argument.Value))]);
        }

        if (!TextCarrier.Is(method.ReturnType) && ValidatorVerbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal)))
        {
            foreach (var (argument, value) in arguments)
            {
                Through(new(site, argument.Parameter?.Ordinal ?? 0, null), value, state);
            }
        }

        return Carried(result, invocation.Type).Without(knowledge.Sanitizes);
    }

    /// <summary>The result of a method of this compilation: a symbol that stands for what its body returns.</summary>
    private Value Call(SyntaxNode syntax, IMethodSymbol method, Value receiver, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        var isFirst = !_flow.Calls.TryGetValue(syntax, out var site);
        site ??= _flow.Calls[syntax] = new(_flow, syntax, method, method.Parameters.Length);
        site.Observe(receiver, [.. arguments.Select(argument => (argument.Argument.Parameter?.Ordinal ?? -2, argument.Value))], isFirst);
        return Value.Of(Taint.Of(new CallOrigin(site, ""), new Trace(syntax, null)));
    }

    /// <summary>What the callee may have put into what it was given.</summary>
    private void Effects(CallSite site, IOperation? instance, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        foreach (var (argument, _) in arguments)
        {
            if (argument.Parameter is not { } parameter || PlaceOf(argument.Value, state) is not { } place)
            {
                continue;
            }

            var effect = Taint.Of(new EffectOrigin(site, parameter.Ordinal, ""), new Trace(site.Syntax, null));
            if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            {
                state.Write(place, Carried(Value.Of(effect), parameter.Type));
            }
            else if (place.Root is ILocalSymbol && IsFillable(parameter.Type))
            {
                state.Write(place, state.Read(place).Plus([effect]));
            }
        }

        if (instance is ILocalReferenceOperation local && IsFillable(local.Type))
        {
            var effect = Taint.Of(new EffectOrigin(site, ParameterOrigin.This, ""), new Trace(site.Syntax, null));
            state.Write(local.Local, state.Read(local.Local).Plus([effect]));
        }
    }

    /// <summary>Objects that methods put text into: buffers, collections, and the project's own classes.</summary>
    private bool IsFillable(ITypeSymbol? type) =>
        type is { IsReferenceType: true, TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Array }
        && type.SpecialType != SpecialType.System_String
        && (type is IArrayTypeSymbol || type.Name is "StringBuilder" or "StringWriter" || type.AllInterfaces.Any(implemented => implemented.Name == "ICollection")
            || (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && _world.IsOwn(named)));

    private Value InvokeForeign(IInvocationOperation invocation, Value receiver, FlowState state)
    {
        var method = invocation.TargetMethod;
        var knowledge = _world.Knowledge.Of(method, invocation.Instance?.Type);
        List<IArgumentOperation> functions = [];
        List<(IArgumentOperation Argument, Value Value)> plain = [];
        foreach (var argument in invocation.Arguments)
        {
            if (IsFunction(argument.Value))
            {
                functions.Add(argument);
            }
            else
            {
                plain.Add((argument, Evaluate(argument.Value, state)));
            }
        }

        Sinks(invocation.Syntax, method, plain, knowledge);
        if (method.Name == "GetValue" && Setting(method.ContainingType, invocation.Arguments, 1) is { } setting)
        {
            return setting;
        }

        if (KeepOrRead(invocation, plain, state) is { } kept)
        {
            return kept;
        }

        var given = Value.Union(plain.Select(argument => argument.Value).Prepend(receiver));
        var returned = functions.Select(function => Apply(function, method, given, state)).ToList();
        Outputs(method, knowledge, receiver, plain, state);
        if (method.Name is "CopyTo" or "CopyToAsync" && plain.Count > 0)
        {
            Put(plain[invocation.Instance is null && plain.Count > 1 ? 1 : 0].Argument.Value, invocation.Instance is null ? plain[0].Value : receiver, state);
        }

        if (Channels.ItemOf(method, _world) is { } item)
        {
            return PassThrough(item, invocation, plain, state);
        }

        if (knowledge.Feeds != TaintClass.None)
        {
            return TextCarrier.Is(invocation.Type) ? Source(invocation.Syntax, invocation.Syntax.ToString(), knowledge.Feeds) : Value.Clean;
        }

        if (invocation.Type?.SpecialType == SpecialType.System_Boolean)
        {
            if (knowledge.IsMutator)
            {
                Mutate(invocation, receiver, plain, state);
            }

            return Value.OfBoolean([.. Guards(invocation, receiver, plain, returned, state)]);
        }

        if (knowledge.IsMutator)
        {
            return Mutate(invocation, receiver, plain, state);
        }

        var text = TextMethods.Result(method, receiver, plain);
        if ((knowledge.IsOpaque && text is null) || !TextCarrier.Is(invocation.Type))
        {
            return Value.Clean;
        }

        var result = text
            ?? (returned.Count > 0 && TextMethods.Projects(method) ? Value.Union(returned)
                : !knowledge.IsPropagator && !IsTransparent(method) ? Value.OfTaints(receiver.AllTaints())
                : Kept(method, given, functions, returned, _world.Knowledge));
        return (TextMethods.Decodes(method) ? result.Decoded() : result).Without(knowledge.Sanitizes | TextMethods.Sanitizes(method, plain));
    }

    /// <summary>What is written to a channel comes out wherever the project reads items of that type.</summary>
    private Value PassThrough(INamedTypeSymbol item, IInvocationOperation invocation, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        if (Channels.Writes(invocation.TargetMethod))
        {
            state.Write(item, state.Read(item).Plus(arguments.SelectMany(argument => argument.Value.AllTaints())));
            return Value.Clean;
        }

        var read = Value.Of(Taint.Of(new StaticOrigin(item, ""), new Trace(invocation.Syntax, null)));
        foreach (var (argument, _) in arguments.Where(argument => argument.Argument.Parameter?.RefKind == RefKind.Out))
        {
            if (PlaceOf(argument.Value, state) is { } place)
            {
                state.Write(place, read);
            }
        }

        return Carried(read, invocation.Type);
    }

    /// <summary>Where filters keep only characters or items of a list, nothing from outside is left.</summary>
    private static Value Kept(IMethodSymbol method, Value given, List<IArgumentOperation> functions, List<Value> returned, FlowKnowledge knowledge) =>
        functions.Count == 0 || method.Name is not ("Where" or "TakeWhile" or "First" or "FirstOrDefault" or "Single" or "SingleOrDefault" or "Last" or "LastOrDefault" or "Find" or "FindAll") ? given
        : CharacterTest.Is(functions[0].Value) ? given.Without(TaintClass.Request)
        : functions[0].Value.Unwrap() is IDelegateCreationOperation { Target: IMethodReferenceOperation { Method: { Parameters.Length: > 0 } test } } && knowledge.Of(test) is { IsGuard: true } guard ? given.Without(guard.GuardOf(test.Parameters[0]))
        : returned[0].Facts.Where(fact => fact.When).Aggregate(given, (left, fact) => left.Applying(fact));

    /// <summary>What the runtime and ASP.NET Core return is made from what they are given, unless a table says otherwise.</summary>
    private static bool IsTransparent(IMethodSymbol method) =>
        method.IsWithin("System") || method.IsWithin("Microsoft.AspNetCore") || method.IsWithin("Microsoft.Extensions.Primitives") || method.IsWithin("Newtonsoft.Json");

    /// <summary>What a library method writes to <c>out</c> parameters: what it looked up, or what it read from the text.</summary>
    private void Outputs(
        IMethodSymbol method, MemberKnowledge knowledge, Value receiver, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        var outputs = arguments.Where(argument => argument.Argument.Parameter?.RefKind is RefKind.Out or RefKind.Ref).ToList();
        if (outputs.Count == 0)
        {
            return;
        }

        var isLookup = knowledge.IsOpaque || method.Name is "TryGetValue" or "TryPeek" or "TryDequeue" or "TryPop" or "TryRead";
        var read = isLookup ? Value.OfTaints(receiver.AllTaints()) : Value.Union(arguments.Select(argument => argument.Value).Prepend(receiver));
        foreach (var (argument, _) in outputs)
        {
            if (PlaceOf(argument.Value, state) is { } place)
            {
                state.Write(place, Carried(read, argument.Parameter!.Type));
            }
        }
    }

    private Value Mutate(IInvocationOperation invocation, Value receiver, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        var isExtension = invocation.Instance is null && arguments.Count > 0;
        var target = isExtension ? arguments[0].Argument.Value : invocation.Instance;
        var before = isExtension ? arguments[0].Value : receiver;
        var added = isExtension ? arguments.Skip(1).ToList() : arguments;
        var after = TextMethods.IsBuffer(target?.Type)
            ? before.Followed(TextMethods.Written(invocation.TargetMethod, added))
            : before.Plus(added.SelectMany(argument => argument.Value.AllTaints()));
        if (PlaceOf(target, state) is { } place && !after.Equals(before))
        {
            state.Write(place, after);
        }

        return Carried(after, invocation.Type);
    }

    private void Sinks(SyntaxNode syntax, IMethodSymbol method, List<(IArgumentOperation Argument, Value Value)> arguments, MemberKnowledge knowledge)
    {
        if (!knowledge.IsSink)
        {
            return;
        }

        foreach (var (argument, value) in arguments)
        {
            if (argument.Parameter is { } parameter && knowledge.SinkOf(parameter.OriginalDefinition) is var danger and not TaintClass.None)
            {
                Hit(syntax, argument.Syntax, danger, NameOf(method), value);
            }
        }
    }

    private static string NameOf(IMethodSymbol method) =>
        method.MethodKind == MethodKind.Constructor ? "new " + method.ContainingType.Name : method.ContainingType.Name + "." + method.Name;

    private Value Create(IObjectCreationOperation creation, FlowState state)
    {
        if (creation.Constructor is not { } constructor)
        {
            return Children(creation, state);
        }

        var arguments = Arguments(creation.Arguments, state);
        var knowledge = _world.Knowledge.Of(constructor);
        Sinks(creation.Syntax, constructor, arguments, knowledge);
        if (_world.IsOwn(constructor.ContainingType))
        {
            foreach (var (argument, value) in arguments.Where(argument => argument.Argument.Parameter is { } parameter && OwnLogSinks.IsTold(parameter)))
            {
                Hit(creation.Syntax, argument.Syntax, TaintClass.PersonalLog, NameOf(constructor), value);
            }

            return CreateOwn(creation, constructor, arguments, state);
        }

        return knowledge.IsOpaque || !TextCarrier.Is(creation.Type) ? Value.Clean
            : arguments.Count == 0 ? (TextMethods.IsBuffer(creation.Type) ? Value.Empty : Value.Clean)
            : arguments.Count == 1 || TextMethods.IsBuffer(creation.Type) ? (arguments.FirstOrDefault(argument => argument.Value.IsTainted).Value ?? TextMethods.Start(creation.Type, arguments[0].Value)).Without(knowledge.Sanitizes)
            : Value.Union(arguments.Select(argument => argument.Value)).Without(knowledge.Sanitizes);
    }

    private Value CreateOwn(IObjectCreationOperation creation, IMethodSymbol constructor, List<(IArgumentOperation Argument, Value Value)> arguments, FlowState state)
    {
        if (arguments.Count == 0 && constructor.IsImplicitlyDeclared)
        {
            return Value.Made;
        }

        if (!constructor.ContainingType.IsRecord || Bodies.Of(constructor, _cancellation) is not null)
        {
            return Call(creation.Syntax, constructor, Value.Clean, arguments, state);
        }

        // The parameters of a record are its properties.
        return Value.OfMembers(arguments
            .Where(argument => argument.Argument.Parameter is not null)
            .GroupBy(argument => argument.Argument.Parameter!.Name, StringComparer.Ordinal)
            .Select(argument => new KeyValuePair<string, Value>(argument.Key, argument.First().Value)));
    }

    private static bool IsFunction(IOperation operation) => operation.Unwrap() is IDelegateCreationOperation or IFlowAnonymousFunctionOperation;
}
