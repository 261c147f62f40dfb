using Microsoft.CodeAnalysis.Operations;
using TokyoDs.Analyzers.Engine;

namespace TokyoDs.Analyzers.CodeFacts;

/// <summary>The calls by which a service changes what it keeps.</summary>
internal static class DataWrites
{
    public const string DbContext = EntityFramework + "DbContext";

    private const string EntityFramework = "Microsoft.EntityFrameworkCore.";
    private const string Identity = "Microsoft.AspNetCore.Identity.";

    /// <summary>Calls that change the database.</summary>
    private static readonly (string Type, string[] Methods)[] Calls =
    [
        (DbContext, ["SaveChanges", "SaveChangesAsync"]),
        (EntityFramework + "EntityFrameworkQueryableExtensions", ["ExecuteDelete", "ExecuteDeleteAsync", "ExecuteUpdate", "ExecuteUpdateAsync"]),
        (EntityFramework + "RelationalQueryableExtensions", ["ExecuteDelete", "ExecuteDeleteAsync", "ExecuteUpdate", "ExecuteUpdateAsync"]),
        ("System.Data.IDbCommand", ["ExecuteNonQuery"]),
        ("System.Data.Common.DbCommand", ["ExecuteNonQueryAsync"]),
    ];

    /// <summary>Calls that change accounts and rights.</summary>
    private static readonly (string Type, string[] Methods)[] Accounts =
    [
        (Identity + "UserManager`1",
        [
            "CreateAsync", "DeleteAsync", "UpdateAsync", "AddToRoleAsync", "AddToRolesAsync", "RemoveFromRoleAsync", "RemoveFromRolesAsync", "AddClaimAsync",
            "RemoveClaimAsync", "SetLockoutEndDateAsync", "SetLockoutEnabledAsync", "ResetPasswordAsync", "ChangePasswordAsync", "SetTwoFactorEnabledAsync",
        ]),
        (Identity + "RoleManager`1", ["CreateAsync", "DeleteAsync", "AddClaimAsync", "RemoveClaimAsync"]),
    ];

    public static void Listen(CodeRules rules, Action<CodeContext<IInvocationOperation>> check) => Listen(rules, Calls, check);

    public static void ListenToAccounts(CodeRules rules, Action<CodeContext<IInvocationOperation>> check) => Listen(rules, Accounts, check);

    public static bool IsName(string method) => Calls.Any(call => call.Methods.Contains(method));

    public static bool Is(IInvocationOperation call, KnownTypes types) =>
        Calls.Any(known => known.Methods.Contains(call.TargetMethod.Name) && types.Is(call.TargetMethod.ContainingType, known.Type));

    private static void Listen(CodeRules rules, (string Type, string[] Methods)[] calls, Action<CodeContext<IInvocationOperation>> check)
    {
        foreach (var (type, methods) in calls)
        {
            foreach (var method in methods)
            {
                rules.OnInvocation(type, method, check);
            }
        }
    }
}
