using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1019: an uploaded file that is kept as the sender wants it.</summary>
internal sealed class UploadTrusted : CodeRule
{
    private static readonly string[] SizeLimits = ["RequestSizeLimitAttribute", "RequestFormLimitsAttribute", "DisableRequestSizeLimitAttribute"];

    private static readonly string[] SizeLimitsForAll = ["MaxRequestBodySize", "MultipartBodyLengthLimit", "WithRequestSizeLimit", "RequestSizeLimitAttribute"];

    private static readonly Text OwnName = new("under the name that the sender gave", "送信者の付けたファイル名で");
    private static readonly Text GenerateIt = new("generate the name and add an extension from an allow-list", "名前はサーバーで作り、許可した拡張子だけを付けてください");
    private static readonly Text OwnExtension = new("with whatever extension the sender chose", "送信者の選んだ拡張子のまま");
    private static readonly Text AnyKind = new("whatever kind of file it is", "種類を確かめずに");
    private static readonly Text AllowSome = new("compare the extension with an allow-list and check the content", "拡張子を許可リストと照合し、内容も確かめてください");
    private static readonly Text OnItsWord = new("on the word of its Content-Type", "送信者の申告する Content-Type だけを信じて");
    private static readonly Text AnySize = new("whatever its size is", "大きさを確かめずに");
    private static readonly Text LimitIt = new("refuse files beyond a limit that fits the procedure", "手続きに見合う上限を決め、超えるものは断ってください");

    public override Rule Rule { get; } = new("TDS1019", Category.Security, Mark.Required)
    {
        Title = new("Decide name, kind and size of uploads on the server", "アップロードされたファイルの名前・種類・大きさはサーバーで決める"),
        Message = new("'{0}' is saved {1}; {2}", "'{0}' を{1}保存しています。{2}。"),
        Why = new(
            "Name, extension and Content-Type are what the sender says. A page or program under a false name runs in the browsers of others or on the server.",
            "名前、拡張子、Content-Type はどれも送信者の申告にすぎません。偽った名前のページやプログラムが、他の利用者のブラウザーやサーバーで動いてしまいます。"),
        Basis = [Cwe(434), Ipa("3-(iii)"), Asvs("V5.2.2"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules)
    {
        foreach (var copy in new[] { "CopyTo", "CopyToAsync" })
        {
            rules.OnInvocation(UploadedFile.FormFile, copy, context => Check(context, context.Target.Instance));
            rules.OnInvocation("System.IO.Stream", copy, context => Check(context, OpenedFrom(context.Target.Instance)));
        }
    }

    /// <summary>The file whose content a stream reads.</summary>
    private static IOperation? OpenedFrom(IOperation? stream) =>
        (stream?.Unwrap() is ILocalReferenceOperation local ? EndpointChain.InitialValue(local) : stream?.Unwrap())
            is IInvocationOperation { TargetMethod.Name: "OpenReadStream" } content ? content.Instance : null;

    private static void Check(CodeContext<IInvocationOperation> context, IOperation? file)
    {
        if (file is null || !UploadedFile.IsFile(file.Unwrap().Type, context.Types)
            || context.Target.Arguments.IsEmpty || UploadedFile.PathOf(context.Target.Arguments[0].Value) is not { } path)
        {
            return;
        }

        var endpoint = EndpointCode.Around(context);
        var upload = new UploadedFile(file, endpoint?.Body(context.Target) ?? Setup.Root(context.Target), context.Types);
        var (at, name) = (context.Target.MethodNameSyntax(), file.Syntax.ToString());
        if (upload.NamesPath(path))
        {
            context.Report(at, name, OwnName, GenerateIt);
            return;
        }

        if (!IsHandler(context, endpoint) && !(upload.ExtendsPath(path) && ComesUnchecked(context, file)))
        {
            return;
        }

        if (upload.IsShownToOthers || IsCheckedByAttribute(file))
        {
            return;
        }

        if (upload.Compares("FileName"))
        {
            if (endpoint is not null && !upload.ReadsLength && !IsLimited(endpoint, context))
            {
                context.Suggest(at, name, AnySize, LimitIt);
            }
        }
        else if (upload.Compares("ContentType"))
        {
            if (upload.ExtendsPath(path) || !UploadedFile.HasFixedExtension(path))
            {
                context.Report(at, name, OnItsWord, AllowSome);
            }
        }
        else if (upload.ExtendsPath(path))
        {
            context.Report(at, name, OwnExtension, AllowSome);
        }
        else
        {
            context.Suggest(at, name, AnyKind, AllowSome);
        }
    }

    /// <summary>An endpoint, or a component that gets the file from the browser itself.</summary>
    private static bool IsHandler(CodeContext<IInvocationOperation> context, EndpointCode? endpoint) =>
        endpoint is not null
        || Setup.Root(context.Target).Descendants().Any(operation => operation is IParameterReferenceOperation { Parameter.Type.Name: "InputFileChangeEventArgs" });

    /// <summary>A method that is no handler may be given files that its callers have checked. All of them are seen, and none looks at the file.</summary>
    private static bool ComesUnchecked(CodeContext<IInvocationOperation> context, IOperation file)
    {
        var sites = file.Unwrap() is IParameterReferenceOperation { Parameter: var parameter } ? CallSites.Of(parameter, context.Types, context.Cancellation) : [];
        return sites.Count > 0 && sites.All(site =>
        {
            var around = (IOperation?)site.Call.Enclosing<IAnonymousFunctionOperation>() ?? Setup.Root(site.Call);
            return !around.Descendants().Any(operation =>
                (operation is IPropertyReferenceOperation { Property.ContainingType: var holder } && UploadedFile.IsFile(holder, context.Types))
                || (operation is IInvocationOperation other && other != site.Call && !other.TargetMethod.DeclaringSyntaxReferences.IsEmpty
                    && other.Arguments.Any(argument => UploadedFile.IsFile(argument.Value.Unwrap().Type, context.Types))));
        });
    }

    /// <summary>A validation attribute of the project on the parameter or member, or on the property of a model.</summary>
    private static bool IsCheckedByAttribute(IOperation file) =>
        (file.Unwrap() switch
        {
            IParameterReferenceOperation parameter => parameter.Parameter,
            IPropertyReferenceOperation property => (ISymbol)property.Property,
            _ => null,
        })?.GetAttributes().Any(attribute => attribute.AttributeClass is { } type
            && (type.Name == "FileExtensionsAttribute" || (!type.DeclaringSyntaxReferences.IsEmpty && type.Name.EndsWith("Attribute", StringComparison.Ordinal)))) == true;

    private static bool IsLimited(EndpointCode endpoint, CodeContext<IInvocationOperation> context) =>
        MvcTypes.AttributesAround(endpoint.Handler).Any(attribute => SizeLimits.Contains(attribute.AttributeClass?.Name))
        || SizeLimitsForAll.Any(name => context.Types.Mentions.Has(name, context.Cancellation));
}
