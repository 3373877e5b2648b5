-- What was learnt from phrases, so that one node learns for all. Only the last few are kept.
create table learnt_model (
    fingerprint text        primary key,
    bytes       bytea       not null,
    kept_at     timestamptz not null
);
