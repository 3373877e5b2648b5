package fr.gpsusagers.console.demo;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.roster.DeskAndContactNames;
import fr.gpsusagers.staff.roster.StaffDirectory;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Imports a staff directory as an administrator would: the roles of the Calvados, with invented extensions.
@Component
@Profile("!command")
final class InventedRoster {

    private static final String FILE = "annuaire.csv";

    private final StaffDirectory staffDirectory;

    InventedRoster(StaffDirectory staffDirectory) {
        this.staffDirectory = staffDirectory;
    }

    void load(Directory directory, Instant now) {
        var outcome =
                staffDirectory.replace(new Authority.OfConsole(), file(), IfEmpty.REFUSE, names(directory, now), now);
        if (!(outcome instanceof StaffDirectory.Importing.Imported)) {
            throw new IllegalStateException(FILE + " could not be imported");
        }
    }

    static byte[] file() {
        try (var file = Objects.requireNonNull(InventedRoster.class.getResourceAsStream(FILE))) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DeskAndContactNames names(Directory directory, Instant now) {
        return new DeskAndContactNames(
                directory.desks().stream().collect(Collectors.toMap(Desk::id, Desk::name)),
                directory.contacts(FrenchTime.at(now).toLocalDate()).stream()
                        .collect(Collectors.toMap(Contact::id, Contact::fullName)));
    }
}
