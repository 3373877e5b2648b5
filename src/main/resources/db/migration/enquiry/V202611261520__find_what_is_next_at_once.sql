-- What waits, in the order in which it is taken. Many agents ask for the next one at the same time: the first of this
-- index that no other holds is theirs, however many wait, and however many were taken before.
create index enquiry_next on enquiry (due_by, urgent desc, opened_at) where state = 'waiting';
