-- A notice, from its queueing until thirty days after its end. No address, and no secret: its text has places instead.
create table notice (
    id              uuid        primary key,
    subject         uuid        not null,
    medium          text        not null check (medium in ('EMAIL', 'SMS')),
    title           text        not null,
    body            text        not null,
    queued_at       timestamptz not null,
    send_after      timestamptz not null,
    give_up_after   timestamptz not null,
    state           text        not null
                    check (state in ('queued', 'sent', 'refused', 'given-up', 'dropped', 'cancelled')),
    -- When it may next be claimed: a claim moves this to the end of its lease.
    due_at          timestamptz not null,
    claims          integer     not null default 0,
    failures        integer     not null default 0,
    -- Why it is delayed, or why it ended without being sent: a code.
    reason          text,
    receipt         text,
    ended_at        timestamptz,
    bounce_taken_at timestamptz,
    check ((state = 'queued') = (ended_at is null)),
    check ((state = 'sent') = (receipt is not null))
);

create index notice_due on notice (due_at) where state = 'queued';
create index notice_of_subject on notice (subject) where state = 'queued';
create index notice_bounced on notice (ended_at) where state = 'refused' and bounce_taken_at is null;

-- How many notices an address got on a day. The address is a keyed hash.
create table notice_allowance (
    address_key text    not null,
    day         date    not null,
    used        integer not null check (used >= 0),
    primary key (address_key, day)
);

-- Someone said of an address, which is a keyed hash, « ce n’est pas moi »: the last time.
create table notice_block (
    address_key   text        primary key,
    blocked_at    timestamptz not null,
    blocked_until timestamptz not null
);
