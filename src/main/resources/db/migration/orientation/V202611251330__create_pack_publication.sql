-- Packs put in service, kept whole; the last one is in force.
create table pack_publication (
    id           bigint generated always as identity primary key,
    fingerprint  text        not null check (fingerprint ~ '^[0-9a-f]{12}$'),
    version      text        not null,
    archive      bytea       not null,
    published_at timestamptz not null,
    origin       text        not null check (origin in ('start', 'published'))
);
