-- What a message is called outside (the Message-ID of a mail): drawn once, so that a mail server that took the message
-- and hung up recognises it at the next try. Random: it tells nothing, and nobody can guess it.
alter table notice add column message_id uuid not null default gen_random_uuid();

-- Each medium has its queue: text messages are found at once, however many mails wait.
drop index notice_due;
create index notice_due on notice (medium, due_at) where state = 'queued';
