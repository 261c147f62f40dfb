using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1209: a limit on the size or depth of requests that is taken away.</summary>
internal sealed class RequestLimitsRemoved : CodeRule
{
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Features = "Microsoft.AspNetCore.Http.Features.";

    /// <summary>No request is that large; who writes such a number means no limit.</summary>
    private const long NoRealSize = 1L << 40;

    /// <summary>Reading that deep runs out of stack.</summary>
    private const long NoRealDepth = 10_000;

    private static readonly Text Size = new("the size of requests", "リクエストの大きさ");
    private static readonly Text Count = new("the number of values in a request", "リクエストに含まれる値の数");
    private static readonly Text Depth = new("the depth of what is read", "読み取るデータの深さ");

    private static readonly (string Type, string Member, Text What)[] Limits =
    [
        ("Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerLimits", "MaxRequestBodySize", Size),
        ("Microsoft.AspNetCore.Builder.IISServerOptions", "MaxRequestBodySize", Size),
        ("Microsoft.AspNetCore.Server.HttpSys.HttpSysOptions", "MaxRequestBodySize", Size),
        (Features + "FormOptions", "MultipartBodyLengthLimit", Size),
        (Features + "FormOptions", "BufferBodyLengthLimit", Size),
        (Features + "FormOptions", "ValueLengthLimit", Size),
        (Features + "FormOptions", "KeyLengthLimit", Size),
        (Features + "FormOptions", "MultipartHeadersLengthLimit", Size),
        (Features + "FormOptions", "MultipartHeadersCountLimit", Count),
        (Features + "FormOptions", "ValueCountLimit", Count),
        (Mvc + "MvcOptions", "MaxModelBindingCollectionSize", Count),
        (Mvc + "MvcOptions", "MaxModelBindingRecursionDepth", Depth),
        (Mvc + "MvcOptions", "MaxValidationDepth", Depth),
        ("Microsoft.AspNetCore.SignalR.HubOptions", "MaximumReceiveMessageSize", Size),
        ("Grpc.AspNetCore.Server.GrpcServiceOptions", "MaxReceiveMessageSize", Size),
        ("System.Text.Json.JsonSerializerOptions", "MaxDepth", Depth),
        ("System.Text.Json.JsonReaderOptions", "MaxDepth", Depth),
        ("System.Text.Json.JsonDocumentOptions", "MaxDepth", Depth),
        ("Newtonsoft.Json.JsonSerializerSettings", "MaxDepth", Depth),
    ];

    /// <summary>One description for code and settings files.</summary>
    public static Rule Description { get; } = new("TDS1209", Category.Security, Mark.Required)
    {
        Title = new("Limit the size of requests", "リクエストの大きさを制限する"),
        Message = new(
            "'{0}' takes away the limit on {1}; set the largest value the service needs",
            "'{0}' により{1}の制限がなくなります。業務に必要な上限値を指定してください。"),
        Why = new(
            "A single request of any size can use up memory and disk and stop the service for everyone.",
            "際限なく大きな要求が一つ届くだけで、メモリやディスクを使い切り、全員がサービスを使えなくなります。"),
        Basis = [Cwe(770), Asvs("V5.2.1"), Section("3.3"), Article(5)],
    };

    public override Rule Rule => Description;

    public static Text SizeOfRequests => Size;

    public override void Register(CodeRules rules)
    {
        if (rules.Configuration.IsTestProject)
        {
            return;
        }

        foreach (var (type, member, what) in Limits)
        {
            rules.OnAssignment(type, member, context => CheckLimit(context, member, what));
        }

        rules.OnAssignment(Features + "IHttpMaxRequestBodySizeFeature", "MaxRequestBodySize", CheckOneRequest);
        rules.OnInvocation("Microsoft.AspNetCore.Components.Forms.IBrowserFile", "OpenReadStream", CheckFile);
        rules.OnAttribute(Mvc + "DisableRequestSizeLimitAttribute", context =>
            context.Report(context.Target.Syntax, "DisableRequestSizeLimit", Size));
        rules.OnCreation(Mvc + "DisableRequestSizeLimitAttribute", context =>
            context.Report(context.Target.Syntax, "DisableRequestSizeLimit", Size));
        rules.OnAttribute(Mvc + "RequestSizeLimitAttribute", context => CheckAttribute(context, Size));
        rules.OnAttribute(Mvc + "RequestFormLimitsAttribute", context => CheckAttribute(context, Size));
    }

    private static void CheckLimit(CodeContext<IAssignmentOperation> context, string member, Text what)
    {
        if (IsRemoved(context.Target.Value, what) && !DevelopmentCode.Contains(context.Target, context.Types, context.Cancellation))
        {
            context.Report(context.Target.Syntax, Named(member, context.Target.Value), what);
        }
    }

    /// <summary>For one request, by code that may count what it reads: a person should look.</summary>
    private static void CheckOneRequest(CodeContext<IAssignmentOperation> context)
    {
        if (IsRemoved(context.Target.Value, Size))
        {
            context.Suggest(context.Target.Syntax, Named("MaxRequestBodySize", context.Target.Value), Size);
        }
    }

    private static void CheckFile(CodeContext<IInvocationOperation> context)
    {
        if (context.Target.Argument("maxAllowedSize") is { } size && IsRemoved(size, Size))
        {
            context.Report(context.Target.MethodNameSyntax(), Named("maxAllowedSize", size), Size);
        }
    }

    private static void CheckAttribute(CodeContext<AttributeUse> context, Text what)
    {
        foreach (var argument in context.Target.Syntax.ArgumentList?.Arguments ?? default)
        {
            if (context.Model?.GetConstantValue(argument.Expression, context.Cancellation) is { HasValue: true, Value: { } value }
                && IsBeyond(value as long? ?? value as int?, what))
            {
                context.Report(argument, argument.ToString(), what);
            }
        }
    }

    private static bool IsRemoved(IOperation value, Text what) =>
        value.Unwrap().ConstantValue is { HasValue: true, Value: null } || IsBeyond(value.ConstantInteger(), what);

    private static bool IsBeyond(long? value, Text what) =>
        value is int.MaxValue or uint.MaxValue || value >= (what == Depth ? NoRealDepth : NoRealSize);

    private static string Named(string member, IOperation value) =>
        string.Format(CultureInfo.InvariantCulture, "{0} = {1}", member, value.Syntax);
}
