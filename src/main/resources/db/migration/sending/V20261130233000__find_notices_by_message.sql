-- A mail that comes in names the mail of ours that it answers or reports on.
create unique index notice_of_message on notice (message_id);
