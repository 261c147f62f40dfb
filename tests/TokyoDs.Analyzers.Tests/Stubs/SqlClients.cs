// The commands of Microsoft.Data.SqlClient and Npgsql, and the queries of Dapper.
#nullable enable
using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Threading.Tasks;

namespace Microsoft.Data.SqlClient
{
    public abstract class SqlConnection : DbConnection;

    public sealed class SqlCommand(string cmdText, SqlConnection connection) : System.IDisposable
    {
        public string CommandText { get; set; } = cmdText;

        public SqlConnection Connection { get; } = connection;

        public SqlParameterCollection Parameters => throw null!;

        public object? ExecuteScalar() => throw null!;

        public int ExecuteNonQuery() => throw null!;

        public void Dispose()
        {
        }
    }

    public sealed class SqlParameterCollection
    {
        public void AddWithValue(string parameterName, object? value)
        {
        }
    }
}

namespace Npgsql
{
    public abstract class NpgsqlDataSource
    {
        public NpgsqlCommand CreateCommand(string? commandText = null) => throw null!;
    }

    public sealed class NpgsqlCommand(string? cmdText = null)
    {
        public string? CommandText { get; set; } = cmdText;

        public Task<int> ExecuteNonQueryAsync() => throw null!;
    }
}

namespace Dapper
{
    public static class SqlMapper
    {
        public static Task<IEnumerable<T>> QueryAsync<T>(this IDbConnection cnn, string sql, object? param = null) => throw null!;

        public static Task<int> ExecuteAsync(this IDbConnection cnn, string sql, object? param = null) => throw null!;
    }
}
