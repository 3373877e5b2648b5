-- A value that only the right key gives (an HMAC of a constant): it says which key this database belongs to, and nothing
-- of the key.
create table key_check (
    key_name    text  primary key,
    check_value bytea not null
);
