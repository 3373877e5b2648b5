-- The address to which a desk moves once someone there has confirmed it. Requests go to the known one until then.
alter table desk_mailbox add column next_address text;
