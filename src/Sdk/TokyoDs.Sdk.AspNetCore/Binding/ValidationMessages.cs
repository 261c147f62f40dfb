namespace TokyoDs.Binding;

/// <summary>The validation messages, looked up by name from the attributes; {0} is the field, {1} and {2} are the limits.</summary>
internal static class ValidationMessages
{
    public static string Required => BindingMessages.Say("{0}を入力してください", "{0} is required");
    public static string RequiredChoice => BindingMessages.Say("{0}を選択してください", "Select an option for “{0}”");
    public static string RequiredFile => BindingMessages.Say("{0}のファイルを選択してください", "Choose the file for “{0}”");
    public static string MinItems => BindingMessages.Say("{0}は{1}つ以上選択してください", "{0}: select {1} or more");
    public static string MaxItems => BindingMessages.Say("{0}は{1}つまでにしてください", "{0}: select no more than {1}");
    public static string ItemsBetween => BindingMessages.Say("{0}は{1}つから{2}つまで選択してください", "{0}: select {1} to {2}");
    public static string StringLength => BindingMessages.Say("{0}は{1}文字以内で入力してください", "{0} must be {1} characters or fewer");
    public static string StringLengthBetween => BindingMessages.Say("{0}は{2}文字以上{1}文字以内で入力してください", "{0} must be between {2} and {1} characters");
    public static string MaxLength => StringLength;
    public static string MinLength => BindingMessages.Say("{0}は{1}文字以上で入力してください", "{0} must be {1} characters or more");
    public static string Length => BindingMessages.Say("{0}は{1}文字以上{2}文字以内で入力してください", "{0} must be between {1} and {2} characters");
    public static string Range => BindingMessages.Say("{0}は{1}から{2}までの値を入力してください", "{0} must be between {1} and {2}");
    public static string RegularExpression => BindingMessages.Say("{0}の書き方を確認してください", "{0} is not in the right format");
    public static string EmailAddress => BindingMessages.Say("{0}は name@example.jp のような形で入力してください", "{0} must be in the form name@example.jp");
    public static string Phone => BindingMessages.Say("{0}は 03-5321-1111 のような形で入力してください", "{0} must be a phone number such as 03-5321-1111");
    public static string Url => BindingMessages.Say("{0}は https:// で始まるアドレスを入力してください", "{0} must be an address that starts with https://");
    public static string Compare => BindingMessages.Say("{0}と{1}が一致しません", "{0} and {1} do not match");
    public static string FileExtensions => BindingMessages.Say("{0}は次の種類のファイルを選んでください: {1}", "{0} must be a file of type {1}");
    public static string CreditCard => BindingMessages.Say("{0}の番号を確認してください", "{0} is not a valid card number");
}
