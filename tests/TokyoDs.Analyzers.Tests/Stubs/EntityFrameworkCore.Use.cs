// What services call of Microsoft.EntityFrameworkCore: queries, changes and saving.
#nullable enable
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.EntityFrameworkCore
{
    public enum EntityState
    {
        Detached,
        Unchanged,
        Deleted,
        Modified,
        Added,
    }

    public partial class DbContext
    {
        public virtual ChangeTracking.EntityEntry<TEntity> Add<TEntity>(TEntity entity)
            where TEntity : class => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Attach<TEntity>(TEntity entity)
            where TEntity : class => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Update<TEntity>(TEntity entity)
            where TEntity : class => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Remove<TEntity>(TEntity entity)
            where TEntity : class => throw null!;

        public virtual ValueTask<TEntity?> FindAsync<TEntity>(params object?[]? keyValues)
            where TEntity : class => throw null!;

        public virtual int SaveChanges() => throw null!;

        public virtual Task<int> SaveChangesAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public abstract partial class DbSet<TEntity> : IQueryable<TEntity>
    {
        Type IQueryable.ElementType => throw null!;

        Expression IQueryable.Expression => throw null!;

        IQueryProvider IQueryable.Provider => throw null!;

        IEnumerator<TEntity> IEnumerable<TEntity>.GetEnumerator() => throw null!;

        IEnumerator IEnumerable.GetEnumerator() => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Add(TEntity entity) => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Attach(TEntity entity) => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Update(TEntity entity) => throw null!;

        public virtual ChangeTracking.EntityEntry<TEntity> Remove(TEntity entity) => throw null!;

        public virtual TEntity? Find(params object?[]? keyValues) => throw null!;

        public virtual ValueTask<TEntity?> FindAsync(params object?[]? keyValues) => throw null!;
    }

    public static class EntityFrameworkQueryableExtensions
    {
        public static Task<TSource?> FirstOrDefaultAsync<TSource>(
            this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;

        public static Task<TSource?> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;

        public static Task<TSource> SingleAsync<TSource>(
            this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate, CancellationToken cancellationToken = default) => throw null!;

        public static Task<TSource> SingleAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;

        public static Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;

        public static Task<int> ExecuteUpdateAsync<TSource>(
            this IQueryable<TSource> source, Action<Query.UpdateSettersBuilder<TSource>> setPropertyCalls, CancellationToken cancellationToken = default) => throw null!;

        public static IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this IQueryable<TEntity> source)
            where TEntity : class => throw null!;

        public static IQueryable<TEntity> IgnoreQueryFilters<TEntity>(this IQueryable<TEntity> source, IReadOnlyCollection<string> filterKeys)
            where TEntity : class => throw null!;

        public static Task<int> ExecuteDeleteAsync<TSource>(this IQueryable<TSource> source, CancellationToken cancellationToken = default) => throw null!;

        public static IQueryable<TEntity> AsNoTracking<TEntity>(this IQueryable<TEntity> source)
            where TEntity : class => throw null!;
    }

    public class DbUpdateException : Exception;

    public class DbUpdateConcurrencyException : DbUpdateException;
}

namespace Microsoft.EntityFrameworkCore.Query
{
    public class UpdateSettersBuilder<TSource>
    {
        public UpdateSettersBuilder<TSource> SetProperty<TProperty>(Expression<Func<TSource, TProperty>> propertyExpression, TProperty value) => throw null!;

        public UpdateSettersBuilder<TSource> SetProperty<TProperty>(
            Expression<Func<TSource, TProperty>> propertyExpression, Expression<Func<TSource, TProperty>> valueExpression) => throw null!;
    }
}

namespace Microsoft.EntityFrameworkCore.ChangeTracking
{
    public class EntityEntry<TEntity>
        where TEntity : class
    {
        public virtual EntityState State { get; set; }
    }
}

namespace Microsoft.EntityFrameworkCore.Diagnostics
{
    public abstract class SaveChangesInterceptor;
}
