-- Whatever comes in, by any channel: kept sealed, in pieces, until it is brought to its request.
create table incoming_message (
    id          uuid        primary key,
    kind        text        not null check (kind in ('mail', 'sms', 'appel-sms')),
    received_at timestamptz not null,
    next_try_at timestamptz not null,
    tries       integer     not null default 0,
    -- How many of the tries ended while the message was read.
    unread      integer     not null default 0,
    -- Tells the message apart if it comes again: a hash. Of a mail it is known once the mail is read.
    key         text,
    -- A keyed hash of the number that sent a text message.
    sender_key  text,
    -- Stands for all the text messages of an hour that were too many.
    is_note     boolean     not null default false,
    enquiry     uuid        references enquiry_person (enquiry) on delete cascade,
    ending      text        check (ending in ('fil', 'demande', 'consigne', 'rapport', 'ignore', 'double', 'lu')),
    ended_at    timestamptz,
    check ((ending is null) = (ended_at is null))
);
create index incoming_message_waiting on incoming_message (kind, next_try_at, received_at) where ending is null;
create unique index incoming_mail_once on incoming_message (key)
    where kind = 'mail' and ending is not null and ending <> 'double';
create index incoming_message_of_key on incoming_message (key);
create index incoming_message_of_sender on incoming_message (sender_key, received_at);
create index incoming_message_of_enquiry on incoming_message (enquiry) where enquiry is not null;
alter table incoming_message alter column key set statistics 0;
alter table incoming_message alter column sender_key set statistics 0;

create table incoming_piece (
    message uuid    not null references incoming_message (id) on delete cascade,
    place   integer not null,
    sealed  bytea   not null,
    primary key (message, place)
);
alter table incoming_piece alter column sealed set storage external;
alter table incoming_piece alter column sealed set statistics 0;

insert into incoming_message (id, kind, received_at, next_try_at, tries, key, ending, ended_at)
select id, 'mail', received_at, next_try_at, tries, key, ending, ended_at from incoming_mail;
insert into incoming_piece (message, place, sealed)
select mail, place, sealed from incoming_mail_piece;

insert into incoming_message (
    id, kind, received_at, next_try_at, tries, key, sender_key, is_note, enquiry, ending, ended_at)
select id, 'sms', received_at, next_try_at, tries, key, sender_key, is_note, enquiry, ending, ended_at
from incoming_text;
insert into incoming_piece (message, place, sealed)
select id, 0, sealed from incoming_text where sealed is not null;

drop table incoming_mail_piece, incoming_mail, incoming_text;
