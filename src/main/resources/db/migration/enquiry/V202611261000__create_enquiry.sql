-- A request of a citizen, as a promise: it always has one desk and one due time, until a person closes it.
-- Nothing here tells who asks: that is in enquiry_person.
create table enquiry (
    id           uuid        primary key,
    reference    text        not null unique check (reference ~ '^[2-9A-HJ-NP-TV-Z]{3}-[2-9A-HJ-NP-TV-Z]{3}$'),
    state        text        not null check (state in ('waiting', 'taken', 'closed')),
    need         text        not null,
    theme        text        not null,
    urgent       boolean     not null,
    sector       text,
    contact      text        not null,
    path         text        not null,
    pack         text        not null,
    channel      text        not null,
    asked_for    text        not null,
    caution      text        not null,
    desk         text        not null,
    due_by       timestamptz not null,
    promised_at  timestamptz not null,
    renewals     int         not null,
    opened_at    timestamptz not null,
    not_before   timestamptz,
    attempts     int         not null,
    reroutes     int         not null,
    repeats      int         not null,
    agent        uuid,
    taken_at     timestamptz,
    closed_at    timestamptz,
    outcome      text,
    outcome_detail text,
    check ((state = 'waiting') = (agent is null and closed_at is null)),
    check ((state = 'closed') = (closed_at is not null and outcome is not null))
);

-- The list of a desk, most pressing first; and how many come before a new one.
create index enquiry_to_do on enquiry (desk, due_by) where state <> 'closed';
create index enquiry_due on enquiry (due_by) where state <> 'closed';
create index enquiry_of_agent on enquiry (agent) where state = 'taken';
create index enquiry_done on enquiry (desk, closed_at) where state = 'closed';

-- Who asks, and their words: encrypted with a key of its own, itself wrapped by the master key, which lies elsewhere.
-- Taking the row away takes the person away. Addresses are found again by keyed hashes only.
create table enquiry_person (
    enquiry     uuid  primary key references enquiry (id),
    wrapped_key bytea not null,
    sealed      bytea not null,
    number_hash bytea,
    mail_hash   bytea
);

create index enquiry_person_number on enquiry_person (number_hash);
create index enquiry_person_mail on enquiry_person (mail_hash);

-- What happened to an enquiry, step by step. No words: those of agents are sealed beside it.
create table enquiry_step (
    id      bigint generated always as identity primary key,
    enquiry uuid        not null references enquiry (id),
    at      timestamptz not null,
    kind    text        not null,
    actor   text        not null,
    agent   uuid,
    facts   text        not null,
    note    bytea
);

create index enquiry_step_of on enquiry_step (enquiry, id);
