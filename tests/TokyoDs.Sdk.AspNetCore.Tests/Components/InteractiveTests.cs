using Microsoft.AspNetCore.Components.Forms;
using TokyoDs.Accessibility;
using TokyoDs.Components;
using TokyoDs.People;
using TokyoDs.Places;
using TokyoDs.Tests.Pages;

namespace TokyoDs.Tests.Components;

/// <summary>Controls that a browser edits while the page lives.</summary>
public sealed class InteractiveTests
{
    [Fact]
    public async Task A_change_is_bound_at_once()
    {
        var input = new FormInput();
        await using var page = await LivePage.Of<TdsField<int?>, int?>(input, () => input.Count, count => input.Count = count);

        await page.Type("12");

        Assert.Equal(12, input.Count);
    }

    [Fact]
    public async Task What_cannot_be_read_stays_in_the_field_with_a_message_and_the_value_does_not_change()
    {
        var input = new FormInput { Count = 3 };
        await using var page = await LivePage.Of<TdsField<int?>, int?>(input, () => input.Count, count => input.Count = count);

        await page.Type("たくさん");

        Assert.Equal(3, input.Count);
        Assert.Equal("たくさん", page.Attribute("value"));
        Assert.Equal("true", page.Attribute("aria-invalid"));
        Assert.Equal("Input_Count-error", page.Attribute("aria-describedby")!.Replace("input_", "Input_", StringComparison.Ordinal));
        Assert.Single(page.Context.GetValidationMessages());
    }

    [Fact]
    public async Task A_value_of_ours_is_read_as_people_type_it_and_says_how_to_mend_it()
    {
        var input = new FormInput();
        await using var page = await LivePage.Of<TdsField<PostalCode?>, PostalCode?>(input, () => input.PostalCode, code => input.PostalCode = code);

        await page.Type("163");
        Assert.Null(input.PostalCode);
        Assert.Equal("163", page.Attribute("value"));
        Assert.Equal("郵便番号は 163-8001 のように7桁の数字で入力してください", page.Context.GetValidationMessages().Single());

        await page.Type("１６３－８００１");
        Assert.Equal(PostalCode.Parse("1638001"), input.PostalCode);
        Assert.Empty(page.Context.GetValidationMessages());

        await page.Type("　");
        Assert.Null(input.PostalCode);
        Assert.Empty(page.Context.GetValidationMessages());
    }

    [Fact]
    public async Task A_mended_field_loses_its_message()
    {
        var input = new FormInput();
        await using var page = await LivePage.Of<TdsField<int?>, int?>(input, () => input.Count, count => input.Count = count);

        await page.Type("たくさん");
        await page.Type("5");

        Assert.Equal(5, input.Count);
        Assert.Empty(page.Context.GetValidationMessages());
        Assert.Null(page.Attribute("aria-invalid"));
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_in_the_language_of_the_reader()
    {
        var input = new WordsInput();
        await using var page = await LivePage.Of<TdsRadios<string>, string>(
            input, () => input.Sex!, sex => input.Sex = sex, (nameof(TdsRadios<string>.Items), WordsInput.Floors));
        using var rules = page.Context.EnableDataAnnotationsValidation(new ServiceCollection().BuildServiceProvider());

        Assert.False(await page.Validate());
        Assert.Contains("性別を選択してください", page.Text(), StringComparison.Ordinal);

        await page.Type("1", choice: "1");
        Assert.DoesNotContain("選択してください", page.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emptied_field_is_nothing()
    {
        var input = new FormInput { Count = 3 };
        await using var page = await LivePage.Of<TdsField<int?>, int?>(input, () => input.Count, count => input.Count = count);

        await page.Type("");

        Assert.Null(input.Count);
    }

    [Fact]
    public async Task A_date_is_there_when_its_boxes_are_full_and_blames_nobody_before()
    {
        var input = new ComponentPerson();
        await using var page = await LivePage.Of<TdsDate<DateOnly?>, DateOnly?>(input, () => input.Birthday, date => input.Birthday = date);

        await page.Type("平成2", "input.Birthday.Year");
        await page.Type("4", "input.Birthday.Month");
        Assert.Null(input.Birthday);
        Assert.Empty(page.Context.GetValidationMessages());

        await page.Type("31", "input.Birthday.Day");
        Assert.StartsWith("生年月日の日を見直してください", page.Context.GetValidationMessages().Single(), StringComparison.Ordinal);
        Assert.Equal(("平成2", "31"), (page.Attribute("value", "input.Birthday.Year"), page.Attribute("value", "input.Birthday.Day")));

        await page.Type("30", "input.Birthday.Day");
        Assert.Equal(new DateOnly(1990, 4, 30), input.Birthday);
        Assert.Empty(page.Context.GetValidationMessages());
    }

    [Fact]
    public async Task A_name_that_is_asked_for_is_missed_when_the_form_is_judged()
    {
        var input = new ComponentPerson();
        await using var page = await LivePage.Of<TdsName, PersonName>(input, () => input.Name!, name => input.Name = name);

        Assert.False(await page.Validate());
        Assert.Equal("true", page.Attribute("aria-invalid", "input.Name.FamilyName"));

        await page.Type("𠮷田", "input.Name.FamilyName");
        await page.Type("よしだ", "input.Name.FamilyNameKana");
        Assert.Equal(("𠮷田", "ヨシダ"), (input.Name!.FamilyName, input.Name.FamilyNameKana));
        Assert.True(await page.Validate());
    }

    [Fact]
    public async Task Checkboxes_are_chosen_one_by_one_and_stay_in_order()
    {
        var input = new ComponentPerson { Ways = [Delivery.Post] };
        await using var page = await LivePage.Of<TdsCheckboxes<Delivery>, List<Delivery>>(input, () => input.Ways, ways => input.Ways = ways);

        await page.Choose(true, "Counter");
        Assert.Equal([Delivery.Counter, Delivery.Post], input.Ways);

        await page.Choose(false, "Post");
        Assert.Equal([Delivery.Counter], input.Ways);
    }

    [Fact]
    public async Task The_questions_of_a_survey_are_answered_one_by_one()
    {
        var input = new ComponentPerson();
        await using var page = await LivePage.Of<TdsSurvey, SatisfactionAnswer>(input, () => input.Answer!, answer => input.Answer = answer);

        await page.Type("9", "input.Answer.Recommendation", "9");
        await page.Type("よい", "input.Answer.Comment");

        Assert.Equal((9, "よい"), (input.Answer!.Recommendation!.Value, input.Answer.Comment));
    }
}
