-- A change may concern the time that a desk gives to written answers.
alter table content_change drop constraint content_change_kind_check;
alter table content_change add constraint content_change_kind_check
    check (kind in ('fermeture', 'horaires', 'numero', 'suppleant', 'canal', 'blocs', 'blocs-ecrit', 'bandeau'));
