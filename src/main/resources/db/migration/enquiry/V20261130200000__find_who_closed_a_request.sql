-- For ten minutes, an agent sees in his list what he closed, and can take it back.
create index enquiry_closed_by on enquiry (agent, closed_at) where state = 'closed';

-- The same for what he transferred.
create index enquiry_step_transferred on enquiry_step (agent, at) where kind = 'transferred';
