-- The last day for which each nightly work was done, whichever node did it.
create table daily_work (
    name    text        primary key,
    day     date        not null,
    done_at timestamptz not null
);
