using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using TokyoDs.Components;
using TokyoDs.Places;

namespace TokyoDs.Tests.Browser.Live;

/// <summary>A form that is judged field by field while it is filled in.</summary>
public sealed class LiveForm : ComponentBase
{
    private readonly EditContext _form;
    private int _presses;

    public LiveForm() => _form = new(Input);

    private Visit Input { get; } = new();

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<EditForm>(0);
        builder.AddComponentParameter(1, nameof(EditForm.EditContext), _form);
        builder.AddComponentParameter(2, nameof(EditForm.OnSubmit), EventCallback.Factory.Create<EditContext>(this, () => _presses++));
        builder.AddComponentParameter(3, nameof(EditForm.ChildContent), (RenderFragment<EditContext>)(_ => Fields));
        builder.AddComponentParameter(4, "novalidate", true);
        builder.AddComponentParameter(5, "data-live", RendererInfo.IsInteractive.ToString());
        builder.CloseComponent();
        builder.OpenElement(6, "output");
        builder.AddContent(7, _presses);
        builder.CloseElement();
    }

    private void Fields(RenderTreeBuilder builder)
    {
        builder.OpenComponent<DataAnnotationsValidator>(0);
        builder.CloseComponent();
        builder.OpenComponent<TdsErrorSummary>(1);
        builder.CloseComponent();
        builder.OpenComponent<TdsField<PostalCode?>>(2);
        builder.AddComponentParameter(3, nameof(TdsField<PostalCode?>.Value), Input.PostalCode);
        builder.AddComponentParameter(4, nameof(TdsField<PostalCode?>.ValueChanged), EventCallback.Factory.Create<PostalCode?>(this, code => Input.PostalCode = code));
        builder.AddComponentParameter(5, nameof(TdsField<PostalCode?>.ValueExpression), (Expression<Func<PostalCode?>>)(() => Input.PostalCode));
        builder.CloseComponent();
        builder.OpenComponent<TdsCheckbox>(6);
        builder.AddComponentParameter(7, nameof(TdsCheckbox.Value), Input.IsAgreed);
        builder.AddComponentParameter(8, nameof(TdsCheckbox.ValueChanged), EventCallback.Factory.Create<bool>(this, isAgreed => Input.IsAgreed = isAgreed));
        builder.AddComponentParameter(9, nameof(TdsCheckbox.ValueExpression), (Expression<Func<bool>>)(() => Input.IsAgreed));
        builder.CloseComponent();
        builder.OpenComponent<TdsButton>(10);
        builder.AddComponentParameter(11, nameof(TdsButton.ChildContent), (RenderFragment)(content => content.AddContent(0, "予約する")));
        builder.CloseComponent();
    }

    private sealed class Visit
    {
        [Display(Name = "郵便番号"), Required]
        public PostalCode? PostalCode { get; set; }

        [Display(Name = "同意する")]
        public bool IsAgreed { get; set; }
    }
}
