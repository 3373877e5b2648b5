-- The staff directory that agents search: one text, encrypted by a key of the data folder, replaced as a whole by each
-- import. Nothing of it is sampled by the planner.
create table roster (
    only_row    boolean     primary key default true check (only_row),
    entries     int         not null check (entries >= 0),
    imported_at timestamptz not null,
    sealed      bytea       not null
);

alter table roster alter column sealed set statistics 0;
