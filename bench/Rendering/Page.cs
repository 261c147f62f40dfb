using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace RenderingCost;

/// <summary>A compiled view, rendered as a request renders it, without the network.</summary>
internal sealed class Page(IServiceProvider services, string path, bool withClientValidation, bool isWrong)
{
    private readonly StringBuilder _text = new();

    public int Render()
    {
        using var scope = services.CreateScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var state = new ModelStateDictionary();
        if (isWrong)
        {
            state.SetModelValue("Email", "hanako", "hanako");
            state.AddModelError("Email", "メールアドレスの形で入力してください");
            state.SetModelValue("People", "", "");
            state.AddModelError("People", "人数を入力してください");
        }

        var action = new ActionContext(request, new RouteData(), new ActionDescriptor(), state);
        var view = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>().GetView(null, path, isMainPage: true).EnsureSuccessful(null).View!;
        _text.Clear();
        using var writer = new StringWriter(_text);
        var model = new ViewDataDictionary<Visit>(scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), state) { Model = new() };
        var temporary = new TempDataDictionary(request, scope.ServiceProvider.GetRequiredService<ITempDataProvider>());
        view.RenderAsync(new(action, view, model, temporary, writer, new HtmlHelperOptions { ClientValidationEnabled = withClientValidation })).GetAwaiter().GetResult();
        return _text.Length;
    }

    public override string ToString() => _text.ToString();
}
