package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.About;
import fr.gpsusagers.enquiry.citizen.About.Told;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.OpeningLimits;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// The limit of a day, for each way in.
@WithDatabase
class DailyLimitsTest {

    private final Enquiring enquiring;

    DailyLimitsTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @Test
    void a_day_full_of_mails_closes_no_other_way_in_and_a_danger_never_waits() {
        Instant quietDay = at("2027-02-10T10:00");
        var openEnquiry = enquiring.useCases().openEnquiry(new OpeningLimits(5, 30, 10, 3));
        List<OpeningResult> openings = Stream.of(
                        written(Origin.MAIL, Told.NOTHING),
                        written(Origin.MAIL, Told.NOTHING),
                        written(Origin.MAIL, Told.NOTHING),
                        written(Origin.MAIL, Told.NOTHING),
                        written(Origin.SMS, Told.NOTHING),
                        asking("rsa-suspension", newNumber()),
                        written(Origin.MAIL, Told.DANGER),
                        written(Origin.MAIL, Told.HINT))
                .map(asking ->
                        enquiring.kept(() -> openEnquiry.open(new Actor.Citizen(), Enquiring.PACK, asking, quietDay)))
                .toList();

        assertThat(openings)
                .extracting(OpeningResult.Promised.class::isInstance)
                .containsExactly(true, true, true, false, true, true, true, false);
    }

    /// A message of somebody whom nobody knows.
    private static Asking written(Origin origin, Told told) {
        Asking usual = asking("rsa-suspension", newNumber());
        About about = usual.about();
        return new Asking(
                usual.form(),
                new About(about.need(), told, about.sector(), about.contact(), about.path()),
                usual.channel(),
                usual.askedFor(),
                origin,
                usual.deadline(),
                usual.shown(),
                usual.sharing(),
                usual.person(),
                usual.note());
    }
}
