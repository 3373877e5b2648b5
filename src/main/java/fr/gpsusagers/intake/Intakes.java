package fr.gpsusagers.intake;

import fr.gpsusagers.directory.report.NumberReport;
import fr.gpsusagers.directory.report.ReportedNumbers;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.ledger.Entries;
import fr.gpsusagers.ledger.Entry;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Right;
import fr.gpsusagers.territory.SectorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// What is recorded of the calls that an agent answers: what was done, lines that rang out, notes about abuse.
@UseCase
public class Intakes {

    private static final Duration PARKED = Duration.ofDays(7);
    private static final Duration SENT = Duration.ofDays(3);
    private static final Duration CALLED = Duration.ofDays(1);
    private static final Duration NOTED = Duration.ofDays(30);
    private static final Duration ENDED = Duration.ofDays(1);

    private final ParkedIntakes parked;
    private final SentContacts sent;
    private final HelpCalls calls;
    private final AbuseNotes notes;
    private final ReportedNumbers reportedNumbers;
    private final Entries entries;

    public Intakes(
            ParkedIntakes parked,
            SentContacts sent,
            HelpCalls calls,
            AbuseNotes notes,
            ReportedNumbers reportedNumbers,
            Entries entries) {
        this.parked = parked;
        this.sent = sent;
        this.calls = calls;
        this.notes = notes;
        this.reportedNumbers = reportedNumbers;
        this.entries = entries;
    }

    public enum Recorded {
        DONE,

        /// The same form came before. It counts once.
        ALREADY,
        NOT_YOURS
    }

    /// Records in the ledger what was done for a person. Nothing else of the call is kept, and no figure tells which
    /// agent answered.
    ///
    /// @param form the form that the agent sent
    /// @param pack the fingerprint of the pack from which the agent read
    @Writes
    public Recorded end(Actor actor, SentForm form, Intake intake, IntakeResult result, String pack, Instant now) {
        if (findAgent(actor).isEmpty()) {
            return Recorded.NOT_YOURS;
        }
        if (!parked.addForm(form, now)) {
            return Recorded.ALREADY;
        }
        var facts = new TreeMap<String, String>();
        facts.put("origin", intake.origin().word());
        facts.put("result", result.word());
        facts.put("pack", pack);
        intake.need().map(NeedId::value).ifPresent(need -> facts.put("need", need));
        intake.contact().map(ContactId::value).ifPresent(contact -> facts.put("contact", contact));
        intake.sector().map(SectorId::value).ifPresent(sector -> facts.put("sector", sector));
        entries.append(List.of(new Entry(now, "intake-ended", intake.enquiry().map(EnquiryId::value), facts)));
        return Recorded.DONE;
    }

    /// The agent who acts, if he may answer callers.
    static Optional<Agent> findAgent(Actor actor) {
        return actor instanceof Actor.Staff(var agent) && agent.may(Right.OPEN_ENQUIRY)
                ? Optional.of(agent)
                : Optional.empty();
    }

    public enum Noted {
        DONE,
        NOT_YOURS
    }

    /// « Ça sonne dans le vide »: an agent tried the line of a contact and nobody answered. The number ranks lower
    /// until the evening, for citizens too.
    ///
    /// @param pack the fingerprint of the pack in which the agent read the number
    @Writes
    public Noted reportSilentLine(Actor actor, ContactId contact, PhoneNumber number, String pack, Instant now) {
        if (findAgent(actor).isEmpty()) {
            return Noted.NOT_YOURS;
        }
        reportedNumbers.report(
                new NumberReport(contact, number, pack, FrenchTime.at(now).toLocalDate(), NumberReport.Source.STAFF));
        appendLine("line-silent", contact, pack, now);
        return Noted.DONE;
    }

    /// Takes back what was noted of a line today: the key was pressed by mistake, or somebody answers again.
    ///
    /// @param pack the fingerprint of the pack in which the agent read the number
    @Writes
    public Noted withdrawSilentLine(Actor actor, ContactId contact, PhoneNumber number, String pack, Instant now) {
        if (findAgent(actor).isEmpty()) {
            return Noted.NOT_YOURS;
        }
        reportedNumbers.withdraw(contact, number, FrenchTime.at(now).toLocalDate());
        appendLine("line-answers", contact, pack, now);
        return Noted.DONE;
    }

    private void appendLine(String kind, ContactId contact, String pack, Instant now) {
        entries.append(
                List.of(new Entry(now, kind, Optional.empty(), Map.of("contact", contact.value(), "pack", pack))));
    }

    /// Keeps a note about an abusive call for the team leads of the agent's desks.
    @Writes
    public Noted noteAbuse(Actor actor, String said, Instant now) {
        Optional<Agent> agent = findAgent(actor);
        agent.ifPresent(by -> notes.add(new AbuseNote(UUID.randomUUID(), by.desks(), said, now)));
        return agent.isPresent() ? Noted.DONE : Noted.NOT_YOURS;
    }

    /// Lists the notes about abusive calls at the desks that a team lead leads, latest first.
    public List<AbuseNote> listAbuseNotes(Actor actor) {
        return notes.list().stream()
                .filter(note -> note.desks().stream().anyMatch(desk -> actor.may(Right.SEE_TEAM, desk)))
                .toList();
    }

    /// Removes what is no longer needed: addresses of contacts that were sent, parked calls that nobody took up, notes
    /// about abuse, and forms that ended a call.
    @Writes
    public void forget(Instant now) {
        parked.removeOlderThan(now.minus(PARKED));
        sent.removeOlderThan(now.minus(SENT));
        calls.removeOlderThan(now.minus(CALLED));
        notes.removeOlderThan(now.minus(NOTED));
        parked.removeForms(now.minus(ENDED));
    }
}
