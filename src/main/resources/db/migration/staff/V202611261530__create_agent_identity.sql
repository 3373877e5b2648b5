-- By which identity a provider, such as ProConnect, knows an agent. A keyed hash of it only, whose key lies in the data
-- folder: neither a name nor the provider's own word for the person is kept.
create table agent_identity (
    agent         uuid  primary key references agent,
    identity_hash bytea not null unique
);

-- Someone went to the provider and has not come back yet. Of what his browser holds, the SHA-256 only; it is removed as
-- it is used.
create table sign_in_attempt (
    attempt_hash bytea       primary key,
    expires_at   timestamptz not null
);
