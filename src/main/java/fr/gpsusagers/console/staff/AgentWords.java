package fr.gpsusagers.console.staff;

import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parses comma-separated roles and desks.
final class AgentWords {

    private AgentWords() {}

    static Set<Role> roles(String typed) {
        return words(typed).map(AgentWords::role).collect(Collectors.toSet());
    }

    static Set<DeskId> desks(Optional<String> typed) {
        return typed.stream().flatMap(AgentWords::words).map(DeskId::new).collect(Collectors.toSet());
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
}
