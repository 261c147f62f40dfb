using Microsoft.AspNetCore.Mvc.ModelBinding;
using TokyoDs.Accessibility;
using TokyoDs.Time;

namespace TokyoDs.Binding;

/// <summary>Binds a date from its boxes (<c>X.Year</c>, <c>X.Month</c>, <c>X.Day</c>, <c>X.Era</c>), or from one value as before.</summary>
internal sealed class DateBoxesBinder(IModelBinder fromOneValue) : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        if (bindingContext.ValueProvider.GetValue($"{name}.{DateParts.Year}") == ValueProviderResult.None)
        {
            return fromOneValue.BindModelAsync(bindingContext);
        }

        Bind(bindingContext, new(Take(DateParts.Era), Take(DateParts.Year), Take(DateParts.Month), Take(DateParts.Day)));
        return Task.CompletedTask;

        string? Take(DateParts part) => Boxes.Take(bindingContext, part.ToString());
    }

    private static void Bind(ModelBindingContext context, DateEntry entry)
    {
        var type = context.ModelMetadata.UnderlyingOrModelType;
        if (entry.IsEmpty)
        {
            Boxes.BindNothing(context);
            return;
        }

        var field = context.ModelMetadata.GetDisplayName();
        var reading = entry.Read(mayBePartial: type == typeof(PartialDate));
        if (reading.Fault != DateFault.None)
        {
            context.ModelState.TryAddModelError(context.ModelName, DateTexts.HowToMend(reading, field));
        }
        else if (type == typeof(PartialDate))
        {
            context.Result = ModelBindingResult.Success(reading.Date);
        }
        else if (type == typeof(DateOnly))
        {
            context.Result = ModelBindingResult.Success(reading.Date.Earliest);
        }
        else if (Wareki.TryFromDate(reading.Date.Earliest, out var wareki))
        {
            context.Result = ModelBindingResult.Success(wareki);
        }
        else
        {
            context.ModelState.TryAddModelError(context.ModelName, DateTexts.HowToMend(new(DateFault.BeforeMeiji6, DateParts.Year), field));
        }
    }
}
