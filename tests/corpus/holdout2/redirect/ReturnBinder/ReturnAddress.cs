using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Return.Binder;

[ModelBinder<ReturnAddressBinder>]
public sealed record ReturnAddress(string Raw)
{
    public string Local => Raw.StartsWith('/') && Raw is not ['/', '/' or '\\', ..] ? Raw : "/";
}

public sealed class ReturnAddressBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName).FirstValue
            ?? bindingContext.HttpContext.Request.Query["back"].ToString();
        bindingContext.Result = ModelBindingResult.Success(new ReturnAddress(value));
        return Task.CompletedTask;
    }
}
