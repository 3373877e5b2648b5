-- A request that was sent on to another body, and to which: no word of it, and no address.
create table transmission (
    id      uuid        primary key,
    enquiry uuid        not null unique references enquiry,
    contact text        not null,
    at      timestamptz not null
);
