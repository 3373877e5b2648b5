-- The operator reports by its own identifier whether a text message arrived.
alter table notice add column delivered_at timestamptz;
create index notice_of_receipt on notice (receipt) where medium = 'SMS' and receipt is not null;

-- What the operator reported, until it is noted: it may come before the sending itself is written down.
create table sms_receipt (
    id          text        primary key,
    -- A code; empty if the message arrived.
    reason      text,
    reported_at timestamptz not null
);
create index sms_receipt_in_turn on sms_receipt (reported_at);
