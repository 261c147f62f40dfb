using Microsoft.CodeAnalysis;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>
/// Follows what one body cannot tell: from a parameter to the callers, from a call into the callee and back out to this call's own
/// arguments, from a field to what is written to it. It starts at sinks, so only code that a sink depends on is ever read.
/// </summary>
internal sealed class FlowResolver(FlowHost host, SourceIndex index, TypeFamily family)
{
    /// <summary>The bound for one sink: origins looked at. Beyond it the sink counts as clean.</summary>
    private const int MostSteps = 4_000;

    private const int Deepest = 48;

    private readonly CallGraph _calls = new(host, index, family, new(host.World, family));
    private readonly MemberWriters _writers = new(host, index, new(host.World, family));
    private readonly Dictionary<(object Owner, int Ordinal, string Path, TaintClass Danger, TaintClass Cleaned), FlowPath?> _known = [];
    private int _steps;

    public FlowPath? Find(SinkHit hit, BodyFlow body, TaintClass danger, CancellationToken cancellation)
    {
        lock (_known)
        {
            _steps = 0;
            return Any(hit.Value.AllTaints(), new Search(body, danger, TaintClass.None, null, 0, cancellation));
        }
    }

    private FlowPath? Any(IEnumerable<Taint> taints, Search search)
    {
        foreach (var taint in taints)
        {
            if (Follow(taint, search) is { } path)
            {
                return path.Then(taint.Trace);
            }
        }

        return null;
    }

    private FlowPath? Follow(Taint taint, Search search)
    {
        search.Cancellation.ThrowIfCancellationRequested();
        search = search with { Cleaned = search.Cleaned | taint.Cleaned };
        if ((search.Cleaned.Left() & search.Danger) == 0 || search.Depth > Deepest || ++_steps > MostSteps
            || taint.Guards.Any(guard => Cleans(guard, search.Danger, 0, search.Cancellation)))
        {
            return null;
        }

        return taint.Origin switch
        {
            SourceOrigin source => (source.Feeds & search.Danger) != 0 ? new FlowPath(source, []) : null,
            ParameterOrigin parameter => Given(parameter, search),
            CallOrigin call => Returned(call, search),
            EffectOrigin effect => Left(effect, search),
            StaticOrigin member => Once(member.Member, 0, member.Path, search, () => Written(member.Member, member.Path, search)),
            _ => null,
        };
    }

    /// <summary>A parameter: the argument of the call that led here, or of any call there is.</summary>
    private FlowPath? Given(ParameterOrigin parameter, Search search)
    {
        if (search.Entered is { } entered)
        {
            var whole = entered.Site.Argument(parameter.Ordinal);
            var given = Project(whole, parameter.Path);

            // An object of which nothing is known here was made elsewhere: what any code writes to it counts.
            return given.IsTainted || whole.IsMade || parameter.Ordinal != ParameterOrigin.This ? Any(given.AllTaints(), search.Out()) : Instance(parameter, search);
        }

        return parameter.Ordinal == ParameterOrigin.This ? Instance(parameter, search) : Arguments(parameter, search.Body.Method, search);
    }

    private FlowPath? Arguments(ParameterOrigin parameter, IMethodSymbol? method, Search search)
    {
        if (method is null)
        {
            return null;
        }

        // Nobody calls a setter by its name: what is written to the property is what it is given.
        if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { IsIndexer: false } property })
        {
            return Once(property, 0, parameter.Path, search, () => Written(property, parameter.Path, search));
        }

        return Once(method, parameter.Ordinal, parameter.Path, search, () =>
        {
            var isCalled = false;
            foreach (var site in _calls.CallersOf(method, parameter.Ordinal, search.Cancellation))
            {
                isCalled = true;
                if (Any(Project(site.Argument(parameter.Ordinal), parameter.Path).AllTaints(), search.In(site.Caller)) is { } path)
                {
                    return path;
                }
            }

            return !isCalled && parameter.Ordinal < method.Parameters.Length ? Shared(method.Parameters[parameter.Ordinal], parameter.Path, search) : null;
        });
    }

    /// <summary>An object that nobody in the code hands over is shared by the container: whoever writes to its member is heard.</summary>
    private FlowPath? Shared(IParameterSymbol parameter, string path, Search search)
    {
        var name = path.Split(['.'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return name is not null && parameter.Type is INamedTypeSymbol type && StoredMember.Of(type, name) is { } member and not IParameterSymbol
            ? Once(member, 1, path, search, () => Written(member, path.Substring(name.Length + 1), search))
            : null;
    }

    /// <summary>A field or property of the instance: whatever any body of the type writes to it.</summary>
    private FlowPath? Instance(ParameterOrigin parameter, Search search)
    {
        var names = parameter.Path.Split(['.'], StringSplitOptions.RemoveEmptyEntries);
        if (names.Length == 0 || search.Body.Method?.ContainingType is not { } type || StoredMember.Of(type, names[0]) is not { } member)
        {
            return null;
        }

        var rest = parameter.Path.Substring(names[0].Length + 1);
        return Once(member, 0, rest, search, () => member is IParameterSymbol captured
            ? Arguments(new ParameterOrigin(captured.Ordinal, rest), (IMethodSymbol)captured.ContainingSymbol, search)
            : Written(member, rest, search));
    }

    private FlowPath? Written(ISymbol member, string path, Search search) =>
        First(_writers.Of(member, search.Cancellation), writer =>
        {
            var value = writer.Statics.TryGetValue(member, out var written) ? written
                : member.IsStatic || member is INamedTypeSymbol ? Value.Clean
                : writer.Instance.Members.TryGetValue(member.Name, out var kept) ? kept : Value.Clean;
            var others = writer.Writes.TryGetValue(member, out var shared) ? Project(shared, path).AllTaints() : [];
            return Any(
                Project(value, path).AllTaints().Where(taint => taint.Origin is not ParameterOrigin { Ordinal: ParameterOrigin.This }).Concat(others),
                search.In(writer));
        });

    private FlowPath? Returned(CallOrigin call, Search search) =>
        First(_calls.TargetsOf(call.Site, search.Cancellation), target =>
            Any(Project(target.Method?.MethodKind == MethodKind.Constructor ? target.Instance : target.Returned, call.Path).AllTaints(), search.Into(target, call.Site)))
        ?? Constructed(call, search);

    /// <summary>The parameter of a primary constructor, by its own name or that of the member it initializes.</summary>
    private FlowPath? Constructed(CallOrigin call, Search search)
    {
        var name = call.Path.Split(['.'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return name is not null && call.Site.Target.MethodKind == MethodKind.Constructor && StoredMember.PrimaryParameter(call.Site.Target, name) is { } parameter
            ? Any(Project(call.Site.Argument(parameter.Ordinal), call.Path.Substring(name.Length + 1)).AllTaints(), search)
            : null;
    }

    private FlowPath? Left(EffectOrigin effect, Search search) =>
        First(_calls.TargetsOf(effect.Site, search.Cancellation), target =>
        {
            var after = effect.Ordinal == ParameterOrigin.This ? target.Instance
                : effect.Ordinal < target.Parameters.Length ? target.Parameters[effect.Ordinal]
                : Value.Clean;

            // What an object held before is known at the call; a variable handed over by reference holds only what the method leaves there.
            return Any(
                Project(after, effect.Path).AllTaints().Where(taint => IsByReference(effect) || taint.Origin is not ParameterOrigin { Ordinal: var ordinal } || ordinal != effect.Ordinal),
                search.Into(target, effect.Site));
        });

    private static bool IsByReference(EffectOrigin effect) =>
        effect.Ordinal >= 0 && effect.Ordinal < effect.Site.Target.Parameters.Length && effect.Site.Target.Parameters[effect.Ordinal].RefKind == RefKind.Ref;

    /// <summary>Whether a method of the project, asked about a value, answers as it does only for safe ones.</summary>
    private bool Cleans(GuardUse guard, TaintClass danger, int depth, CancellationToken cancellation)
    {
        const int DeepestGuard = 4;
        var targets = _calls.TargetsOf(guard.Site, cancellation).ToList();
        return depth < DeepestGuard && targets.Count > 0 && targets.All(target =>
        {
            var origin = new ParameterOrigin(guard.Ordinal, "");
            return guard.Answer is { } answer
                ? Decides([.. target.Returned.Facts.Where(fact => fact.When == answer && fact.Origin.Equals(origin))], danger, depth, cancellation)
                : guard.Ordinal < target.Parameters.Length && target.Parameters[guard.Ordinal].Taints is [var taint, ..]
                    && taint.Origin.Equals(origin)
                    && ((taint.Left & danger) == 0 || taint.Guards.Any(inner => Cleans(inner, danger, depth + 1, cancellation)));
        });
    }

    private bool Decides(List<Fact> facts, TaintClass danger, int depth, CancellationToken cancellation) =>
        (facts.Aggregate(TaintClass.None, (sum, fact) => sum | fact.Cleans).Left() & danger) == 0
        || facts.Any(fact => fact.Guard is { } inner && Cleans(inner, danger, depth + 1, cancellation));

    /// <summary>An answer that does not depend on how the search came here is worked out once.</summary>
    private FlowPath? Once(ISymbol owner, int ordinal, string path, Search search, Func<FlowPath?> find)
    {
        var key = (new SymbolKey(owner), ordinal, path, search.Danger, search.Cleaned);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        _known[key] = null;
        return _known[key] = find();
    }

    private static FlowPath? First<T>(IEnumerable<T> candidates, Func<T, FlowPath?> find)
    {
        foreach (var candidate in candidates)
        {
            if (find(candidate) is { } path)
            {
                return path;
            }
        }

        return null;
    }

    private static Value Project(Value value, string path) =>
        path.Split(['.'], StringSplitOptions.RemoveEmptyEntries).Aggregate(value, (current, name) => current.Member(name));

    private sealed record SymbolKey(ISymbol Symbol)
    {
        public bool Equals(SymbolKey? other) => other is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Symbol);
    }

    /// <summary>A call that the search went into, so that it comes out at the same place.</summary>
    private sealed record Entry(CallSite Site, Entry? Before);

    /// <param name="Cleaned">What was taken from the value on the way that the search came back.</param>
    private sealed record Search(BodyFlow Body, TaintClass Danger, TaintClass Cleaned, Entry? Entered, int Depth, CancellationToken Cancellation)
    {
        public Search In(BodyFlow body) => this with { Body = body, Entered = null, Depth = Depth + 1 };

        public Search Into(BodyFlow target, CallSite site) => this with { Body = target, Entered = new(site, Entered), Depth = Depth + 1 };

        public Search Out() => this with { Body = Entered!.Site.Caller, Entered = Entered.Before, Depth = Depth + 1 };
    }
}
