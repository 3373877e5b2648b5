package fr.gpsusagers.console.staff;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Parses desks and refuses those that the pack lacks: an agent of an unknown desk would see an empty list without
/// knowing why.
@Component
final class PackDesks {

    private final OpenPack packs;

    PackDesks(OpenPack packs) {
        this.packs = packs;
    }

    /// @throws IllegalArgumentException if a desk is unknown; the French message says how to fix it
    Set<DeskId> read(Optional<String> typed, Console console) {
        Set<DeskId> desks = AgentWords.desks(typed);
        if (!desks.isEmpty()) {
            List<DeskId> known = list(console);
            desks.stream().filter(desk -> !known.contains(desk)).findFirst().ifPresent(desk -> {
                throw new IllegalArgumentException("Le guichet « " + desk + " » n’existe pas. Choisissez parmi "
                        + known.stream().map(DeskId::value).collect(Collectors.joining(", ")) + ".");
            });
        }
        return desks;
    }

    private List<DeskId> list(Console console) {
        return packs
                .read(Optional.empty(), console)
                .orElseThrow(() -> new IllegalArgumentException("Le paquet est à corriger d’abord : ./gps check."))
                .directory()
                .desks()
                .stream()
                .map(Desk::id)
                .toList();
    }
}
