-- Tries are counted by login and address, or by login and known browser: a keyed hash of both, whose key lies in the
-- data folder. Counts of before are for half an hour only, and are dropped.
delete from failed_sign_in;
alter table failed_sign_in rename column login_hash to key_hash;

-- How fast an address, a login, or all together try to sign in: when their tries are paid off. Of the address, a keyed
-- hash only; an hour at most.
create table sign_in_pace (
    key_hash bytea       primary key,
    free_at  timestamptz not null
);
