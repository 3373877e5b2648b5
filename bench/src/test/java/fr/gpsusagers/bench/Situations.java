package fr.gpsusagers.bench;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Situations drawn at random, the same at each run: any need, any commune
/// typed by its name, any half-hour of a month.
final class Situations {

    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 1, 0, 0);
    private static final int HALF_HOURS = 30 * 48;

    private final Pack pack;
    private final List<Need> needs;
    private final List<Commune> communes;
    private final Random random = new Random(20_261_125L);

    Situations(Pack pack) {
        this.pack = pack;
        this.needs = pack.guide().needs();
        this.communes = pack.territory().communes();
    }

    /// What a citizen says, before any of it is understood.
    record Asked(Need need, String typedPlace, LocalDateTime at, Set<Constraint> constraints) {}

    Asked next() {
        Need need = needs.get(random.nextInt(needs.size()));
        String place = communes.get(random.nextInt(communes.size())).name();
        LocalDateTime at = START.plusMinutes(30L * random.nextInt(HALF_HOURS));
        Constraint[] all = Constraint.values();
        Set<Constraint> constraints = random.nextInt(3) == 0 ? Set.of(all[random.nextInt(all.length)]) : Set.of();
        return new Asked(need, place, at, constraints);
    }

    /// Understands the place: part of an orientation, so part of what is measured.
    Situation understood(Asked asked) {
        PlaceAnswer where = pack.territory().find(asked.typedPlace(), asked.at().toLocalDate());
        return new Situation(Optional.of(asked.need().id()), Optional.of(where), asked.at(), asked.constraints());
    }
}
