package fr.gpsusagers.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers.Doubt;
import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.NumberReport.Source;
import fr.gpsusagers.directory.report.ReportedNumber;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.running.WithDatabase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredNumberReportsTest {

    private static final ContactId RSA = new ContactId("gestion-rsa-1");
    private static final ContactId CAF = new ContactId("caf-calvados");
    private static final PhoneNumber LONG = PhoneNumber.parse("02 31 57 17 81");
    private static final PhoneNumber SHORT = PhoneNumber.parse("3230");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

    private final JdbcClient database;
    private final StoredNumberReports reports;

    StoredNumberReportsTest(JdbcClient database) {
        this.database = database;
        this.reports = new StoredNumberReports(database);
    }

    @BeforeEach
    void forget() {
        database.sql("delete from number_report").update();
    }

    @Test
    void reports_are_counted_by_contact_and_number_the_most_reported_first() {
        report(CAF, SHORT, THURSDAY);
        report(RSA, LONG, THURSDAY);
        report(RSA, LONG, THURSDAY.plusDays(2));
        assertThat(reports.listOpen())
                .containsExactly(
                        new ReportedNumber(RSA, LONG, 2, THURSDAY, THURSDAY.plusDays(2)),
                        new ReportedNumber(CAF, SHORT, 1, THURSDAY, THURSDAY));
    }

    @Test
    void only_numbers_reported_often_enough_are_listed_as_such() {
        report(CAF, SHORT, THURSDAY);
        report(RSA, LONG, THURSDAY);
        report(RSA, LONG, THURSDAY);
        report(RSA, LONG, THURSDAY);
        assertThat(reports.listDoubted(3, THURSDAY)).isEqualTo(List.of(new Doubt(RSA, LONG)));
    }

    @Test
    void one_report_by_an_agent_is_enough_on_its_day() {
        reports.add(new NumberReport(RSA, LONG, "0123456789ab", THURSDAY, Source.STAFF));
        report(CAF, SHORT, THURSDAY);
        assertThat(reports.listDoubted(3, THURSDAY)).isEqualTo(List.of(new Doubt(RSA, LONG)));
        assertThat(reports.listDoubted(3, THURSDAY.plusDays(1))).isEmpty();
    }

    @Test
    void a_confirmation_settles_what_was_open_and_keeps_it() {
        report(RSA, LONG, THURSDAY);
        report(RSA, LONG, THURSDAY);
        report(CAF, SHORT, THURSDAY);
        assertThat(reports.updateConfirmed(RSA, LONG, THURSDAY)).isEqualTo(2);
        assertThat(reports.updateConfirmed(RSA, LONG, THURSDAY)).isZero();
        assertThat(reports.listOpen()).extracting(ReportedNumber::contact).containsExactly(CAF);
        assertThat(database.sql("select count(*) from number_report")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void nothing_is_kept_that_could_tell_who_reported() {
        assertThat(database.sql("""
                        select column_name from information_schema.columns where table_name = 'number_report'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "id", "contact", "number", "pack_version", "reported_on", "confirmed_on", "by_staff");
    }

    private void report(ContactId contact, PhoneNumber number, LocalDate day) {
        reports.add(new NumberReport(contact, number, "0123456789ab", day, Source.CITIZEN));
    }
}
