-- What lets a whole message leave: the wish of the person, or that the person wrote by the same way.
alter table sent_message
    add column travel text not null default 'AS_WISHED' check (travel in ('AS_WISHED', 'BACK'));
