-- How often a person said « Effacer cette page de l’appareil »: each time, the passes given before open nothing more.
alter table enquiry_person add column pass_generation int not null default 0;
