-- A promise looks at all that its desk owes: when each may be done, by when, how. The index holds all of it, so that
-- the rows of a long list stay where they are.
drop index enquiry_to_do;
create index enquiry_to_do on enquiry (desk, due_by) include (urgent, not_before, channel, caution)
    where state <> 'closed';
