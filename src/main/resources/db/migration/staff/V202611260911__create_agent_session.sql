-- An agent who is signed in. Of his token, the SHA-256 only; nothing of what he does, nor of where he comes from.
create table agent_session (
    token_hash     bytea       primary key,
    agent          uuid        not null references agent,
    rights_version int         not null,
    opened_at      timestamptz not null,
    seen_at        timestamptz not null,
    expires_at     timestamptz not null
);

-- How often a login was tried in vain, whoever has it or nobody. What was typed may be a passphrase in the wrong field:
-- its SHA-256 only, for half an hour.
create table failed_sign_in (
    login_hash bytea       primary key,
    failures   int         not null,
    last_at    timestamptz not null
);
