-- The forms that ended a call: one sent twice counts once. Random, and gone after a day.
create table intake_ended (
    form_hash text        primary key,
    ended_at  timestamptz not null
);
