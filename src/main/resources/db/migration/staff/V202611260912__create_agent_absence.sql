-- An agent is away, from one day to another, both included, and who stands in for him. Not why.
create table agent_absence (
    agent      uuid not null references agent,
    first_day  date not null,
    last_day   date not null check (last_day >= first_day),
    substitute uuid references agent,
    primary key (agent, first_day)
);
