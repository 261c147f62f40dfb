namespace TokyoDs.Analyzers.Tests.Security;

public sealed class UnencodedMarkupTests() : MarkupRuleTests("TDS1006")
{
    private static readonly (string Name, string Content) Model = ("Index.cs", """
        using Microsoft.AspNetCore.Mvc;
        using Microsoft.AspNetCore.Mvc.RazorPages;
        namespace Office.Pages;
        public class IndexModel : PageModel
        {
            public string Title { get; set; } = "";
            public int Rank { get; set; }
            public State State { get; set; }
            public Item First { get; set; } = new();
            public List<Item> Items { get; } = [];
            public string Site { get; set; } = "";
            [BindProperty(SupportsGet = true)] public string? Back { get; set; }
        }
        public enum State { Open }
        public class Item { public string Name { get; set; } = ""; public DateOnly Due { get; set; } public string Url { get; set; } = ""; }
        public static class Texts { public const string Footer = "<small>©</small>"; public static string Changing = ""; }
        """);

    [Fact]
    public Task Raw_output_of_a_value_is_reported() => FlagsPage(
        """
        @model IndexModel
        <p>@{|TDS1006:Html.Raw(Model.Title)|}</p>
        <p>@(Model.Rank > 1 ? {|TDS1006:Html.Raw(ViewBag.Message)|} : null)</p>
        <p title="@{|TDS1006:Html.Raw(ViewData["x"])|}">@{|TDS1006:Html.Raw($"<b>{Model.Title}</b>")|}</p>
        <p>@{|TDS1006:Html.Raw(Model.Title.Replace("\n", "<br>"))|}</p>
        @foreach (var item in Model.Items) { <li>@{|TDS1006:Html.Raw(item.Name)|}</li> }
        """,
        Model);

    [Fact]
    public Task What_a_method_gives_is_suggested() => FlagsPage("""
        <p>@{|TDS1006:Html.Raw(Markdown.ToHtml(Model.Body))|}</p>
        """);

    [Fact]
    public Task Constants_numbers_and_cleaned_text_are_fine() => FlagsPage(
        """
        @model IndexModel
        @{ var icon = "<i class=\"icon\"></i>"; }
        <p>@Html.Raw("<br>") @Html.Raw(icon) @Html.Raw(Texts.Footer) @Html.Raw(nameof(Model))</p>
        <p>@Html.Raw(Model.Rank) @Html.Raw(Model.Rank > 1 ? "<b>" : "") @Html.Raw($"<td>{Model.Rank}</td>")</p>
        <p>@Html.Raw(Sanitizer.Sanitize(Model.Title)) @Html.Raw(HtmlEncoder.Encode(Model.Title)) @Html.Raw(Localizer["Help"])</p>
        <p>@Model.Title</p>
        <p>@{|TDS1006:Html.Raw(Texts.Changing)|}</p>
        <script>const items = @Html.Raw(Json.Serialize(Model.Items));</script>
        """,
        Model);

    [Fact]
    public Task A_variable_that_is_given_a_value_later_is_not_constant() => FlagsPage("""
        @{ var note = ""; }
        @{ note = Model.Note; }
        <p>@{|TDS1006:Html.Raw(note)|}</p>
        """);

    [Fact]
    public Task Raw_output_of_a_component_is_reported() => FlagsComponent("""
        <p>@({|TDS1006:(MarkupString)Body|})</p>
        <p>@({|TDS1006:new MarkupString(Body)|})</p>
        <p>@((MarkupString)"<br>")</p>
        <p>@Body</p>
        @code { [Parameter] public string Body { get; set; } = ""; }
        """);

    [Fact]
    public Task Text_in_a_script_is_reported() => FlagsPage(
        """
        @model IndexModel
        <script>
            const title = {|TDS1006:@Model.Title|};
            const quoted = '{|TDS1006:@Model.Title|}';
            const template = `${1} {|TDS1006:@Model.Title|}`;
            const unknown = {|TDS1006:@ViewBag.Message|};
            const query = {|TDS1006:@Context.Request.Query["q"]|};
            const items = @{|TDS1006:Html.Raw(JsonConvert.SerializeObject(Model.Items))|};
        </script>
        """,
        Model);

    [Fact]
    public Task Numbers_addresses_and_JSON_in_a_script_are_fine() => FlagsPage(
        """
        @model IndexModel
        <script nonce="@nonce">
            const rank = @Model.Rank, state = '@Model.State', due = '@Model.First.Due.ToString("o")';
            const url = '@Url.Page("/Index")', count = @Model.Items.Count, id = @item.Id, flag = @(Model.Rank > 1 ? "true" : "false");
            const data = @Json.Serialize(Model.Items), message = '@ViewBag.Message', mail = 'a@b.jp';
            const text = '@JavaScriptEncoder.Default.Encode(Model.Title)';
        </script>
        <script type="application/ld+json">{ "name": "@Model.Title" }</script>
        """,
        Model);

    [Fact]
    public Task Settings_localized_text_and_ids_are_fine() => FlagsPage(
        """
        @model PersonModel
        @inject SiteSettings settings
        @inject ITexts texts
        <script>
            const sizes = [@(settings.PageSizes)], ask = '@Loc["Sure"]', id = '@Model.Id', name = '{|TDS1006:@Model.Name|}';
            const unquoted = {|TDS1006:@Model.Id|};
            function @Html.IdFor(model => model.Name)_changed() { }
        </script>
        <button onclick="return confirm('@Loc["Sure"]')">削除</button>
        <p>@Html.Raw(string.Format(Loc["Count"], Model.Name.Length)) @Html.Raw(texts["Help"])</p>
        """,
        ("Person.cs", "public class PersonModel { public string Id { get; set; } = \"\"; public string Name { get; set; } = \"\"; }"));

    [Fact]
    public Task Text_in_an_event_attribute_is_reported() => FlagsPage(
        """
        @model IndexModel
        <button onclick="show('{|TDS1006:@Model.Title|}')">表示</button>
        <button onclick="show({|TDS1006:@ViewBag.Message|})">表示</button>
        @foreach (var item in Model.Items) { <button onclick="edit('{|TDS1006:@item.Name|}', '@item.Due')">編集</button> }
        <button onclick="edit(@Model.Rank)">編集</button>
        <button onclick="location.href='@Url.Action("Edit", new { id = Model.Rank })'">編集</button>
        <button data-name="@Model.Title">編集</button>
        """,
        Model);

    [Fact]
    public Task A_handler_of_a_component_is_fine() => ComponentIsSilent("""
        <button onclick="@Save" @onclick="() => Save(Name)">保存</button>
        @code { string Name = ""; void Save() { } }
        """);

    [Fact]
    public Task A_whole_address_from_the_request_is_reported() => FlagsPage(
        """
        @model IndexModel
        <a href="{|TDS1006:@Model.Back|}">戻る</a>
        <a href="@Model.Site">サイト</a>
        <iframe src="{|TDS1006:@Request.Query["u"]|}" title="地図"></iframe>
        <a href="@Url.Page("/Index")">一覧</a>
        <a href="/offices/@Model.Title">窓口</a>
        <a href="@($"mailto:{Model.Title}")">メール</a>
        <a href="@ViewBag.Url">不明</a>
        <img src="@Model.Site" alt="">
        """,
        Model);

    [Fact]
    public Task An_address_that_was_checked_is_fine() => FlagsPage(
        """
        @model IndexModel
        <a href="@(Url.IsLocalUrl(Model.Back) ? Model.Back : "/")">戻る</a>
        """,
        Model);

    [Fact]
    public Task Pages_of_the_same_model_name_are_told_apart_by_their_code() => Flags(
        "internal static class Empty;",
        ("Pages/Index.cshtml", "@model IndexModel\n<script>const a = @Model.Value;</script>"),
        ("Pages/Index.cshtml.cs", "namespace A { public class IndexModel { public int Value { get; set; } } }"),
        ("Pages/Edit/Index.cshtml", "@model IndexModel\n<script>const a = {|TDS1006:@Model.Value|};</script>"),
        ("Pages/Edit/Index.cshtml.cs", "namespace B { public class IndexModel { public string Value { get; set; } = \"\"; } }"));

    [Fact]
    public Task Texts_of_the_program_are_fine() => FlagsPage("""
        @inject ManagerTexts Texts
        @inject IStringLocalizer<Help> Localizer
        <script>const add = "@Html.Raw(Texts.General["Add"])";</script>
        <p>@Html.Raw(Texts.General["Help"]) @Html.Raw(Localizer["Help"])</p>
        """);

    [Fact]
    public Task A_member_that_is_encoded_wherever_it_is_given_a_value_is_no_more_than_a_suggestion()
    {
        const string Page = """
            @model OrderModel
            <p>@{|TDS1006:Html.Raw(Model.Attributes)|} @{|TDS1006:Html.Raw(Model.Note)|} @{|TDS1006:Html.Raw(Model.Mixed)|}</p>
            """;
        const string Code = """
            namespace Office.Pages;
            public class OrderModel { public string Attributes { get; set; } = ""; public string Note { get; set; } = ""; public string Mixed { get; set; } = ""; }
            public interface IFormatter { Task<string> Format(string attributes, string separator = ",", bool htmlEncode = true); }
            public class Orders(IFormatter formatter)
            {
                public async Task<OrderModel> Make(string attributes, string note) => new()
                {
                    Attributes = await formatter.Format(attributes),
                    Note = note,
                    Mixed = await formatter.Format(attributes, ",", false),
                };
            }
            """;
        return FlagsPage(Page, ("Order.cs", Code));
    }

    [Fact]
    public Task A_method_that_makes_an_address_is_fine_where_addresses_stand() => PageIsSilent("""
        <a href="@Html.Raw(Model.GetPageLink(2))">2</a><pager-item href="@Html.Raw(Links.NextUrl(3))">3</pager-item>
        """);

    [Fact]
    public Task Elsewhere_it_may_make_a_whole_link() => FlagsPage("""
        <p title="@{|TDS1006:Html.Raw(Model.GetPageLink(2))|}">@{|TDS1006:Html.Raw(Model.GetPageLink(2))|}</p>
        """);

    [Fact]
    public Task The_type_of_a_model_of_another_project_is_seen_by_its_full_name() => FlagsPage("""
        @model Office.Sales.Offer
        <script>const price = { min: @Model.Min.ToString("F0"), name: {|TDS1006:@Model.Title|} };</script>
        """, ("Office.Sales.dll", "namespace Office.Sales; public class Offer { public decimal Min { get; set; } public string Title { get; set; } = \"\"; }"));

    [Fact]
    public Task A_setting_or_an_amount_in_quotes_is_fine() => PageIsSilent("""
        @model Checkout
        <script>const a = "@Model.OrderAmount", b = '@Model.Environment', c = "@Model.Mode";</script>
        """, ("Checkout.cs", "public class Checkout { public string OrderAmount { get; set; } = \"\"; public string Environment { get; set; } = \"\"; public string Mode { get; set; } = \"\"; }"));
}
