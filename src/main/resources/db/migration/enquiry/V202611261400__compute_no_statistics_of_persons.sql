-- The planner's statistics are samples of what a column holds, and outlive its rows: none are taken of what tells who
-- asks, so that a key or a hash is in these tables only.
alter table enquiry_person
    alter column wrapped_key set statistics 0,
    alter column sealed set statistics 0,
    alter column number_hash set statistics 0,
    alter column mail_hash set statistics 0;

alter table enquiry_step alter column note set statistics 0;
