package fr.gpsusagers.enquiry.lives;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.citizen.ChangePerson;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.StepKind;
import fr.gpsusagers.enquiry.life.Telling;
import fr.gpsusagers.enquiry.life.Telling.Hearer;
import fr.gpsusagers.enquiry.store.Enquiring;
import fr.gpsusagers.enquiry.store.RecordedChanges.Seen;
import fr.gpsusagers.enquiry.store.RecordedChanges.Told;
import fr.gpsusagers.enquiry.work.DeskWork.Purpose;
import fr.gpsusagers.suite.TestFolder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/// Whom each change tells, as [Change] says it: the product makes each change on a real database, and the notices that
/// it queues then are compared.
class WhomChangesTellTest {

    private static final LifeDatabase DATABASE = LifeDatabase.create();
    private static final SingleConnectionDataSource SOURCE = LifeDatabase.connect(DATABASE.url(), "0");
    private static final Parts PARTS = Parts.of(SOURCE, TestFolder.DATA.resolve("cle-d-essai"));
    private static final Product PRODUCT = new Product(PARTS);

    /// Acts lead to a change of one request; the last act makes it. An act is `KIND.which.how`; `WAIT.minutes` is time;
    /// `LOOK.agent` is by another agent.
    private static final String SCRIPTS = """
            change            ; of ; heard     ; acts
            OPEN              ; 0  ; CITIZEN   ; ASK
            TAKE              ; 0  ; NOBODY    ; ASK TAKE
            HAND_BACK         ; 0  ; NOBODY    ; ASK TAKE HAND_BACK
            TRANSFER          ; 0  ; NOBODY    ; ASK TAKE TRANSFER.0.2
            UNDO_TRANSFER     ; 0  ; NOBODY    ; ASK TAKE TRANSFER.0.2 UNDO_TRANSFER
            ATTEMPT           ; 0  ; CITIZEN   ; ASK TAKE ATTEMPT.0.0
            ATTEMPT           ; 0  ; CITIZEN   ; ASK TAKE ATTEMPT.0.1
            ATTEMPT           ; 0  ; NOBODY    ; ASK TAKE ATTEMPT.0.2
            CLOSE             ; 0  ; CITIZEN   ; ASK TAKE CLOSE.0.0
            CLOSE             ; 0  ; NOBODY    ; ASK TAKE CLOSE.0.7
            REOPEN            ; 0  ; NOBODY    ; ASK TAKE CLOSE.0.0 REOPEN
            WITHDRAW          ; 0  ; NOBODY    ; ASK WITHDRAW
            ASK_AFTER_ALL     ; 0  ; NOBODY    ; ASK WITHDRAW ASK_AFTER_ALL
            JOIN              ; 0  ; NOBODY    ; ASK ASK.0.5 TAKE JOIN.0.1
            REPEAT            ; 1  ; NOBODY    ; ASK ASK.0.5 TAKE JOIN.0.1
            JOIN              ; 2  ; NOBODY    ; ASK ASK ASK WITHDRAW
            INHERIT           ; 1  ; NOBODY    ; ASK ASK ASK WITHDRAW
            RELEASE           ; 0  ; NOBODY    ; ASK ASK ASK WITHDRAW
            SET_APART         ; 1  ; NOBODY    ; ASK ASK ASK WITHDRAW
            SPLIT             ; 0  ; NOBODY    ; ASK ASK WAIT.240 TAKE SPLIT
            SET_APART         ; 1  ; CITIZEN   ; ASK ASK WAIT.240 TAKE SPLIT
            RETURN            ; 0  ; CITIZEN   ; ASK TAKE CLOSE.0.1 SEND_NOTICES.0.1 WAIT.15 SEND_NOTICES WAIT.1500 NOTE_BOUNCES
            RETURN            ; 0  ; CITIZEN   ; ASK.0.7 TAKE CLOSE.0.1 SEND_NOTICES.0.1 WAIT.15 SEND_NOTICES WAIT.1500 NOTE_BOUNCES
            ADD_WORDS         ; 0  ; NOBODY    ; ASK ADD_WORDS
            ADD_WORDS         ; 0  ; CITIZEN   ; ASK ADD_WORDS_AND_MAIL
            RECEIVE           ; 0  ; NOBODY    ; ASK WRITE
            WRITE_AGAIN       ; 0  ; NOBODY    ; ASK TAKE CLOSE.0.0 WRITE
            CORRECT           ; 0  ; NOBODY    ; ASK CHANGE_NUMBER.0.1
            CORRECT           ; 0  ; CITIZEN   ; ASK ADD_MAIL
            FOLLOW_CORRECTION ; 1  ; NOBODY    ; ASK ASK CHANGE_NUMBER.1.1
            ESCALATE          ; 0  ; NOBODY    ; ASK WAIT.2880 LOOK.2 WATCH_DESKS
            RENEW             ; 0  ; CITIZEN   ; ASK WAIT.200 WATCH_PROMISES
            READ              ; 0  ; NOBODY    ; ASK READ
            NOTE              ; 0  ; NOBODY    ; ASK NOTE
            ANSWER            ; 0  ; CITIZEN   ; ASK ANSWER
            MANDATE           ; 0  ; NOBODY    ; ASK MANDATE
            SEND_ON           ; 0  ; BODY      ; ASK TAKE CLOSE.0.1
            MISS              ; 0  ; NOBODY    ; ASK SEND_NOTICES NOTE_BOUNCES
            MISS              ; 0  ; CITIZEN   ; ASK SEND_NOTICES ADD_MAIL NOTE_BOUNCES
            RATE              ; 0  ; NOBODY    ; ASK TAKE CLOSE.0.7 RATE
            ERASE             ; 0  ; NOBODY    ; ASK TAKE CLOSE.0.7 WAIT.44640 ERASE
            """;

    private final List<EnquiryId> asked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T08:00:00Z");
    private Seen seen = DATABASE.see();

    @BeforeEach
    void forgetAll() {
        DATABASE.forgetAll();
        seen = DATABASE.see();
    }

    @AfterAll
    static void close() {
        SOURCE.destroy();
        DATABASE.close();
    }

    @ParameterizedTest(name = "{0} {2}: {3}")
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = SCRIPTS)
    void a_change_tells_whom_the_list_says(Change change, int of, Hearer heard, String acts) {
        List<String> all = List.of(acts.split(" "));
        all.subList(0, all.size() - 1).forEach(this::act);
        Set<UUID> known = seen.notices().stream().map(Told::id).collect(toSet());
        act(all.getLast());

        EnquiryId enquiry = asked.get(of);
        assertThat(stepsOf(enquiry)).as("the steps that the change leaves").containsAll(change.steps());
        assertThat(versionsOf(enquiry) > 0 || !change.steps().isEmpty()).isTrue();
        Set<Hearer> hearers = seen.notices().stream()
                .filter(notice -> !known.contains(notice.id()))
                .flatMap(notice -> hearer(notice, enquiry).stream())
                .collect(toSet());
        if (heard == Hearer.NOBODY) {
            assertThat(hearers).isEmpty();
        } else {
            assertThat(hearers).contains(heard);
        }
    }

    @Test
    void each_change_is_seen_to_tell_whom_the_list_says_and_not_to_where_it_says_unless() {
        assertThat(Change.values()).allSatisfy(change -> {
            Telling telling = Telling.of(change);
            Set<Hearer> expected = new HashSet<>(Set.of(telling.hearer()));
            if (!telling.when().isEmpty()) {
                expected.add(Hearer.NOBODY);
            }
            assertThat(heardBy(change)).as(change.name()).isEqualTo(expected);
        });
    }

    private static Set<Hearer> heardBy(Change change) {
        return Arrays.stream(SCRIPTS.split("\n"))
                .map(line -> line.split(";"))
                .filter(cells -> cells[0].strip().equals(change.name()))
                .map(cells -> Hearer.valueOf(cells[2].strip()))
                .collect(toSet());
    }

    private List<StepKind> stepsOf(EnquiryId enquiry) {
        return seen.steps().stream()
                .filter(written -> written.enquiry().equals(enquiry))
                .map(written -> written.step().kind())
                .toList();
    }

    private long versionsOf(EnquiryId enquiry) {
        return seen.versions().stream()
                .filter(version -> version.enquiry().id().equals(enquiry))
                .count();
    }

    /// Who gets a notice about this request. Empty if it is about another.
    private static Optional<Hearer> hearer(Told notice, EnquiryId enquiry) {
        boolean isToBody = PARTS.transmissions()
                .find(notice.subject())
                .filter(transmission -> transmission.enquiry().equals(enquiry))
                .isPresent();
        return notice.subject().equals(enquiry.value())
                ? Optional.of(Hearer.CITIZEN)
                : Optional.of(Hearer.BODY).filter(_ -> isToBody);
    }

    private void act(String written) {
        String[] parts = (written + ".0.0").split("\\.");
        int which = Integer.parseInt(parts[1]);
        int how = Integer.parseInt(parts[2]);
        now = now.plus(Duration.ofMinutes(parts[0].equals("WAIT") ? which : 1));
        switch (parts[0]) {
            case "WAIT" -> {}
            case "READ", "NOTE", "MANDATE", "RATE", "ADD_MAIL", "ADD_WORDS_AND_MAIL" ->
                PARTS.transaction().executeWithoutResult(_ -> direct(parts[0], asked.getFirst()));
            default ->
                assertThat(PRODUCT.obey(order(Act.Kind.valueOf(parts[0]), which, how)))
                        .isInstanceOf(Answer.Done.class);
        }
        seen = DATABASE.see();
        seen.versions().stream()
                .map(version -> version.enquiry().id())
                .filter(id -> !asked.contains(id))
                .forEach(asked::add);
    }

    private Order order(Act.Kind kind, int which, int how) {
        int agent = kind == Act.Kind.LOOK ? which : 0;
        return new Order(kind, agent, request(which), request(how), how, asked.size(), now, 0);
    }

    private Optional<EnquiryId> request(int which) {
        return asked.stream().skip(which).findFirst();
    }

    /// What the acts of generated lives do not have.
    private void direct(String act, EnquiryId id) {
        var agent = Team.actor(0);
        var note = PARTS.useCases().deskWork();
        switch (act) {
            case "READ" -> PARTS.useCases().deskView().readCard(agent, id, now);
            case "NOTE" -> note.note(agent, id, "Rappelle demain.", Purpose.COLLEAGUES, now);
            case "MANDATE" -> note.note(agent, id, "Carte vue.", Purpose.MANDATE, now);
            case "RATE" -> {
                var step = new Step.Rated(Duty.at(Enquiring.RSA), Optional.of(Rating.WENT_ROUND), Optional.of("none"));
                PARTS.life()
                        .recordOnly(
                                Change.RATE, agent, PARTS.enquiries().find(id).orElseThrow(), now, step);
            }
            case "ADD_WORDS_AND_MAIL" ->
                correct(id, draft -> draft.addWords("Voici mon adresse.").mail(Forms.MAIL));
            default -> correct(id, draft -> draft.mail(Forms.MAIL));
        }
    }

    private void correct(EnquiryId id, ChangePerson.Correction correction) {
        PARTS.citizenNotices().correct(new Actor.Bearer(id), Enquiring.PACK, correction, now);
    }
}
