-- When the agent who holds a request last did something with it: nothing takes it from him for a quarter of an hour.
alter table enquiry add column touched_at timestamptz;

update enquiry set touched_at = taken_at where state = 'taken';
