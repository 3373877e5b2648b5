package fr.gpsusagers.enquiry.life;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Rating;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.Step.Reason;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.ledger.Entry;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words and facts of steps in rows and in the ledger. Ledgers of all versions must stay readable: a line of this
/// table is never changed, only added.
class StepFactsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Duty DUTY =
            new Duty(Optional.of(new DeskId("guichet-rsa")), Optional.of(Instant.parse("2026-11-27T11:00:00Z")));
    private static final Duty DESK = Duty.at(new DeskId("guichet-rsa"));
    private static final Optional<DeskId> FROM = Optional.of(new DeskId("guichet-aide"));
    private static final EnquiryId OTHER = new EnquiryId(UUID.fromString("b1f2c6a0-0000-4000-8000-000000000001"));
    private static final String DUE = "desk=guichet-rsa due=2026-11-27T11:00:00Z";
    private static final String ABOUT = "channel=rappel contact=dept-rsa for=proche need=rsa-suspension"
            + " origin=guichet pack=d84189168886.3-123456 sector=lisieux theme=rsa urgent=true";

    /// Steps, with the kind and the facts that versions have written until now.
    private static final List<Written> WRITTEN = List.of(
            new Written("opened", ABOUT, opened()),
            new Written("promised", DUE, new Step.Promised(DUTY)),
            new Written("repeated", "", new Step.Repeated()),
            new Written("taken", "desk=guichet-rsa", new Step.Taken(DESK)),
            new Written("handed-back", "desk=guichet-rsa", new Step.HandedBack(DESK, Optional.empty())),
            new Written(
                    "handed-back",
                    "desk=guichet-rsa reason=absent",
                    new Step.HandedBack(DESK, Optional.of(Reason.ABSENT))),
            new Written(
                    "handed-back",
                    DUE + " reason=undelivered",
                    new Step.HandedBack(DUTY, Optional.of(Reason.UNDELIVERED))),
            new Written(
                    "transferred",
                    DUE + " from=guichet-aide question=rsa-probleme",
                    new Step.Transferred(DUTY, FROM, Optional.of("rsa-probleme"), Optional.empty())),
            new Written(
                    "transferred",
                    DUE + " from=guichet-aide question=none wished=guichet-aide",
                    new Step.Transferred(DUTY, FROM, Optional.of("none"), FROM)),
            new Written("taken-back", DUE + " from=guichet-aide", new Step.TakenBack(DUTY, FROM)),
            new Written(
                    "attempted",
                    "attempt=2 " + DUE + " result=messagerie",
                    new Step.Attempted(DUTY, Optional.of(Attempt.VOICEMAIL), Optional.of(2))),
            new Written("renewed", DUE + " from=guichet-aide renewals=1", new Step.Renewed(DUTY, FROM, Optional.of(1))),
            new Written("escalated", DUE + " from=guichet-aide", new Step.Escalated(DUTY, FROM, Optional.empty())),
            new Written(
                    "escalated",
                    DUE + " from=guichet-aide reason=absent",
                    new Step.Escalated(DUTY, FROM, Optional.of(Reason.ABSENT))),
            new Written("seen", "desk=guichet-rsa", new Step.Seen(DESK)),
            new Written("noted", "desk=guichet-rsa", new Step.Noted(DESK)),
            new Written("answered", "desk=guichet-rsa", new Step.Answered(DESK)),
            new Written("mandated", "desk=guichet-rsa", new Step.Mandated(DESK)),
            new Written("words-added", DUE, new Step.WordsAdded(DUTY)),
            new Written(
                    "received",
                    "attachments=2 channel=courriel " + DUE + " sender=to-check",
                    new Step.Received(
                            DUTY, Optional.of(ChannelKind.EMAIL), Optional.of(SenderCheck.TO_CHECK), Optional.of(2))),
            new Written("changed", DUE, new Step.Changed(DUTY, Optional.empty())),
            new Written("changed", "caution=ordinaire " + DUE, new Step.Changed(DUTY, Optional.of(Caution.ORDINARY))),
            closed("outcome=repondu", new Outcome.Answered()),
            closed("detail=caf-calvados outcome=oriente", new Outcome.OrientedElsewhere(new ContactId("caf-calvados"))),
            closed("outcome=injoignable", new Outcome.Unreachable()),
            closed("outcome=retire", new Outcome.Withdrawn()),
            closed("detail=" + OTHER + " outcome=joint", new Outcome.Joined(OTHER)),
            closed("outcome=deces", new Outcome.Deceased()),
            new Written("reopened", DUE, new Step.Reopened(DUTY)),
            new Written(
                    "reopened", DUE + " reason=undelivered", new Step.Reopened(DUTY, Optional.of(Reason.UNDELIVERED))),
            new Written(
                    "reopened", DUE + " reason=wrote-again", new Step.Reopened(DUTY, Optional.of(Reason.WROTE_AGAIN))),
            new Written("split", "desk=guichet-rsa", new Step.Split(DESK)),
            new Written(
                    "sent-on",
                    "contact=caf-calvados desk=guichet-rsa",
                    new Step.SentOn(DESK, Optional.of(new ContactId("caf-calvados")))),
            new Written(
                    "undelivered",
                    "medium=sms reason=smtp-550",
                    new Step.Undelivered(Optional.of("sms"), Optional.of("smtp-550"))),
            new Written(
                    "rated",
                    "desk=guichet-rsa first=oui question=none",
                    new Step.Rated(DESK, Optional.of(Rating.RIGHT_AT_ONCE), Optional.of("none"))),
            new Written("erased", "desk=guichet-rsa", new Step.Erased(DESK)));

    private record Written(String kind, String facts, Step step) {}

    private static Step opened() {
        return read(StepKind.OPENED, ABOUT).step();
    }

    private static Written closed(String facts, Outcome outcome) {
        return new Written("closed", "desk=guichet-rsa " + facts, new Step.Closed(DESK, Optional.of(outcome)));
    }

    private static RecordedStep read(StepKind kind, String facts) {
        return RecordedStep.read(NOW, "agent", Optional.empty(), kind, Entry.readFacts(facts));
    }

    @Test
    void every_kind_is_in_the_table() {
        assertThat(WRITTEN)
                .extracting(written -> StepKind.parse(written.kind()))
                .contains(StepKind.values());
        assertThat(types()).hasSameSizeAs(StepKind.values());
    }

    private static List<Class<?>> types() {
        return Arrays.stream(Step.class.getPermittedSubclasses())
                .filter(Class::isRecord)
                .<Class<?>>map(type -> type)
                .toList();
    }

    @Test
    void each_step_is_written_with_the_words_that_it_always_had() {
        assertThat(WRITTEN).allSatisfy(written -> {
            var recorded = RecordedStep.of(NOW, new Actor.Clockwork(), written.step());
            assertThat(recorded.kind().word()).isEqualTo(written.kind());
            assertThat(recorded.facts()).isEqualTo(Entry.readFacts(written.facts()));
            assertThat(Entry.of(NOW, recorded.kind().entry(), OTHER.value(), recorded.facts())
                            .kind())
                    .isEqualTo("enquiry-" + written.kind());
        });
    }

    @Test
    void what_was_written_is_read_back() {
        assertThat(WRITTEN).allSatisfy(written -> {
            RecordedStep read = read(StepKind.parse(written.kind()), written.facts());
            assertThat(read.step()).isEqualTo(written.step());
            assertThat(read.state()).isEmpty();
        });
    }

    @Test
    void what_a_request_is_about_is_read_back() {
        assertThat(opened())
                .isInstanceOfSatisfying(
                        Step.Opened.class,
                        opened -> assertThat(opened.topic()).hasValueSatisfying(topic -> {
                            assertThat(topic.need().value()).isEqualTo("rsa-suspension");
                            assertThat(topic.isUrgent()).isTrue();
                            assertThat(topic.origin()).isEqualTo(Origin.COUNTER);
                        }));
    }

    @Test
    void a_request_older_than_its_origin_came_from_the_site() {
        Step older = read(StepKind.OPENED, ABOUT.replace(" origin=guichet", "")).step();
        assertThat(older)
                .isInstanceOfSatisfying(
                        Step.Opened.class,
                        opened -> assertThat(opened.topic())
                                .hasValueSatisfying(
                                        about -> assertThat(about.origin()).isEqualTo(Origin.SITE)));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void the_state_stands_among_the_facts(State state) {
        var recorded = RecordedStep.of(NOW, new Actor.Clockwork(), new Step.Promised(DUTY))
                .leadingTo(state);
        assertThat(recorded.facts()).isEqualTo(Entry.readFacts(DUE + " state=" + state.word()));
        assertThat(read(StepKind.PROMISED, DUE + " state=" + state.word()).state())
                .contains(state);
    }

    @ParameterizedTest
    @EnumSource(StepKind.class)
    void a_step_without_facts_is_read_and_adds_none(StepKind kind) {
        RecordedStep read = read(kind, "");
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.facts()).isEmpty();
    }

    /// Fact by fact: what is there is kept, what is missing stays missing.
    @Test
    void a_step_with_some_of_its_facts_is_read() {
        assertThat(WRITTEN)
                .filteredOn(written -> !written.kind().matches("opened|closed"))
                .allSatisfy(written -> {
                    Map<String, String> all = Entry.readFacts(written.facts());
                    all.keySet().forEach(missing -> {
                        var some = new TreeMap<>(all);
                        some.remove(missing);
                        RecordedStep read =
                                RecordedStep.read(NOW, "agent", Optional.empty(), StepKind.parse(written.kind()), some);
                        assertThat(read.facts()).isEqualTo(some);
                    });
                });
    }

    @Test
    void facts_that_cannot_be_read_are_as_good_as_missing() {
        assertThat(read(StepKind.ATTEMPTED, "attempt=deux desk=Guichet due=demain result=telepathie state=perdu"))
                .satisfies(read -> {
                    assertThat(read.step())
                            .isEqualTo(new Step.Attempted(Duty.NOT_SAID, Optional.empty(), Optional.empty()));
                    assertThat(read.state()).isEmpty();
                });
        assertThat(read(StepKind.CLOSED, "outcome=joint detail=autre").step())
                .isEqualTo(new Step.Closed(Duty.NOT_SAID, Optional.empty()));
        assertThat(read(StepKind.OPENED, "need=rsa-suspension").step()).isEqualTo(new Step.Opened(Optional.empty()));
    }
}
