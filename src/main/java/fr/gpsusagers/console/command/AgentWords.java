package fr.gpsusagers.console.command;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.OpenPack;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Parses comma-separated roles and desks. Refuses desks that the pack lacks: an agent of an unknown desk would see an
/// empty list without knowing why.
@Component
final class AgentWords {

    private final OpenPack packs;

    AgentWords(OpenPack packs) {
        this.packs = packs;
    }

    /// @throws IllegalArgumentException if a role is unknown; the French message says how to fix it
    static Set<Role> roles(String typed) {
        return words(typed).map(AgentWords::role).collect(Collectors.toSet());
    }

    private static Role role(String word) {
        return Role.find(word)
                .orElseThrow(() -> new IllegalArgumentException("Le rôle « " + word
                        + " » n’existe pas. Choisissez parmi "
                        + Role.ofPeople().stream().map(Role::word).collect(Collectors.joining(", ")) + "."));
    }

    private static Stream<String> words(String typed) {
        return Arrays.stream(typed.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    /// @throws IllegalArgumentException if a desk is unknown; the French message says how to fix it
    Set<DeskId> desks(Optional<String> typed, Console console) {
        Set<DeskId> desks =
                typed.stream().flatMap(AgentWords::words).map(DeskId::new).collect(Collectors.toSet());
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
