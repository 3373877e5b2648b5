package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.directory.report.ReportsInMemory;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How reports about a number change the advice.
class ReportedNumberTest {

    private static final LocalDateTime THURSDAY_AT_TEN = LocalDateTime.of(2026, 11, 26, 10, 0);

    private final Pack pack = TestPacks.bocage();
    private final DoubtedNumbers doubts = new DoubtedNumbers();
    private final ReportsInMemory reports = new ReportsInMemory();
    private final ReportedNumbers reportedNumbers = new ReportedNumbers(reports, doubts);
    private final Orient orient = new Orient(doubts, SoonestCallbacks.NONE);

    @Test
    void three_reports_lower_the_number_until_someone_confirms_it() {
        JudgedChannel before = best();
        ContactId contact = before.channel().contact().id();
        PhoneNumber number = number(before);
        report(contact, number);
        report(contact, number);
        assertThat(best()).isEqualTo(before);
        report(contact, number);
        assertThat(best().channel()).isNotEqualTo(before.channel());
        new ReportedNumbers(reports, doubts).confirm(contact, number, THURSDAY_AT_TEN.toLocalDate());
        assertThat(best()).isEqualTo(before);
    }

    private void report(ContactId contact, PhoneNumber number) {
        reportedNumbers.report(new NumberReport(
                contact, number, pack.fingerprint(), LocalDate.of(2026, 11, 26), NumberReport.Source.CITIZEN));
    }

    private JudgedChannel best() {
        var situation = new Situation(Optional.of(new NeedId("dettes")), Optional.empty(), THURSDAY_AT_TEN, Set.of());
        return orient.advise(pack, situation) instanceof Advice.Recommend(Recommendation recommendation)
                ? recommendation.best().orElseThrow().best()
                : fail();
    }

    private static PhoneNumber number(JudgedChannel judged) {
        return judged.channel().reach() instanceof Reach.Call(var lines)
                ? lines.getFirst().number()
                : fail();
    }

    private static <T> T fail() {
        throw new AssertionError("This need is answered by telephone");
    }
}
