-- What was mailed to a desk that works by mail about one request: where it replies, what its links prove, what it knows.
-- Gone with the person.
create table desk_thread (
    enquiry     uuid        not null references enquiry_person (enquiry) on delete cascade,
    desk        text        not null,
    reply_token text        not null unique,
    link_token  text        not null unique,
    told        int         not null,
    started_at  timestamptz not null,
    reminded_at timestamptz,
    ended_at    timestamptz,
    primary key (enquiry, desk)
);
create index desk_thread_open on desk_thread (desk) where ended_at is null;

-- A mail to a desk, without its text.
create table desk_mail (
    id      uuid        primary key,
    enquiry uuid        not null references enquiry (id),
    desk    text        not null,
    kind    text        not null,
    since   int         not null,
    at      timestamptz not null
);

-- A reply of which nothing proves that the desk wrote it. Gone with the person.
create table desk_reply (
    id      uuid        primary key,
    enquiry uuid        not null references enquiry_person (enquiry) on delete cascade,
    desk    text        not null,
    sealed  bytea       not null,
    at      timestamptz not null
);
create index desk_reply_of_request on desk_reply (enquiry, desk);
alter table desk_reply alter column sealed set statistics 0;
