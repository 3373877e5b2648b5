package fr.gpsusagers.hall.signin;

import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.staff.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Records in the ledger that an agent was refused an action, so that administrators see attempts and roles that do
/// not fit the work. The entry cannot tell which agent it was.
@UseCase
public class RecordRefusal {

    static final String KIND = "access-refused";

    private final Entries entries;

    public RecordRefusal(Entries entries) {
        this.entries = entries;
    }

    @Writes
    public void record(RefusedAction refused, Instant now) {
        entries.append(List.of(new Entry(now, KIND, Optional.empty(), refused.facts())));
    }

    /// What an agent tried to do without being allowed to. Names neither the agent nor what it was about.
    ///
    /// @param rights the rights that the action needs
    /// @param route the pattern of its address: `/agent/demande/{id}/clore`
    public record RefusedAction(Reason reason, Set<Role> roles, Set<Right> rights, String route) {

        public RefusedAction {
            roles = Set.copyOf(roles);
            rights = Set.copyOf(rights);
        }

        /// Why an action is refused.
        public enum Reason {
            /// None of the agent's roles gives the right.
            ROLE("role"),
            /// The role gives the right, but at the agent's own desks only.
            DESK("desk");

            private final String word;

            Reason(String word) {
                this.word = word;
            }
        }

        /// The facts of the ledger entry.
        Map<String, String> facts() {
            var facts = new TreeMap<>(Map.of("reason", reason.word, "route", route));
            facts.put("role", joined(roles.stream().map(Role::word).toList()));
            if (!rights.isEmpty()) {
                facts.put("right", joined(rights.stream().map(Right::name).toList()));
            }
            return facts;
        }

        private static String joined(Collection<String> words) {
            return words.stream().sorted().collect(Collectors.joining("."));
        }
    }
}
