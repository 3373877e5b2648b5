alter table feedback drop constraint feedback_opinion_check;
alter table feedback add constraint feedback_opinion_check check (opinion in
    ('oui', 'non', 'suffit', 'ne-suffit-pas', 'pas-mon-sujet', 'ne-repond-pas', 'pas-compris', 'il-manque'));
