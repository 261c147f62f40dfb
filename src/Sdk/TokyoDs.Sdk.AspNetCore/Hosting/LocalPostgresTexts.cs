namespace TokyoDs.Hosting;

/// <summary>What the local database says when it cannot start; both languages, because it speaks before localization is set up.</summary>
internal static class LocalPostgresTexts
{
    private static readonly string InstallCommand =
        OperatingSystem.IsMacOS() ? "brew install postgresql@17"
        : OperatingSystem.IsWindows() ? "winget install PostgreSQL.PostgreSQL.17"
        : "sudo apt-get install -y postgresql";

    public static string NotInstalled(string connection) => $"""
        開発用の PostgreSQL が見つかりません。次のコマンドで入れてから、もう一度実行してください。
            {InstallCommand}
        すでにあるデータベースを使うときは、接続文字列 ConnectionStrings:{connection} を設定してください。

        PostgreSQL for development was not found. Install it and run again:
            {InstallCommand}
        To use a database that already exists, set the connection string ConnectionStrings:{connection}.
        """;

    public static string WrongVersion(string folder, int? major) => $"""
        '{folder}' のデータは PostgreSQL {major} で作られましたが、そのバージョンが見つかりません。同じバージョンを入れるか、データが不要ならこのフォルダーを移動してください。
        The data in '{folder}' was made by PostgreSQL {major}, which was not found. Install that version, or move the folder away if you do not need the data.
        """;

    public static string MissingConnectionString(string name, string environment) => $"""
        接続文字列 ConnectionStrings:{name} がありません（環境: {environment}）。環境変数 ConnectionStrings__{name} などで設定してください。
        The connection string ConnectionStrings:{name} is missing (environment: {environment}). Set it, for example by the environment variable ConnectionStrings__{name}.
        """;

    public static string DidNotStart(string detail) => $"""
        開発用の PostgreSQL を開始できませんでした。
        PostgreSQL for development did not start.
        {detail}
        """;

    public static string ForeignFolder(string path) => $"""
        '{path}' は別の利用者が作ったフォルダーです。削除してから、もう一度実行してください。
        '{path}' was created by another user. Delete it and run again.
        """;

    public const string NoUnprivilegedAccount = """
        PostgreSQL は root では動きません。利用者 postgres を作るか、root 以外で実行してください。
        PostgreSQL does not run as root. Create the account postgres, or run as another user.
        """;
}
