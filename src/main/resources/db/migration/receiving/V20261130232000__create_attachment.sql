-- Files that came with messages, in pieces. Names and contents are sealed with the key of the person, and gone with the
-- person.
create table attachment (
    id      uuid        primary key,
    enquiry uuid        not null references enquiry_person (enquiry) on delete cascade,
    -- The moment of its message in the history.
    at      timestamptz not null,
    name    bytea       not null,
    type    text        not null,
    bytes   bigint      not null,
    verdict text        not null check (verdict in ('sain', 'infecte', 'non-examine'))
);
create index attachment_of_enquiry on attachment (enquiry);

create table attachment_piece (
    attachment uuid    not null references attachment (id) on delete cascade,
    place      integer not null,
    sealed     bytea   not null,
    primary key (attachment, place)
);
-- What is encrypted does not get smaller: no time is spent on trying.
alter table attachment_piece alter column sealed set storage external;
alter table attachment alter column name set statistics 0;
alter table attachment_piece alter column sealed set statistics 0;
