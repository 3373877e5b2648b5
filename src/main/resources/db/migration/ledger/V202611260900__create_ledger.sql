-- What just happened, until the sealer takes it into the chain. Written in the transaction that causes it.
create table ledger_tail (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    kind    text        not null,
    subject uuid,
    facts   text        not null
);

-- What happened: each entry is sealed by its own line and the seal before it. Nothing is changed or taken out, ever.
create table ledger_entry (
    position bigint      primary key,
    seal     text        not null check (seal ~ '^[0-9a-f]{64}$'),
    at       timestamptz not null,
    kind     text        not null,
    subject  uuid,
    facts    text        not null
);

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only';
end $$;

create trigger ledger_entry_is_append_only
    before update or delete or truncate on ledger_entry
    for each statement execute function ledger_is_append_only();
