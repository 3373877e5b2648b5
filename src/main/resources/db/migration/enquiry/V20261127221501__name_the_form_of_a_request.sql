-- A form that is sent twice asks once: by a hash of its token and of the number or mail in it, never by the id of the
-- request, which others see. Shared numbers (a hospital, a town hall) are counted apart from people's own.
alter table enquiry
    add column form_hash bytea,
    add column shared boolean not null default false;

create unique index enquiry_form on enquiry (form_hash);
-- How many were opened today.
create index enquiry_opened on enquiry (opened_at);
-- What was joined to a request as it was opened.
create index enquiry_joined on enquiry (outcome_detail) where outcome = 'joint';

alter table enquiry alter column form_hash set statistics 0;
