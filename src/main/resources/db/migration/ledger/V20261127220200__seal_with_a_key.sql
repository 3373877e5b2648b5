-- A seal that nobody makes without the master key. Entries of before have none.
alter table ledger_entry
    add column keyed_seal text check (keyed_seal ~ '^[0-9a-f]{64}$');

-- Where the chain ends, and from which entry on it has keyed seals: sealed with the key too.
create table ledger_head (
    only_row   boolean primary key default true check (only_row),
    keyed_from bigint  not null,
    position   bigint  not null,
    seal       text    not null,
    keyed_seal text    not null
);
