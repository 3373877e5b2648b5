-- Someone who works in the product: what he may do, and at which desks. Each change counts up the version of his
-- rights, which ends the sessions opened under an older one.
create table agent (
    id             uuid   primary key,
    login          text   not null unique,
    roles          text[] not null check (roles <@ array['operateur', 'agent', 'responsable', 'administrateur']
                                          and cardinality(roles) > 0),
    desks          text[] not null,
    rights_version int    not null,
    status         text   not null check (status in ('invited', 'active', 'disabled'))
);

-- An invitation that nobody has accepted yet, one for an agent at most. Of its token, the SHA-256 only; the secret for
-- one-time codes is sealed by the key of the data folder.
create table agent_invitation (
    agent       uuid        primary key references agent,
    token_hash  bytea       not null unique,
    code_secret bytea       not null,
    expires_at  timestamptz not null
);

-- What an active agent proves himself by. Codes of the last used half-minute, and of any before it, are refused.
create table agent_credential (
    agent           uuid   primary key references agent,
    passphrase_hash text   not null,
    code_secret     bytea  not null,
    last_code_step  bigint not null
);
