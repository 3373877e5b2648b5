-- A phrase that someone agreed to leave, stripped of numbers, names and addresses, and what it turned out to mean.
create table phrase_suggestion (
    id            bigint generated always as identity primary key,
    key           text not null unique,
    phrase        text not null,
    understood_as text,
    meant         text,
    origin        text not null check (origin in ('compris', 'pas-ca', 'choisi', 'agent')),
    kept_on       date not null
);
