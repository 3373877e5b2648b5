-- The address to which the person of a request replies by mail, and the last mail that came. Gone with the person.
create table mail_thread (
    enquiry         uuid primary key references enquiry_person (enquiry) on delete cascade,
    token           text not null unique,
    last_message_id text
);
alter table mail_thread alter column last_message_id set statistics 0;

-- A whole message to the person of a request. Its words are sealed, and gone with the person.
create table sent_message (
    id      uuid        primary key,
    enquiry uuid        not null references enquiry (id),
    author  text        not null check (author in ('PRODUCT', 'AGENT')),
    at      timestamptz not null
);

create table sent_words (
    message uuid  primary key references sent_message (id),
    enquiry uuid  not null references enquiry_person (enquiry) on delete cascade,
    sealed  bytea not null
);
create index sent_words_of_enquiry on sent_words (enquiry);
alter table sent_words alter column sealed set statistics 0;
