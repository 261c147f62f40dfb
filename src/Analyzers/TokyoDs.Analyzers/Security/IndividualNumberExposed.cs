using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1305: a My Number kept as plain text, used as a key, put into a URL or hashed.</summary>
internal sealed class IndividualNumberExposed : CodeRule
{
    private const string SdkType = "TokyoDs.Registries.IndividualNumber";

    /// <summary>Words that tell that the twelve digits themselves are not there.</summary>
    private static readonly string[] Hidden =
        ["encrypted", "cipher", "ciphertext", "protected", "masked", "hashed", "hash", "redacted", "暗号", "マスク", "秘匿"];

    private static readonly string[] UrlAttributes = ["FromRouteAttribute", "FromQueryAttribute", "SupplyParameterFromQueryAttribute"];

    private static readonly Text Plain = new(
        "is kept as {0}; use IndividualNumber, which never prints, logs or serializes itself",
        "を {0} で持っています。表示・ログ・JSON に出ない IndividualNumber を使ってください");

    private static readonly Text Key = new(
        "is used as a key; give the record an id of its own", "をキーに使っています。記録には独自の ID を割り当ててください");

    private static readonly Text Url = new(
        "travels in a URL, which stays in logs and histories; send it in the body of a POST",
        "が URL に入り、ログや閲覧履歴に残ります。POST の本文で送ってください");

    private static readonly Text Hash = new(
        "is hashed, and a hash of twelve digits is undone by trying them all; use an id of its own",
        "をハッシュ化していますが、12 桁は総当たりで元に戻せます。独自の ID を使ってください");

    private static readonly Memo<bool> Meant = new(static identifier => Vocabulary.Means(identifier, Concept.IndividualNumber) && !IsHidden(identifier));

    private static readonly Text Written = new("is written in the source; take it out", "がソースコードに書かれています。取り除いてください");

    public override Rule Rule { get; } = new("TDS1305", Category.Security, Mark.Required)
    {
        Title = new("Keep My Number out of keys, URLs and plain text", "個人番号をキー・URL・平文の項目に使わない"),
        Message = new("The My Number '{0}' {1}", "個人番号 '{0}' {1}。"),
        Why = new(
            "The law allows My Number for few tasks only, and whoever sees it can join everything known about a person.",
            "個人番号は法律で定めた事務にしか使えず、見た人は一人についての情報をすべて結び付けられます。"),
        Basis = [Cwe(359), Section("3.3"), Data("individual-number"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        DataItem.Listen(
            rules,
            item => (item.IsNumber || item.IsText || IsOwnType(item.Type)) && !IsHidden(item.Name) && item.Symbol.Means(Concept.IndividualNumber, rules.Configuration),
            CheckItem);
        rules.OnFile(CheckUses);
        rules.OnSyntax(static _ => true, CheckNumber, SyntaxKind.NumericLiteralExpression);
        rules.OnText(text => CheckDigit.MayHave(text) && CheckDigit.IsIndividualNumber(text), CheckLiteral);
    }

    /// <summary>A real number, or one that is as good as real, under a name that says so. The digits themselves are not repeated.</summary>
    private static void CheckLiteral(CodeContext<TextLiteral> context)
    {
        if (context.Target.IsWhole && context.Model?.GetOperation(context.Target.Expression, context.Cancellation) is { } literal
            && HolderOf(literal) is { } holder && Vocabulary.Means(holder, Concept.IndividualNumber) && !IsHidden(holder)
            && context.Model.GetEnclosingSymbol(context.Target.Node.SpanStart, context.Cancellation) is { } around && !TypeRoles.IsTest(around, context.Configuration))
        {
            context.Report(context.Target.Node, holder, Written);
        }
    }

    /// <summary>The same, written as a number.</summary>
    private static void CheckNumber(CodeContext<SyntaxNode> context)
    {
        if (context.Target is LiteralExpressionSyntax { Token.Value: long and >= 100_000_000_000 and < 1_000_000_000_000 and var digits }
            && CheckDigit.IsIndividualNumber(digits.ToString(CultureInfo.InvariantCulture))
            && context.Model!.GetOperation(context.Target, context.Cancellation) is { } number
            && HolderOf(number) is { } holder && Vocabulary.Means(holder, Concept.IndividualNumber) && !IsHidden(holder)
            && context.Model.GetEnclosingSymbol(context.Target.SpanStart, context.Cancellation) is { } around && !TypeRoles.IsTest(around, context.Configuration))
        {
            context.Report(context.Target, holder, Written);
        }
    }

    private static string? HolderOf(IOperation literal)
    {
        while (literal.Parent is IConversionOperation or IParenthesizedOperation)
        {
            literal = literal.Parent;
        }

        return literal.Parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol.Name,
            IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault()?.Name,
            IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault()?.Name,
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member.Name,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local.Name,
            IArgumentOperation { Parameter: { } parameter } => parameter.Name,
            _ => null,
        };
    }

    private static void CheckItem(CodeContext<DataItem> context)
    {
        var item = context.Target;
        if (item.Role == TypeRole.Test)
        {
            return;
        }

        if (item.IsParameter ? IsInUrl((IParameterSymbol)item.Symbol, context.Types) : IsReadFromUrl(item.Symbol))
        {
            context.Report(item.Place, item.Name, Url);
        }
        else if (!item.IsParameter && IsPrimaryKey(item.Symbol))
        {
            context.Report(item.Place, item.Name, Key);
        }
        else if (!IsOwnType(item.Type) && (!item.Role.IsAside() || Attributes(item.Symbol).Contains("BindPropertyAttribute")))
        {
            var facts = item.IsParameter ? ImmutableDictionary<string, string?>.Empty : Retyping.To(context, item, SdkType);
            var kept = Plain.Format(item.IsText ? "string" : item.Type.ToDisplayString());
            if (item.Role.IsExchangedOrStored())
            {
                context.Report(item.Place, facts, item.Name, kept);
            }
            else
            {
                context.Suggest(item.Place, facts, item.Name, kept);
            }
        }
    }

    /// <summary>Each identifier is split into words once; only what fits is bound.</summary>
    private static void CheckUses(CodeContext<SyntaxTree> context)
    {
        if (!FileNames.Of(context.Target).HasAny(Meant.Of))
        {
            return;
        }

        SemanticModel? model = null;
        foreach (var name in context.Target.GetRoot(context.Cancellation).DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            var text = name.Identifier.ValueText;
            if (!Meant.Of(text))
            {
                continue;
            }

            context.Cancellation.ThrowIfCancellationRequested();
            model ??= context.ModelOf(context.Target);
            if (SyntaxFacts.IsInNamespaceOrTypeContext(name))
            {
                if (KeyOrAddress.IsKeyType(name) && IsOwnType(model.GetTypeInfo(name, context.Cancellation).Type))
                {
                    context.Report(name, text, Key);
                }
            }
            else
            {
                CheckUse(context, name, model);
            }
        }
    }

    private static void CheckUse(CodeContext<SyntaxTree> context, IdentifierNameSyntax name, SemanticModel model)
    {
        var exposure = KeyOrAddress.Of(name, model, context.Cancellation);
        if (exposure == Exposure.None || !IsNumber(model.GetSymbolInfo(name, context.Cancellation).Symbol) || TypeRoles.IsTest(model.GetEnclosingSymbol(name.SpanStart)!, context.Configuration))
        {
            return;
        }

        var what = exposure switch { Exposure.Key => Key, Exposure.Address => Url, _ => Hash };
        if (exposure == Exposure.KeyedHash)
        {
            context.Suggest(name, name.Identifier.ValueText, what);
        }
        else
        {
            context.Report(name, name.Identifier.ValueText, what);
        }
    }

    private static bool IsNumber(ISymbol? symbol) => symbol switch
    {
        IPropertySymbol property => IsNumber(property.Type),
        IFieldSymbol field => IsNumber(field.Type),
        ILocalSymbol local => IsNumber(local.Type),
        IParameterSymbol parameter => IsNumber(parameter.Type),
        _ => false,
    };

    private static bool IsNumber(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? IsNumber(nullable.TypeArguments[0])
        : type.SpecialType is SpecialType.System_String or (>= SpecialType.System_Int32 and <= SpecialType.System_Decimal) || IsOwnType(type);

    private static bool IsOwnType(ITypeSymbol? type) => type is { Name: "IndividualNumber", ContainingNamespace: { Name: "Registries", ContainingNamespace.Name: "TokyoDs" } };

    private static bool IsHidden(string name) => IdentifierWords.Of(name).Words.Any(word => Hidden.Any(hidden => hidden[0] < 0x80 ? word == hidden : word.Contains(hidden)));

    private static HashSet<string?> Attributes(ISymbol symbol) => [.. Retyping.AttributesOf(symbol).Select(attribute => attribute.AttributeClass?.Name)];

    private static bool IsReadFromUrl(ISymbol member) =>
        Attributes(member).Overlaps(UrlAttributes)
        || member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "BindPropertyAttribute"
            && attribute.NamedArguments.Any(argument => argument is { Key: "SupportsGet", Value.Value: true }));

    private static bool IsPrimaryKey(ISymbol member) =>
        Attributes(member).Contains("KeyAttribute")
        || member.ContainingType.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "PrimaryKeyAttribute"
            && attribute.ConstructorArguments.SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument]).Any(value => value.Value as string == member.Name));

    /// <summary>A simple value comes from route or query, unless it is said to come from elsewhere or a form may carry it.</summary>
    private static bool IsInUrl(IParameterSymbol parameter, KnownTypes types)
    {
        var sources = parameter.GetAttributes().Select(attribute => attribute.AttributeClass?.Name).Where(name => name?.StartsWith("From", StringComparison.Ordinal) == true).ToList();
        if (sources.Count > 0 || parameter.ContainingSymbol is not IMethodSymbol method)
        {
            return sources.Any(UrlAttributes.Contains);
        }

        return types.Is(method.ContainingType, MvcTypes.PageModel) ? method.Name.StartsWith("OnGet", StringComparison.Ordinal)
            : !types.Is(method.ContainingType, MvcTypes.ControllerBase)
                || method.MethodKind != MethodKind.Ordinary
                || MvcTypes.HasAround(method, MvcTypes.ApiController, types)
                || !MvcTypes.ChangesState(method, types);
    }
}
