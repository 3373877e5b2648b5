-- An agent is in a call or away for a moment, and since when: the current state only. No row means that he is here. Each
-- state replaces the one before; the row goes when he signs out, when his session ends, and at the end of the day.
-- Nothing of it is sampled by the planner.
create table agent_presence (
    agent uuid        primary key references agent,
    state text        not null check (state in ('en-appel', 'absent')),
    since timestamptz not null
);

alter table agent_presence
    alter column agent set statistics 0,
    alter column state set statistics 0,
    alter column since set statistics 0;
