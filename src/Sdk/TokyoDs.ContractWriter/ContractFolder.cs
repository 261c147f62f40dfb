using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using TokyoDs.OnceOnly;

namespace TokyoDs.ContractWriter;

/// <summary>The folder with the schemas of a project's contracts.</summary>
internal sealed class ContractFolder(Order order)
{
    private const int MostDifferences = 5;

    private bool _failed;

    /// <summary>Writes or checks the schema of every contract; 0 when all are as they should be.</summary>
    public int Update()
    {
        var files = new List<string>();
        foreach (var type in Contracts())
        {
            if (Schema(type) is { } schema)
            {
                var file = Path.Combine(order.Folder, schema.File);
                Update(type, file, schema.Text);
                files.Add(file);
            }
        }

        if (!_failed)
        {
            File.WriteAllLines(order.Stamp, files);
        }

        return _failed ? 1 : 0;
    }

    private IEnumerable<Type> Contracts()
    {
        Type?[] types;
        try
        {
            types = AssemblyLoadContext.Default.LoadFromAssemblyPath(order.Assembly).GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            // Types that need something which is not here cannot be contracts of this build.
            types = exception.Types;
        }

        return types.OfType<Type>().Where(type => type.IsDefined(typeof(OnceOnlyContractAttribute), inherit: false)).OrderBy(type => type.FullName, StringComparer.Ordinal);
    }

    private (string File, string Text)? Schema(Type type)
    {
        var declared = type.GetCustomAttribute<OnceOnlyContractAttribute>()!;
        var reference = new ContractReference(declared.Id, declared.Major, declared.Minor);
        if (!ContractReference.TryParse(reference.ToString(), null, out _))
        {
            Fail("TDSC1", $"The contract {type.FullName} cannot be named {reference}: use letters, digits, dots and hyphens, a major version from 1 and a minor from 0.",
                $"連携契約 {type.FullName} の名前 {reference} は使えません。英数字・ドット・ハイフンと、1 以上のメジャー版、0 以上のマイナー版で書いてください。");
            return null;
        }

        if (type.ContainsGenericParameters)
        {
            Fail("TDSC1", $"The contract {type.FullName} is generic and has no schema of its own; derive a closed type from it and declare that one.",
                $"連携契約 {type.FullName} はジェネリック型のため、スキーマが定まりません。型引数を決めた派生型に宣言してください。");
            return null;
        }

        try
        {
            return ($"{declared.Id}.{declared.Major}.schema.json", ContractSchema.Write(type));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail("TDSC1", $"The schema of the contract {type.FullName} cannot be written: {exception.Message}",
                $"連携契約 {type.FullName} のスキーマを書き出せません。{exception.Message}");
            return null;
        }
    }

    private void Update(Type type, string file, string schema)
    {
        if (!File.Exists(file))
        {
            Write(file, schema, "is not committed", "がコミットされていません");
            return;
        }

        IReadOnlyList<SchemaDifference> differences;
        try
        {
            differences = ContractSchema.Check(type, File.ReadAllText(file));
        }
        catch (JsonException)
        {
            Fail("TDSC2", $"{file} cannot be read; mend it, or delete it to have it written anew.",
                $"{file} を読めません。直すか、削除して書き出し直してください。");
            return;
        }

        if (differences.Where(difference => difference.Compatibility == SchemaCompatibility.Breaking).ToList() is { Count: > 0 } breaking)
        {
            var told = string.Join(" ", breaking.Take(MostDifferences));
            Fail("TDSC3", $"The contract {type.FullName} breaks {Path.GetFileName(file)}: {told} Raise its major version, take the change back, or delete the file while nobody uses it.",
                $"連携契約 {type.FullName} が {Path.GetFileName(file)} との互換性を壊しています。{told} メジャーバージョンを上げるか、変更を戻すか、まだ誰も使っていなければファイルを削除してください。");
        }
        else if (differences.Any(difference => difference.AddsItem) && differences.All(difference => difference.Path != "/$id"))
        {
            Fail("TDSC4", $"The contract {type.FullName} has items that {Path.GetFileName(file)} does not know; raise its minor version.",
                $"連携契約 {type.FullName} に、{Path.GetFileName(file)} にない項目があります。マイナーバージョンを上げてください。");
        }
        else if (differences.Count > 0)
        {
            Write(file, schema, "is behind the contract", "が契約より古くなっています");
        }
    }

    private void Write(string file, string schema, string english, string japanese)
    {
        if (!order.Writes)
        {
            Fail("TDSC5", $"{file} {english}; build the project once outside continuous integration and commit the file.",
                $"{file} {japanese}。手元で一度ビルドし、ファイルをコミットしてください。");
            return;
        }

        Directory.CreateDirectory(order.Folder);
        var whole = file + ".tmp";
        File.WriteAllText(whole, schema);
        File.Move(whole, file, overwrite: true);
        Console.WriteLine($"{Path.GetFileName(order.Project)} -> {file}");
    }

    private void Fail(string code, string english, string japanese)
    {
        _failed = true;
        var message = System.Globalization.CultureInfo.CurrentUICulture.Name == "ja" ? japanese : english;
        Console.WriteLine($"{order.Project} : error {code}: {message.ReplaceLineEndings(" ")}");
    }
}
