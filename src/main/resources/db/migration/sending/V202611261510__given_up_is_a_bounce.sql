-- What could not be sent in time reached nobody either: it is told as what was refused.
drop index notice_bounced;
create index notice_bounced on notice (ended_at) where state in ('refused', 'given-up') and bounce_taken_at is null;
