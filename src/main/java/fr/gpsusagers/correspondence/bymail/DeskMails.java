package fr.gpsusagers.correspondence.bymail;

import java.util.Optional;
import java.util.UUID;

/// The mails to desks, without their texts.
public interface DeskMails {

    void add(DeskMail mail);

    Optional<DeskMail> find(UUID id);
}
