-- Among requests due at the same time, those that nobody has tried yet are taken before second attempts.
drop index enquiry_next;
create index enquiry_next on enquiry (due_by, urgent desc, attempts, opened_at) where state = 'waiting';
