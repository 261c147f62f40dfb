namespace TokyoDs.Gallery;

/// <summary>The labels and hints of the form, looked up by name from <c>[Display]</c>.</summary>
public static class Labels
{
    public static string Applicant => Say.In("申請する方", "Applicant");
    public static string Address => Say.In("住所", "Address");
    public static string Birthday => Say.In("生年月日", "Date of birth");
    public static string Moved => Say.In("転入した日", "Date of moving in");
    public static string Email => Say.In("メールアドレス", "E-mail address");
    public static string EmailHint => Say.In("受付の結果をお知らせします", "We will send you the result");
    public static string Phone => Say.In("電話番号", "Phone number");
    public static string PhoneHint => Say.In("例：03-5321-1111。昼間につながる番号", "For example 03-5321-1111, reachable in the daytime");
    public static string CorporateNumber => Say.In("法人番号", "Corporate number");
    public static string CorporateNumberHint => Say.In("13桁の数字。法人として申請する方だけ", "13 digits, only if you apply for a corporation");
    public static string IndividualNumber => Say.In("個人番号（マイナンバー）", "Individual Number (My Number)");
    public static string IndividualNumberHint => Say.In("12桁の数字。番号は画面に表示し直しません", "12 digits; the number is never shown again");
    public static string Municipality => Say.In("区市町村", "Municipality");
    public static string Delivery => Say.In("受け取り方", "How to receive it");
    public static string DeliveryHint => Say.In("あとから変えられます", "You may change it later");
    public static string Counter => Say.In("窓口で受け取る", "At the counter");
    public static string Post => Say.In("郵送", "By post");
    public static string Online => Say.In("オンラインで受け取る", "Online");
    public static string Languages => Say.In("案内に使う言語", "Languages for the guidance");
    public static string Story => Say.In("申請の理由", "Reason for the application");
    public static string StoryHint => Say.In("どんなことに困っているか、書ける範囲で書いてください", "Tell us what you need, as far as you wish");
    public static string Papers => Say.In("住所が分かる書類", "Papers that show the address");
    public static string Receipt => Say.In("受付番号", "Receipt number");
    public static string ReceiptHint => Say.In("受付のあとは変えられません", "It cannot be changed after the receipt");
    public static string IsAgreed => Say.In("利用規約に同意する", "I agree to the terms of use");
    public static string MustAgree => Say.In("利用規約に同意してください", "Agree to the terms of use");
}
