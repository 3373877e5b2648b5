-- An agent heard a line ring without an answer: the number ranks lower for the rest of that day.
alter table number_report add column by_staff boolean not null default false;
