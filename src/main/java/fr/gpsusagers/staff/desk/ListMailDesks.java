package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.UseCase;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists the desks that work by mail: nobody there looks at a list.
@UseCase
public final class ListMailDesks {

    private final DeskMailboxes mailboxes;

    public ListMailDesks(DeskMailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    public Set<DeskId> list() {
        return mailboxes.listAll().stream()
                .filter(DeskMailbox::isInUse)
                .map(DeskMailbox::desk)
                .collect(Collectors.toUnmodifiableSet());
    }
}
