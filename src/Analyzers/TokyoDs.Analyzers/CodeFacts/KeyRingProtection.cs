using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>
/// Which encryption of Data Protection keys goes with which store. Of two stores in one container the last one wins, so an encryption
/// that is set together with a store is for that store alone; one that stands for itself may be for any.
/// </summary>
internal sealed class KeyRingProtection
{
    private const string Stores = "PersistKeysTo";
    private const string Encryptions = "ProtectKeys";
    private const string StoreMember = "XmlRepository";
    private const string EncryptionMember = "XmlEncryptor";

    private readonly IReadOnlyList<Step> _encryptions;
    private readonly bool _hasOneForAll;

    private KeyRingProtection(IReadOnlyList<Step> encryptions, bool hasOneForAll) => (_encryptions, _hasOneForAll) = (encryptions, hasOneForAll);

    public static KeyRingProtection In(Compilation compilation)
    {
        var encryptions = new List<Step>();
        var hasOneForAll = false;
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText().ToString();
            if (!text.Contains(Encryptions) && !text.Contains(EncryptionMember))
            {
                continue;
            }

            var steps = tree.GetRoot().DescendantNodes().Select(Step.Of).OfType<Step>().ToList();
            var found = steps.FindAll(step => step.Encrypts);
            encryptions.AddRange(found);
            hasOneForAll |= found.Exists(encryption =>
                !encryption.Stores && !encryption.IsOfOwnProvider && !steps.Exists(store => store.Stores && encryption.GoesWith(store)));
        }

        return new(encryptions, hasOneForAll);
    }

    /// <summary>Whether the keys of the store that a call or an assignment names may be encrypted.</summary>
    public bool MayCover(SyntaxNode store) =>
        _hasOneForAll || (Step.Of(store) is { } step && _encryptions.Any(encryption => encryption.GoesWith(step)));

    /// <summary>Whether a set-up of its own, given to <c>DataProtectionProvider.Create</c>, encrypts.</summary>
    public static bool Encrypts(SyntaxNode setup) => setup.DescendantNodes().Select(Step.Of).Any(step => step?.Encrypts == true);

    /// <summary>A call or an assignment that names a store or an encryption, with the statement it is a part of.</summary>
    /// <param name="Whole">The last call of the chain, or the assignment.</param>
    /// <param name="Root">The variable that the chain starts at: <c>services</c>.</param>
    /// <param name="Holder">The variable that gets the result, or null.</param>
    private sealed record Step(SyntaxNode Whole, string Root, string? Holder, bool Stores, bool Encrypts)
    {
        private SyntaxNode? Member { get; } = Whole.Ancestors().FirstOrDefault(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or CompilationUnitSyntax);

        public bool IsOfOwnProvider => Whole.Ancestors().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" } create && NameOf(create.Expression) == "DataProtectionProvider");

        public static Step? Of(SyntaxNode node) => node switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } } call
                when name.StartsWith(KeyRingProtection.Stores, StringComparison.Ordinal) || name.StartsWith(Encryptions, StringComparison.Ordinal) => OfChain(call, null),
            AssignmentExpressionSyntax assignment when NameOf(assignment.Left) is (StoreMember or EncryptionMember) and { } member => OfAssignment(assignment, member),
            _ => null,
        };

        /// <summary>Whether an encryption is set on the same statement or variable as a store, and not together with another one.</summary>
        public bool GoesWith(Step store) =>
            Whole == store.Whole
            || (!Stores && Member == store.Member && (Root == store.Root || Root == store.Holder || Holder == store.Root));

        private static Step OfAssignment(AssignmentExpressionSyntax assignment, string member) =>
            assignment.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
                ? OfChain(call, member)
                : new(assignment, RootOf(assignment.Left), null, member == StoreMember, member == EncryptionMember);

        private static Step OfChain(InvocationExpressionSyntax call, string? member)
        {
            while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
            {
                call = next;
            }

            var names = new List<string>();
            for (ExpressionSyntax link = call; link is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access }; link = access.Expression)
            {
                names.Add(access.Name.Identifier.ValueText);
            }

            SyntaxNode value = call;
            while (value.Parent is AwaitExpressionSyntax or ParenthesizedExpressionSyntax)
            {
                value = value.Parent;
            }

            var holder = value.Parent switch
            {
                EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
                AssignmentExpressionSyntax { Left: IdentifierNameSyntax variable } => variable.Identifier.ValueText,
                _ => null,
            };
            return new(
                call, RootOf(call), holder,
                member == StoreMember || names.Exists(name => name.StartsWith(KeyRingProtection.Stores, StringComparison.Ordinal)),
                member == EncryptionMember || names.Exists(name => name.StartsWith(Encryptions, StringComparison.Ordinal)));
        }

        private static string RootOf(ExpressionSyntax expression) => expression switch
        {
            InvocationExpressionSyntax call => RootOf(call.Expression),
            MemberAccessExpressionSyntax access => RootOf(access.Expression),
            _ => expression.ToString(),
        };

        private static string? NameOf(ExpressionSyntax expression) => expression switch
        {
            SimpleNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            _ => null,
        };
    }
}
