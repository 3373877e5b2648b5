package fr.gpsusagers.api;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.staff.desk.DeskCallbacks;
import fr.gpsusagers.staff.desk.DeskState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Reports which desks of the pack are ready to take callbacks, and for each other desk why it is not, and
/// which desk takes its callbacks instead. The status is always UP: a desk that is not ready is not a fault
/// of the product.
@Component("guichets")
final class DesksHealth implements HealthIndicator {

    private final PackInUse packs;
    private final DeskCallbacks deskCallbacks;
    private final Clock clock;

    DesksHealth(PackInUse packs, DeskCallbacks deskCallbacks, Clock clock) {
        this.packs = packs;
        this.deskCallbacks = deskCallbacks;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Map<DeskId, DeskState> states =
                deskCallbacks.list().stream().collect(Collectors.toMap(DeskState::desk, Function.identity()));
        var directory = packs.current().directory();
        var choice = new DeskChoice(
                directory, deskCallbacks.showTeams(clock.instant()).ready(), Reply.BY_CALL);
        List<String> ready = new ArrayList<>();
        Map<String, Map<String, String>> notReady = new LinkedHashMap<>();
        for (Desk desk : directory.desks()) {
            if (choice.isReady(desk)) {
                ready.add(desk.id().value());
            } else {
                notReady.put(desk.id().value(), told(choice, desk, Optional.ofNullable(states.get(desk.id()))));
            }
        }
        return Health.up()
                .withDetail("ready", ready)
                .withDetail("notReady", notReady)
                .build();
    }

    private static Map<String, String> told(DeskChoice choice, Desk desk, Optional<DeskState> state) {
        String takenBy =
                choice.forDesk(desk.id()).map(Desk::id).map(DeskId::value).orElse("nobody: no callback is offered");
        return Map.of("why", why(desk, state), "takenBy", takenBy);
    }

    private static String why(Desk desk, Optional<DeskState> state) {
        if (desk.calling().isNone()) {
            return "the pack gives it no callback block";
        }
        if (state.filter(DeskState::open).isEmpty()) {
            return "it has not opened its callbacks";
        }
        return state.filter(DeskState::isReady).isPresent() ? "all its agents are away" : "it has no active agent";
    }
}
