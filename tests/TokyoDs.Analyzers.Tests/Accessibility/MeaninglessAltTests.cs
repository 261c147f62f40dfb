namespace TokyoDs.Analyzers.Tests.Accessibility;

public sealed class MeaninglessAltTests() : MarkupRuleTests("TDS3106")
{
    [Theory]
    [InlineData("画像")]
    [InlineData("写真１")]
    [InlineData("イラスト 2")]
    [InlineData("&#x753B;像")]
    [InlineData("Image")]
    [InlineData("photo-01")]
    [InlineData("IMG_4711.JPG")]
    [InlineData("logo.svg")]
    [InlineData("image of the city hall")]
    [InlineData("都庁の画像")]
    public Task A_text_that_says_only_that_there_is_an_image_is_reported(string alt) => FlagsPage($$"""
        <img src="a.png" {|TDS3106:alt="{{alt}}"|}>
        """);

    [Fact]
    public Task They_are_reported_in_components_and_static_pages() => FlagsComponent(
        """@if (show) { <img src="@Url" {|TDS3106:alt='写真'|} /> } <input type="image" {|TDS3106:alt="画像"|} />""",
        ("wwwroot/a.html", """<map><area href="/" {|TDS3106:alt=image|}></map>"""));

    [Theory]
    [InlineData("")]
    [InlineData("都庁第一本庁舎")]
    [InlineData("写真展の会場")]
    [InlineData("図1 申請の流れ")]
    [InlineData("画像処理の手順")]
    [InlineData("@Model.Alt")]
    [InlineData("写真@(Model.Number)")]
    [InlineData("東京都のロゴ")]
    public Task Texts_that_say_more_are_fine(string alt) => PageIsSilent($"""<img src="a.png" alt="{alt}">""");

    [Fact]
    public Task Code_samples_hidden_images_and_tags_of_others_are_fine() => PageIsSilent("""
        <pre><img alt="画像"></pre> <div hidden><img alt="画像"></div> <my-card><img alt="画像"></my-card> <img :alt="'画像'"> <p translate="no"><img alt="image"></p>
        """);
}
