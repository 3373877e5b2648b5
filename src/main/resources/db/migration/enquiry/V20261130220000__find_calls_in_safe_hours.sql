-- Requests whose citizens are called in safe hours only. They are few: an agent gets them first while such an hour
-- runs, and his list always shows them, however many others are due before.
create index enquiry_safe_hours on enquiry (due_by) where state <> 'closed' and caution = 'quand-dit';
