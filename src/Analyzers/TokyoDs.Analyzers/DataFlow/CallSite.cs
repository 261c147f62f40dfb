using Microsoft.CodeAnalysis;

namespace TokyoDs.Analyzers.DataFlow;

/// <summary>A call of a method of this compilation, with what is handed over. One object for each place in the code.</summary>
internal sealed class CallSite(BodyFlow caller, SyntaxNode syntax, IMethodSymbol target, int parameters)
{
    private readonly Value[] _arguments = [.. Enumerable.Repeat(Value.Clean, parameters)];

    public BodyFlow Caller { get; } = caller;

    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>The method that is named; for a constructor of a record or a property, its accessor or constructor.</summary>
    public IMethodSymbol Target { get; } = target;

    public Value Receiver { get; private set; } = Value.Clean;

    /// <summary>Whether the call is given nothing that may come from outside: what it returns is the program's own.</summary>
    public bool TakesNothing =>
        !Receiver.IsFromOutside && _arguments.All(argument => argument.AllTaints().All(taint => Value.IsOfProgram(taint.Origin)));

    public Value Argument(int ordinal) =>
        ordinal == ParameterOrigin.This ? Receiver : ordinal >= 0 && ordinal < _arguments.Length ? _arguments[ordinal] : Value.Clean;

    /// <summary>Adds what is handed over on one more path.</summary>
    public void Observe(Value receiver, IReadOnlyList<(int Ordinal, Value Value)> arguments, bool isFirst)
    {
        Receiver = isFirst ? receiver : Receiver.Join(receiver);
        foreach (var (ordinal, value) in arguments)
        {
            if (ordinal >= 0 && ordinal < _arguments.Length)
            {
                _arguments[ordinal] = isFirst ? value : _arguments[ordinal].Join(value);
            }
        }
    }
}
