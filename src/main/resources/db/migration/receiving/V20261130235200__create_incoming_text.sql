-- Text messages that came in, sealed until they are brought to their request. Gone with the person of the request.
create table incoming_text (
    id          uuid        primary key,
    received_at timestamptz not null,
    next_try_at timestamptz not null,
    tries       integer     not null default 0,
    -- The number and the words. Removed once the text is brought to its request.
    sealed      bytea,
    -- Tells the text apart if the operator delivers it twice: a keyed hash.
    key         text        not null,
    -- A keyed hash of the number.
    sender_key  text        not null,
    -- Stands for all the texts of an hour that were too many.
    is_note     boolean     not null,
    enquiry     uuid        references enquiry_person (enquiry) on delete cascade,
    ending      text        check (ending in ('fil', 'demande', 'consigne', 'ignore')),
    ended_at    timestamptz,
    check ((ending is null) = (ended_at is null)),
    check ((ending is null) = (sealed is not null))
);
create index incoming_text_waiting on incoming_text (next_try_at, received_at) where ending is null;
create index incoming_text_of_key on incoming_text (key);
create index incoming_text_of_sender on incoming_text (sender_key, received_at);
create index incoming_text_of_enquiry on incoming_text (enquiry) where enquiry is not null;
alter table incoming_text alter column sealed set storage external;
alter table incoming_text alter column sealed set statistics 0;
alter table incoming_text alter column key set statistics 0;
alter table incoming_text alter column sender_key set statistics 0;

-- The calls of the operator in the last minutes, by their hashes: a call that is sent again changes nothing.
create table sms_call (
    key     text        primary key,
    kept_at timestamptz not null
);
create index sms_call_in_turn on sms_call (kept_at);
alter table sms_call alter column key set statistics 0;

-- When we last replied to a text message of a person, and whether we asked how far answers may travel.
create table text_acknowledgement (
    enquiry uuid        primary key references enquiry_person (enquiry) on delete cascade,
    at      timestamptz not null,
    asks    boolean     not null
);
