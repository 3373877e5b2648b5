package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.directory.report.ReportsInMemory;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.Feedback;
import fr.gpsusagers.orientation.feedback.FeedbackCount;
import fr.gpsusagers.orientation.feedback.Feedbacks;
import fr.gpsusagers.orientation.feedback.Opinion;
import fr.gpsusagers.running.TestClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class FeedbackCommandTest {

    private final ReportsInMemory reports = new ReportsInMemory();
    private final List<FeedbackCount> counts = new ArrayList<>();
    private final HeardConsole console = new HeardConsole();

    @Test
    void without_any_opinion_it_says_so() {
        assertThat(run(Map.of()).status()).isZero();
        assertThat(console.printed()).containsExactly("Aucun avis.", "Aucun numéro signalé.");
    }

    @Test
    void it_says_how_often_the_three_lines_sufficed() {
        counts.add(
                new FeedbackCount(new NeedId("rsa-suspension"), Map.of(Opinion.SUFFICED, 5, Opinion.NOT_SUFFICED, 2)));
        run(Map.of());
        assertThat(console.printed())
                .contains("  rsa-suspension                           oui 0, non 0, suffit 5, ne suffit pas 2");
    }

    @Test
    void it_lists_opinions_with_their_reasons_and_numbers_with_their_count() {
        counts.add(new FeedbackCount(
                new NeedId("rsa-suspension"), Map.of(Opinion.HELPED, 4, Opinion.NOT_HELPED, 2, Opinion.NO_REPLY, 1)));
        report(3);
        Verdict verdict = run(Map.of());
        assertThat(console.printed())
                .contains("  rsa-suspension                           oui 4, non 2 (Ça ne répond pas : 1)")
                .anyMatch(line -> line.startsWith("  gestion-rsa-1")
                        && line.endsWith("3 fois, la dernière le 2026-11-26. En doute : passe plus bas"))
                .endsWith("Un numéro répond ? ./gps feedback --confirm gestion-rsa-1 0231571781");
        assertThat(verdict.summary().get("feedback"))
                .asString()
                .contains("need=rsa-suspension", "oui=4", "non=2", "ne-repond-pas=1", "pas-compris=0");
        assertThat(verdict.summary().get("numbers")).asString().contains("times=3", "doubted=true");
    }

    @Test
    void a_confirmation_settles_the_reports() {
        report(3);
        Verdict verdict = run(Map.of("--confirm", "gestion-rsa-1", "NUMERO", "02 31 57 17 81"));
        assertThat(verdict.status()).isZero();
        assertThat(reports.listOpen()).isEmpty();
    }

    @Test
    void a_number_that_nobody_reported_cannot_be_confirmed() {
        assertThat(run(Map.of("--confirm", "gestion-rsa-1", "NUMERO", "0231571781"))
                        .status())
                .isEqualTo(1);
    }

    @Test
    void what_is_no_number_is_refused_with_what_to_mend() {
        assertThat(run(Map.of("--confirm", "gestion-rsa-1", "NUMERO", "bonjour"))
                        .status())
                .isEqualTo(1);
        assertThat(console.told()).anyMatch(line -> line.contains("n’est pas un numéro de téléphone français"));
    }

    private void report(int times) {
        for (int i = 0; i < times; i++) {
            reports.add(new NumberReport(
                    new ContactId("gestion-rsa-1"),
                    PhoneNumber.parse("02 31 57 17 81"),
                    "0123456789ab",
                    LocalDate.of(2026, 11, 26),
                    NumberReport.Source.CITIZEN));
        }
    }

    private Verdict run(Map<String, String> words) {
        return new FeedbackCommand(
                        only(new AnswerFeedback(new Counted(counts))),
                        only(new ReportedNumbers(reports, new DoubtedNumbers())),
                        new TestClock())
                .run(new Arguments(words), console);
    }

    private static <T> ObjectProvider<T> only(T bean) {
        return new ObjectProvider<>() {
            @Override
            public Stream<T> stream() {
                return Stream.of(bean);
            }

            @Override
            public T getObject() {
                return bean;
            }
        };
    }

    private record Counted(List<FeedbackCount> counts) implements Feedbacks {

        @Override
        public void add(Feedback feedback) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<FeedbackCount> listCounts() {
            return counts;
        }
    }
}
