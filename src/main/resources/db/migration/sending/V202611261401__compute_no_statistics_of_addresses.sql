-- The planner's statistics are samples of what a column holds, and outlive its rows: none are taken of the keyed hashes
-- of addresses.
alter table notice_allowance alter column address_key set statistics 0;
alter table notice_block alter column address_key set statistics 0;
