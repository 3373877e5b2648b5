-- A citizen says that a number of a contact does not answer or is wrong. The day, and nothing that tells who.
create table number_report (
    id           bigint generated always as identity primary key,
    contact      text not null,
    number       text not null,
    pack_version text not null,
    reported_on  date not null,
    confirmed_on date
);

-- Only what nobody has confirmed since is ever counted.
create index number_report_open on number_report (contact, number) where confirmed_on is null;
