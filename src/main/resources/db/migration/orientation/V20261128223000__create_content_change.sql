-- Changes of content by people, above the published pack. Nothing is ever deleted: the list tells who changed what.
create table content_change (
    id          bigint generated always as identity primary key,
    kind        text        not null check (kind in ('fermeture', 'horaires', 'numero', 'suppleant', 'canal', 'blocs', 'bandeau')),
    contact     text,
    desk        text,
    value       text        not null,
    before      text        not null,
    valid_from  timestamptz not null,
    valid_until timestamptz,
    made_by     text        not null,
    why         text        not null,
    made_at     timestamptz not null,
    undone_at   timestamptz,
    undone_by   text,
    check (contact is null or desk is null),
    check (valid_until > valid_from),
    check ((undone_at is null) = (undone_by is null))
);

create index content_change_open on content_change (valid_until) where undone_at is null;
