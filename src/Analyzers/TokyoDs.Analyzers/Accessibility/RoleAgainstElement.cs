using TokyoDs.Analyzers.CodeFacts;
using TokyoDs.Analyzers.Engine;
using static TokyoDs.Analyzers.Engine.Basis;

namespace TokyoDs.Analyzers.Accessibility;

/// <summary>TDS3407: a role that contradicts its element.</summary>
internal sealed class RoleAgainstElement : MarkupRule
{
    public override Rule Rule { get; } = new("TDS3407", Category.Accessibility, Mark.Required)
    {
        Title = new("Do not give an element a role that contradicts it", "要素の役割と食い違う role を付けない"),
        Message = new(
            "<{0}> must not have role=\"{1}\"; {2}",
            "<{0}> に role=\"{1}\" は付けられません。{2}。"),
        Why = new(
            "The element goes on working as before while readers announce something else, so people press what does not answer.",
            "要素の働きは変わらないまま、別の役割として読まれます。利用者は伝えられたとおりに操作できません。"),
        Basis = [Wcag("4.1.2"), Jis("4.1.2"), ServiceDesign("design"), Article(3)],
    };

    public override void Check(MarkupContext context)
    {
        foreach (var element in context.Document.AllElements)
        {
            if (element.FindAttribute("role") is { Value.Literal: not null } attribute
                && HtmlRoles.RoleOf(element) is { } role
                && !HtmlRoles.Allows(element, role.Name)
                && element.IsOnPage())
            {
                context.Report(attribute.Span, element.Name.ToLowerInvariant(), role.Name, Advice(HtmlRoles.AllowedFor(element)));
            }
        }
    }

    private static Text Advice(string allowed) => allowed.Length == 0
        ? new("leave the role out, or put it on a <div> or <span>", "role を外すか、<div>・<span> に付けてください")
        : new($"use a <div> or <span>, or one of: {allowed}", $"<div>・<span> を使うか、次のいずれかにしてください: {allowed}");
}
