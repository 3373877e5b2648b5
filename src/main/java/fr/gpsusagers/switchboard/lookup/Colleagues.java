package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.roster.RosterEntryId;
import fr.gpsusagers.staff.roster.RosterQuery;
import fr.gpsusagers.staff.roster.StaffDirectory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Searches the staff directory with what the agent typed.
@Component
final class Colleagues {

    private static final String CODE = "interne:";

    private final StaffDirectory staffDirectory;

    Colleagues(StaffDirectory staffDirectory) {
        this.staffDirectory = staffDirectory;
    }

    /// Best first.
    List<FoundChoice> list(Agent agent, Sought sought) {
        return staffDirectory.search(agent, RosterQuery.of((sought.words() + " " + sought.place()).strip()))
                        instanceof StaffDirectory.Found(var entries)
                ? entries.stream().map(FoundChoice::of).toList()
                : List.of();
    }

    /// Returns the colleague whom the agent chose.
    Optional<ColleagueToSay> find(PageContext context, Agent agent, String code) {
        return code.startsWith(CODE)
                ? RosterEntryId.find(code.substring(CODE.length()))
                        .map(id -> staffDirectory.show(agent, id))
                        .flatMap(shown -> shown instanceof StaffDirectory.Shown(var entry, var substitute)
                                ? Optional.of(ColleagueToSay.of(context, entry, substitute))
                                : Optional.empty())
                : Optional.empty();
    }
}
