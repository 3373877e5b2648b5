-- What one tap said of an answer. The day, and nothing that tells who; no words of their own.
create table feedback (
    id           bigint generated always as identity primary key,
    need         text not null,
    contact      text,
    opinion      text not null check (opinion in ('oui', 'non', 'pas-mon-sujet', 'ne-repond-pas', 'pas-compris', 'il-manque')),
    pack_version text not null,
    given_on     date not null
);

create index feedback_by_need on feedback (need, opinion);
