package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.State;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.DeskWork.Purpose;
import fr.gpsusagers.enquiry.work.NoticeReach;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each outcome requires before an agent may close a request with it.
@WithDatabase
class ClosingTest extends AgentWork {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");

    private final Actor.Staff agent = agent(Enquiring.RSA);

    ClosingTest(DataSource source) {
        super(new Enquiring(source));
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    /// The last columns: what is typed in the fields of the note, what is typed elsewhere on the card, the result.
    @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            by call    | repondu    | ''              | ''               | NothingSaid
            by call    | repondu    | ok              | ''               | NothingSaid
            by call    | repondu    | '1 2 3 ...'     | ''               | NothingSaid
            by call    | repondu    | ''              | Pas pour nous    | NothingSaid
            by call    | repondu    | Vu              | ''               | NothingSaid
            by call    | repondu    | Oui             | ''               | Done
            by call    | repondu    | Droit rouvert.  | ''               | Done
            in writing | repondu    | ''              | ''               | NothingWritten
            in writing | repondu    | .               | ''               | NothingWritten
            in writing | repondu    | ''              | Pas pour nous    | NothingWritten
            in writing | repondu    | Dit sur place.  | ''               | Done
            by call    | injoignable | Trois essais.  | ''               | TooFewAttempts
            by call    | retire     | ''              | ''               | Done
            by call    | deces      | ''              | ''               | Done
            by call    | oriente    | ''              | ''               | Done
            in writing | retire     | ''              | ''               | Done
            in writing | deces      | ''              | ''               | Done
            in writing | oriente    | ''              | ''               | Done
            """)
    void an_outcome_needs_what_it_says(String reply, String outcome, String said, String beside, String result) {
        EnquiryId id = held(reply);
        Work work = close(id, outcome(outcome), new ClosingNote(said, "", beside));
        assertThat(nameOf(work)).isEqualTo(result);
        Enquiry now = enquiring.enquiries.find(id).orElseThrow();
        assertThat(State.of(now)).isEqualTo(result.equals("Done") ? State.CLOSED : State.TAKEN);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(delimiter = '|', textBlock = """
            by call    | ANSWER     | Done
            by call    | COLLEAGUES | Done
            by call    | MANDATE    | NothingSaid
            in writing | ANSWER     | Done
            in writing | COLLEAGUES | NothingWritten
            in writing | MANDATE    | NothingWritten
            """)
    void an_answer_or_a_note_saved_before_counts(String reply, Purpose purpose, String result) {
        EnquiryId id = held(reply);
        note(id, purpose);
        assertThat(nameOf(close(id, new Outcome.Answered(), ClosingNote.NONE))).isEqualTo(result);
    }

    /// « À voir avec le chef » is nothing that the person can read.
    @ParameterizedTest
    @CsvSource({"by call, Done", "in writing, NothingWritten"})
    void a_note_for_colleagues_is_no_written_answer(String reply, String result) {
        EnquiryId id = held(reply);
        Work work = close(id, new Outcome.Answered(), new ClosingNote("", "à voir avec le chef", ""));
        assertThat(nameOf(work)).isEqualTo(result);
    }

    /// After violence nothing is sent, and without mail or SMS nothing can be: who waits for a call reads no answer.
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            by call    | repondu | ''                     | AnswerUnseen
            by call    | oriente | ''                     | AnswerUnseen
            by call    | repondu | Ne veut plus d’appel.  | Done
            by call    | oriente | Je lui ai dit d’appeler. | Done
            by call    | retire  | ''                     | AnswerUnseen
            by call    | deces   | ''                     | AnswerUnseen
            by call    | retire  | L’a dit au guichet.    | Done
            by call    | deces   | Sa fille nous l’a dit. | Done
            in writing | retire  | ''                     | Done
            in writing | repondu | ''                     | Done
            in writing | oriente | ''                     | Done
            """)
    void nothing_ends_a_promised_call_unseen_without_a_word(String reply, String outcome, String said, String result) {
        EnquiryId id = held(reply);
        note(id, Purpose.ANSWER);
        assertThat(nameOf(close(id, outcome(outcome), ClosingNote.said(said), _ -> false)))
                .isEqualTo(result);
    }

    @Test
    void a_note_from_an_earlier_turn_does_not_say_what_was_said_in_this_one() {
        EnquiryId id = held("by call");
        note(id, Purpose.COLLEAGUES);
        enquiring.kept(() -> enquiring.useCases().deskWork().handBack(agent, id, MONDAY));
        take(agent, id);
        assertThat(nameOf(close(id, new Outcome.Answered(), ClosingNote.NONE))).isEqualTo("NothingSaid");
    }

    /// The card was open when the citizen wrote: what it shows is compared with the history once the row is locked.
    @Test
    void nothing_is_closed_over_words_that_its_agent_has_not_read() {
        EnquiryId id = held("by call");
        HistoryRead read = readNow(id);
        enquiring.kept(() ->
                enquiring.receiveMessage.receive(new Actor.Bearer(id), Enquiring.PACK, Enquiring.MESSAGE, MONDAY));
        assertThat(nameOf(close(id, read))).isEqualTo("Unread");
        assertThat(nameOf(close(id, readNow(id)))).isEqualTo("Done");
    }

    @Test
    void what_colleagues_wrote_does_not_hinder_the_closing() {
        EnquiryId id = held("by call");
        HistoryRead read = readNow(id);
        note(id, Purpose.COLLEAGUES);
        assertThat(nameOf(close(id, read))).isEqualTo("Done");
    }

    private HistoryRead readNow(EnquiryId id) {
        return new HistoryRead(((Card.Open) read(agent, id)).stepsKnown());
    }

    private Work close(EnquiryId id, HistoryRead read) {
        return enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(agent, id, new Outcome.Answered(), ClosingNote.said("Vu au téléphone."), read, MONDAY));
    }

    @Test
    void everything_typed_is_kept_as_one_note() {
        EnquiryId id = held("by call");
        close(id, new Outcome.Answered(), new ClosingNote("Droit rouvert.", "", "Mandat : procuration"));
        assertThat(enquiring.steps.list(id).getLast().note()).contains("Droit rouvert.\nMandat : procuration");
    }

    private EnquiryId held(String reply) {
        EnquiryId id =
                reply.equals("by call") ? enquiring.opened(FRIDAY_EVENING).id() : openedInWriting(FRIDAY_EVENING);
        take(agent, id);
        return id;
    }

    private void note(EnquiryId id, Purpose purpose) {
        enquiring.kept(() -> enquiring.useCases().deskWork().note(agent, id, "Le droit est rouvert.", purpose, MONDAY));
    }

    private Work close(EnquiryId id, Outcome outcome, ClosingNote note) {
        return close(id, outcome, note, _ -> true);
    }

    private Work close(EnquiryId id, Outcome outcome, ClosingNote note, NoticeReach notices) {
        return enquiring.kept(() ->
                enquiring.useCases().closings(notices).close(agent, id, outcome, note, HistoryRead.WHOLE, MONDAY));
    }

    private static Outcome outcome(String word) {
        return switch (word) {
            case "repondu" -> new Outcome.Answered();
            case "injoignable" -> new Outcome.Unreachable();
            case "retire" -> new Outcome.Withdrawn();
            case "deces" -> new Outcome.Deceased();
            default -> new Outcome.OrientedElsewhere(new ContactId("caf-calvados"));
        };
    }

    private static String nameOf(Work work) {
        return work instanceof Work.Refused refused
                ? refused.why().getClass().getSimpleName()
                : work.getClass().getSimpleName();
    }
}
