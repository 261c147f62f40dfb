using TokyoDs.Analyzers.DataFlow;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Security;

/// <summary>TDS1010: text from a request becomes part of an XPath expression or of XML text.</summary>
internal sealed class UntrustedXmlQuery : CodeRule
{
    public override Rule Rule { get; } = new("TDS1010", Category.Security, Mark.Required)
    {
        Title = new("Keep input out of XPath expressions and XML text", "XPath 式や XML の文字列に入力値を組み込まない"),
        Message = new(
            "'{0}' from the request becomes part of the XML or the XPath expression given to {1}; build XML with XElement or XmlWriter, and compare values in code or through XPath variables",
            "リクエストの '{0}' が {1} の XML や XPath 式に組み込まれます。XML は XElement や XmlWriter で組み立て、値の比較は LINQ か XPath の変数で行ってください。"),
        Why = new(
            "Quotes and tags in a value change the query or the document: other people's records are found, or elements appear that nobody wrote.",
            "値に引用符やタグがあると、検索の条件や文書の構造が変わります。他人の記録が引き出され、誰も書いていない要素が紛れ込みます。"),
        Basis = [Cwe(643), Cwe(91), Asvs("V1.2.7"), Section("3.4"), Article(5)],
    };

    public override void Register(CodeRules rules) => rules.OnFlow(TaintClass.Xml, context => context.ReportFlow());
}
