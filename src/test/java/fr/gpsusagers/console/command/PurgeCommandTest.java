package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.Provided;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.watch.ErasePersons;
import fr.gpsusagers.enquiry.watch.Remainder;
import fr.gpsusagers.enquiry.watch.Traces;
import fr.gpsusagers.enquiry.work.Closings;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PurgeCommandTest extends RunningProduct {

    private static final AtomicInteger NUMBERS = new AtomicInteger(9_000);

    @Autowired
    private OpenEnquiry openEnquiry;

    @Autowired
    private DeskWork deskWork;

    @Autowired
    private Closings closings;

    @Autowired
    private ErasePersons erasePersons;

    @Autowired
    private Traces traces;

    @Autowired
    private Persons persons;

    private final HeardConsole console = new HeardConsole();
    private Actor.Staff agent;

    @BeforeEach
    void someone_works_here_and_nobody_is_left_to_erase() {
        agent = new Actor.Staff(team.hire(Role.AGENT, Askings.DESK).agent());
        erasePersons.eraseDue(
                new Actor.Console(), ErasePersons.Due.AT_ONCE, clock.instant().plus(Enquiry.UNDO));
    }

    @Test
    void by_itself_it_erases_those_closed_thirty_days_ago_as_each_night_does() {
        Enquiry enquiry = closed();
        clock.pass(Duration.ofDays(29));
        assertThat(run(Map.of()).summary()).containsEntry("erased", 0);
        assertThat(console.printed())
                .containsExactly(
                        "Personne à effacer.", "Plus rien des personnes effacées dans les fichiers de la base.");
        clock.pass(Duration.ofDays(1));
        assertThat(run(Map.of()).status()).isZero();
        assertThat(console.printed()).contains("Une personne effacée. Sa demande reste comptée, sans rien d’elle.");
        assertThat(persons.find(enquiry.id())).isEmpty();
    }

    @Test
    void at_once_it_erases_everyone_whose_closing_is_final() {
        closed();
        closed();
        Map<String, String> atOnce = Map.of("--maintenant", "");
        assertThat(run(atOnce).summary()).containsEntry("erased", 0);
        clock.pass(Duration.ofMinutes(10));
        assertThat(run(atOnce).summary()).containsEntry("erased", 2);
        assertThat(console.printed())
                .contains("2 personnes effacées. Leurs demandes restent comptées, sans rien d’elles.");
    }

    @Test
    void one_person_is_erased_by_the_reference_however_it_is_typed() {
        Enquiry enquiry = closed();
        Enquiry other = closed();
        clock.pass(Duration.ofMinutes(10));
        String typed = enquiry.facts().reference().value().toLowerCase(Locale.ROOT);
        assertThat(run(Map.of("REFERENCE", typed)).summary()).containsEntry("erased", 1);
        assertThat(persons.find(enquiry.id())).isEmpty();
        assertThat(persons.find(other.id())).isPresent();
    }

    @Test
    void what_cannot_be_erased_yet_is_refused_with_what_to_do() {
        Enquiry open = opened();
        assertThat(run(reference(open)).status()).isEqualTo(1);
        assertThat(run(reference(closed())).status()).isEqualTo(1);
        assertThat(run(Map.of("REFERENCE", "zzz")).status()).isEqualTo(1);
        assertThat(console.told())
                .containsExactly(
                        "Cette demande est encore ouverte. La personne la retire sur la page /suivi, ou un agent la clôt.",
                        "Un agent peut encore rouvrir cette demande. Relancez après 10\u00A0h\u00A010.",
                        "Aucune demande n’a cette référence. Une référence s’écrit comme K7F-42M.");
        assertThat(console.printed()).isEmpty();
    }

    @Test
    void traces_that_remain_are_told_with_what_to_do_and_the_rest_is_done() {
        Enquiry enquiry = closed();
        clock.pass(Duration.ofMinutes(10));
        Set<Remainder> remainders = EnumSet.of(Remainder.LOG, Remainder.RECYCLED_LOG);
        Verdict verdict = run(() -> remainders, reference(enquiry));
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(verdict.summary())
                .containsEntry("erased", 1)
                .containsEntry("remainders", List.of("log", "recycled-log"));
        assertThat(console.told())
                .containsExactly(
                        "Elles sont effacées, mais des traces restent dans les fichiers de la base.",
                        "Le journal de PostgreSQL garde des copies. Donnez à cet utilisateur le rôle pg_checkpoint,"
                                + " et le droit d’exécuter pg_switch_wal().",
                        "PostgreSQL réutilise les fichiers de son journal. Mettez le réglage wal_recycle à off.");
        assertThat(persons.find(enquiry.id())).isEmpty();
    }

    private Enquiry opened() {
        int number = NUMBERS.getAndIncrement();
        var person = Person.at(PhoneNumber.parse("06 39 98 %02d %02d".formatted(number / 100, number % 100)));
        OpeningResult opening = openEnquiry.open(
                new Actor.Citizen(), TestPacks.bocage(), Askings.about("rsa-suspension", person), clock.instant());
        return ((OpeningResult.Promised) opening).enquiry();
    }

    private Enquiry closed() {
        Enquiry enquiry = opened();
        deskWork.take(agent, enquiry.id(), clock.instant());
        closings.close(
                agent,
                enquiry.id(),
                new Outcome.Answered(),
                ClosingNote.said("Vu au téléphone."),
                HistoryRead.WHOLE,
                clock.instant());
        return enquiry;
    }

    private static Map<String, String> reference(Enquiry enquiry) {
        return Map.of("REFERENCE", enquiry.facts().reference().value());
    }

    private Verdict run(Map<String, String> words) {
        return run(traces, words);
    }

    private Verdict run(Traces removal, Map<String, String> words) {
        return new PurgeCommand(new Provided<>(erasePersons), new Provided<>(removal), clock)
                .run(new Arguments(words), console);
    }
}
