package fr.gpsusagers.directory.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.report.NumberReport.Source;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportNumberTest {

    private static final ContactId RSA = new ContactId("gestion-rsa-1");
    private static final PhoneNumber NUMBER = PhoneNumber.parse("02 31 57 17 81");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final ReportsInMemory reports = new ReportsInMemory();
    private final DoubtedNumbers doubts = new DoubtedNumbers();
    private final ReportedNumbers reportedNumbers = new ReportedNumbers(reports, doubts);

    @Test
    void two_reports_change_nothing_and_the_third_puts_the_number_in_doubt() {
        assertThat(isDoubtedAfterReport()).isFalse();
        assertThat(isDoubtedAfterReport()).isFalse();
        assertThat(doubts.isDoubted(RSA, NUMBER)).isFalse();
        assertThat(isDoubtedAfterReport()).isTrue();
        assertThat(doubts.isDoubted(RSA, NUMBER)).isTrue();
    }

    @Test
    void a_line_that_an_agent_heard_ring_out_is_in_doubt_at_once_and_until_the_evening() {
        reportedNumbers.report(new NumberReport(RSA, NUMBER, "0123456789ab", DAY, Source.STAFF));
        assertThat(doubts.isDoubted(RSA, NUMBER)).isTrue();
        update("2026-11-26T22:59:00Z");
        assertThat(doubts.isDoubted(RSA, NUMBER)).isTrue();
        update("2026-11-26T23:00:00Z");
        assertThat(doubts.isDoubted(RSA, NUMBER)).isFalse();
    }

    private void update(String at) {
        new ReportedNumbers(reports, doubts).update(Instant.parse(at));
    }

    @Test
    void the_same_number_of_another_contact_is_not_in_doubt() {
        reportThreeTimes();
        assertThat(doubts.isDoubted(new ContactId("gestion-rsa-2"), NUMBER)).isFalse();
    }

    @Test
    void a_confirmation_settles_all_reports_and_ends_the_doubt() {
        reportThreeTimes();
        assertThat(reportedNumbers.confirm(RSA, NUMBER, DAY)).isEqualTo(3);
        assertThat(doubts.isDoubted(RSA, NUMBER)).isFalse();
        assertThat(reports.listOpen()).isEmpty();
    }

    @Test
    void after_a_confirmation_three_new_reports_are_needed() {
        reportThreeTimes();
        reportedNumbers.confirm(RSA, NUMBER, DAY);
        assertThat(isDoubtedAfterReport()).isFalse();
        assertThat(isDoubtedAfterReport()).isFalse();
        assertThat(isDoubtedAfterReport()).isTrue();
    }

    @Test
    void to_confirm_a_number_that_nobody_reported_settles_nothing() {
        assertThat(reportedNumbers.confirm(RSA, NUMBER, DAY)).isZero();
    }

    @Test
    void what_is_kept_comes_back_into_memory_after_a_restart() {
        reportThreeTimes();
        var restarted = new DoubtedNumbers();
        new ReportedNumbers(reports, restarted).update(Instant.EPOCH);
        assertThat(restarted.isDoubted(RSA, NUMBER)).isTrue();
    }

    @Test
    void what_was_settled_elsewhere_leaves_memory_too() {
        reportThreeTimes();
        reports.updateConfirmed(RSA, NUMBER, DAY);
        new ReportedNumbers(reports, doubts).update(Instant.EPOCH);
        assertThat(doubts.isDoubted(RSA, NUMBER)).isFalse();
    }

    private boolean isDoubtedAfterReport() {
        report();
        return doubts.isDoubted(RSA, NUMBER);
    }

    private void report() {
        reportedNumbers.report(new NumberReport(RSA, NUMBER, "0123456789ab", DAY, Source.CITIZEN));
    }

    private void reportThreeTimes() {
        report();
        report();
        report();
    }
}
