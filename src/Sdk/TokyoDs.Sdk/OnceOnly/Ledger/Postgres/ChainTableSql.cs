namespace TokyoDs.OnceOnly.Chains;

/// <summary>The statements for one chain in PostgreSQL 14 or later.</summary>
internal sealed class ChainTableSql
{
    public ChainTableSql(string schema, string ledger)
    {
        Schema = PostgresTables.CheckSchema(schema);
        Entries = $"{schema}.{ledger}_entry";
        Head = $"{schema}.{ledger}_head";
        Create = CreateScript(schema, ledger);
    }

    public string Schema { get; }

    public string Entries { get; }

    public string Head { get; }

    /// <summary>Makes schema, tables and triggers; may be run again.</summary>
    public string Create { get; }

    /// <summary>A server that answers before its log is on the disk would break the promise, so that is switched on for the transaction too.</summary>
    public string LockHead => $"select hash, key_id, seal, seq, set_config('synchronous_commit', 'on', true) from {Head} for update";

    public string ReadHead => $"select hash, key_id, seal, seq from {Head}";

    public string FindIds => $"select id from {Entries} where id = any($1)";

    /// <summary>Entries and head in one statement: one journey to the server less.</summary>
    public string Insert => $"""
        with stored as (
            insert into {Entries} (seq, id, type, subject_key, recorded_at, removed_through, line)
            select * from unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[], $6::bigint[], $7::text[]))
        update {Head} set seq = $8, hash = $9, key_id = $10, seal = $11
        """;

    public string ReadSubject => $"select line from {Entries} where subject_key = any($1) order by seq";

    public string ReadId => $"select line from {Entries} where id = $1";

    public string ReadAll => $"select seq, id, type, subject_key, recorded_at, removed_through, line from {Entries} order by seq";

    public string ReadDue => $"select line from {Entries} where seq <= $1 order by seq";

    /// <summary>The last entry before the first one that is not due.</summary>
    public string LastDue => $"""
        select coalesce(
            (select seq - 1 from {Entries} where recorded_at >= $1 order by seq limit 1),
            (select max(seq) from {Entries}), 0)
        """;

    public string DeleteDue => $"delete from {Entries} where seq <= $1";

    // Updating is never allowed, deleting only what a checkpoint in the chain accounts for.
    private static string CreateScript(string schema, string ledger) => $"""
        create schema if not exists {schema};

        create table if not exists {schema}.{ledger}_entry (
            seq bigint primary key,
            id uuid not null unique,
            type text not null,
            subject_key text,
            recorded_at timestamptz not null,
            removed_through bigint,
            line text not null);
        create index if not exists {ledger}_entry_subject on {schema}.{ledger}_entry (subject_key, seq) where subject_key is not null;
        create index if not exists {ledger}_entry_removed on {schema}.{ledger}_entry (removed_through) where removed_through is not null;

        create table if not exists {schema}.{ledger}_head (
            only_one boolean primary key default true check (only_one),
            seq bigint not null,
            hash text not null,
            key_id text not null,
            seal text not null);
        insert into {schema}.{ledger}_head (seq, hash, key_id, seal) values (0, repeat('0', 64), '', '') on conflict do nothing;

        create or replace function {schema}.{ledger}_entry_guard() returns trigger language plpgsql as $guard$
        begin
            if tg_op = 'DELETE' then
                if exists (select 1 from {schema}.{ledger}_entry where removed_through >= old.seq) then
                    return old;
                end if;
            end if;
            raise exception '{schema}.{ledger}_entry is append-only: no checkpoint accounts for this %', tg_op using errcode = 'restrict_violation';
        end
        $guard$;

        create or replace function {schema}.{ledger}_head_guard() returns trigger language plpgsql as $guard$
        begin
            if tg_op = 'UPDATE' then
                if new.seq > old.seq then
                    return new;
                end if;
            end if;
            raise exception '{schema}.{ledger}_head only moves on: % refused', tg_op using errcode = 'restrict_violation';
        end
        $guard$;

        create or replace trigger append_only before update or delete on {schema}.{ledger}_entry
            for each row execute function {schema}.{ledger}_entry_guard();
        create or replace trigger append_only_all before truncate on {schema}.{ledger}_entry
            for each statement execute function {schema}.{ledger}_entry_guard();
        create or replace trigger only_onwards before update or delete on {schema}.{ledger}_head
            for each row execute function {schema}.{ledger}_head_guard();
        create or replace trigger only_onwards_all before truncate on {schema}.{ledger}_head
            for each statement execute function {schema}.{ledger}_head_guard();
        """;
}
