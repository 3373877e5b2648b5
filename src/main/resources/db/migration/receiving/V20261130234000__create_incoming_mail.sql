-- Mails as they came, in sealed pieces, until they are brought to their request. The key of a mail stays for ninety days.
create table incoming_mail (
    id          uuid        primary key,
    received_at timestamptz not null,
    next_try_at timestamptz not null,
    tries       integer     not null default 0,
    -- Tells the mail apart once it is read: a hash.
    key         text,
    ending      text check (ending in ('fil', 'demande', 'rapport', 'ignore', 'double')),
    ended_at    timestamptz,
    check ((ending is null) = (ended_at is null))
);
create index incoming_mail_waiting on incoming_mail (next_try_at, received_at) where ending is null;
create unique index incoming_mail_of_key on incoming_mail (key) where ending is not null and ending <> 'double';

create table incoming_mail_piece (
    mail   uuid    not null references incoming_mail (id) on delete cascade,
    place  integer not null,
    sealed bytea   not null,
    primary key (mail, place)
);
alter table incoming_mail_piece alter column sealed set storage external;
alter table incoming_mail_piece alter column sealed set statistics 0;
