package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.pack.TerritoryContent.CommuneRow;
import fr.gpsusagers.territory.pack.TerritoryContent.SectorRow;
import fr.gpsusagers.territory.pack.TerritoryContent.Sectorisation;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A territory of 35,000 communes, as many as in the 101 départements of France: finding a place still
/// takes no noticeable time.
@LongProof
class TerritoryOfFranceTest {

    private static final int COMMUNES = 35_000;
    private static final Spot NOWHERE = new Spot("none", 0);
    private static final SectorId SECTOR = new SectorId("all");
    private static final Provenance SURE =
            new Provenance("invented", Optional.empty(), Confidence.SURE, Optional.empty(), Optional.empty());
    private static final List<String> SYLLABLES = List.of(
            "ber", "nie", "res", "col", "le", "vil", "mon", "de", "lis", "ieu", "tour", "gran", "champ", "fon", "tai",
            "ne");

    private final Random random = new Random(101);
    private final List<String> names =
            IntStream.range(0, COMMUNES).mapToObj(_ -> name()).toList();

    private String name() {
        String first = syllables(2 + random.nextInt(3));
        return random.nextInt(3) == 0 ? "Saint-" + first + "-sur-" + syllables(2) : first;
    }

    private String syllables(int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .reduce("", String::concat);
    }

    @Test
    void a_place_is_understood_in_a_millisecond() {
        Territory territory = territory();
        List<String> typed = IntStream.range(0, 1_500)
                .mapToObj(_ -> misspelt(names.get(random.nextInt(COMMUNES))))
                .toList();
        typed.forEach(place -> territory.find(place, Packs.DAY));

        ThreadMXBean clock = ManagementFactory.getThreadMXBean(); // CPU time: other processes must not count
        var times = new ArrayList<Long>();
        for (String place : typed) {
            long start = clock.getCurrentThreadCpuTime();
            territory.find(place, Packs.DAY);
            times.add(clock.getCurrentThreadCpuTime() - start);
        }
        times.sort(Long::compare);
        Duration median = Duration.ofNanos(times.get(times.size() / 2));
        System.out.printf(
                "Places among %d communes: median %d us, p99 %d us%n",
                COMMUNES, median.toNanos() / 1000, times.get(times.size() * 99 / 100) / 1000);
        assertThat(median).isLessThan(Duration.ofMillis(1));
    }

    /// Returns the name as typed in one of several ways: whole, with a letter missing, cut short, in a
    /// phrase or in an address.
    private String misspelt(String name) {
        int at = 1 + random.nextInt(name.length() - 1);
        return switch (random.nextInt(5)) {
            case 0 -> name;
            case 1 -> name.substring(0, at) + name.substring(at + 1 > name.length() ? at : at + 1);
            case 2 -> name.substring(0, Math.max(4, at));
            case 3 -> "j’habite à " + name + " depuis 2 ans";
            default -> "12 rue de la gare " + name;
        };
    }

    private Territory territory() {
        List<CommuneRow> communes =
                IntStream.range(0, COMMUNES).mapToObj(this::commune).toList();
        List<Sectorisation> sectorisations = communes.stream()
                .map(commune -> new Sectorisation(NOWHERE, commune.code(), commune.name(), List.of(SECTOR), "", SURE))
                .toList();
        var content = new TerritoryContent(
                new Departement("99", "Tout"),
                List.of(new SectorRow(NOWHERE, new Sector(SECTOR, "Tout", SURE))),
                communes,
                sectorisations,
                List.of(),
                List.of());
        return new TerritoryOfPack(content, Optional.empty());
    }

    private CommuneRow commune(int number) {
        var code = new InseeCode(String.format(java.util.Locale.ROOT, "%05d", 60_000 + number));
        return new CommuneRow(
                NOWHERE,
                code,
                names.get(number),
                true,
                code,
                List.of(new PostalCode(String.format(java.util.Locale.ROOT, "%05d", number))),
                random.nextInt(5_000),
                Optional.of(new GeoPoint(random.nextDouble() * 8, 42 + random.nextDouble() * 8)));
    }
}
