// The shapes of Microsoft.EntityFrameworkCore that rules name.
#nullable enable
namespace Microsoft.EntityFrameworkCore
{
    public partial class DbContext
    {
        public virtual DbSet<TEntity> Set<TEntity>()
            where TEntity : class => throw null!;
    }

    public abstract partial class DbSet<TEntity>
        where TEntity : class;
}
