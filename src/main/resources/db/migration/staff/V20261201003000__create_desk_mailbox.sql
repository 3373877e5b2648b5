-- The mailbox of a desk that works by mail only. It acts as an agent who cannot sign in. Its token confirms that
-- someone reads it.
alter table agent drop constraint agent_roles_check;
alter table agent add constraint agent_roles_check
    check (roles <@ array['operateur', 'agent', 'responsable', 'administrateur', 'boite'] and cardinality(roles) > 0);

create table desk_mailbox (
    desk              text        primary key,
    agent             uuid        not null references agent,
    address           text        not null,
    token             text        not null unique,
    opened_by         uuid        not null references agent,
    opened_at         timestamptz not null,
    confirmed_at      timestamptz,
    unreachable_since timestamptz
);
