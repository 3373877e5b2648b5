-- A desk takes callbacks, since when and until when, and who said so.
create table desk_opening (
    id        bigint generated always as identity primary key,
    desk      text        not null,
    opened_at timestamptz not null,
    opened_by uuid        not null references agent,
    closed_at timestamptz,
    closed_by uuid        references agent
);

-- A desk is open once, or it is closed.
create unique index desk_opening_open on desk_opening (desk) where closed_at is null;

-- An agent looked at the list of a desk: the last time, to the minute.
create table desk_presence (
    desk    text        not null,
    agent   uuid        not null references agent,
    seen_at timestamptz not null,
    primary key (desk, agent)
);
