-- What an agent typed for a caller before another call came, or before the agent ended the exchange. Sealed, and gone
-- once someone goes on.
create table intake_parked (
    id        uuid        primary key,
    origin    text        not null,
    sealed    bytea       not null,
    agent     uuid        not null,
    desks     text[]      not null,
    parked_at timestamptz not null,
    ended_as  text
);

-- The address to which a contact is being sent, sealed. Forgotten three days later.
create table intake_sent (
    id      uuid        primary key,
    agent   uuid        not null,
    medium  text        not null,
    sealed  bytea       not null,
    sent_at timestamptz not null
);

-- An agent's note about an abusive call, sealed, for the team lead. It names nobody.
create table intake_abuse (
    id       uuid        primary key,
    desks    text[]      not null,
    sealed   bytea       not null,
    noted_at timestamptz not null
);

-- An agent with someone in danger on the line calls a colleague.
create table help_call (
    id          uuid        primary key,
    agent       uuid        not null,
    desks       text[]      not null,
    called_at   timestamptz not null,
    helper      uuid,
    answered_at timestamptz
);
