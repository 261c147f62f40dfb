using AngleSharp.Dom;

namespace TokyoDs.Tests.Binding;

public sealed class MessagesTests : IAsyncLifetime
{
    private Site _site = null!;

    public async Task InitializeAsync() => _site = await Site.Start();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("Input.Email", "", "メールアドレスを入力してください", "メールアドレス is required")]
    [InlineData("Input.Email", "東京", "メールアドレスは name@example.jp のような形で入力してください", "メールアドレス must be in the form name@example.jp")]
    [InlineData("Input.FamilyName", "寿限無寿限無五劫の擦り切れ", "姓は10文字以内で入力してください", "姓 must be 10 characters or fewer")]
    [InlineData("Input.Opinion", "短い", "ご意見は5文字以上200文字以内で入力してください", "ご意見 must be between 5 and 200 characters")]
    [InlineData("Input.Count", "21", "人数は1から20までの値を入力してください", "人数 must be between 1 and 20")]
    [InlineData("Input.Count", "多", "人数の書き方を確認してください", "人数 is not in the right format")]
    [InlineData("Input.WishedDate", "いつか", "希望日の書き方を確認してください", "希望日 is not in the right format")]
    [InlineData("Input.PostalCode", "163-80", "郵便番号は 163-8001 のように7桁の数字で入力してください", "郵便番号 must be seven digits, such as 163-8001")]
    [InlineData("Input.CorporateNumber", "1234567890123", "法人番号は 4000012090001 のように13桁の数字で入力してください。桁数が合うときは元の資料と照らし合わせてください", "法人番号 must be 13 digits, such as 4000012090001; if it has all its digits, compare them with the original")]
    [InlineData("Input.City", "", "市区町村を選択してください", "市区町村を選択してください")]
    public async Task A_wrong_value_is_explained_in_the_language_of_the_page(string name, string value, string japanese, string english)
    {
        Assert.Equal("エラー：" + japanese, await ErrorOf(name, value));
        (await _site.Get("/Form?lang=en")).Dispose();
        Assert.Equal("Error: " + english, await ErrorOf(name, value));
    }

    [Theory]
    [InlineData("Input.PostalCode", "１６３－８００１")]
    [InlineData("Input.PostalCode", "〒163-8001")]
    [InlineData("Input.PostalCode", " 1638001 ")]
    [InlineData("Input.PostalCode", "")]
    [InlineData("Input.CorporateNumber", "４０００-０１２０-９０００１")]
    public async Task A_code_may_be_typed_with_full_width_digits_hyphens_and_spaces(string name, string value)
    {
        Assert.Null(await ErrorOf(name, value));
    }

    private async Task<string?> ErrorOf(string name, string value)
    {
        var page = await _site.PageAfterSending("/Form", (name, value));
        return page.GetElementById(name.Replace('.', '_') + "-error")?.TextContent;
    }
}
