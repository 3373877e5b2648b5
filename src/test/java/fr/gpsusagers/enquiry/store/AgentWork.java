package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.at;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.staff.desk.DeskMailboxes;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.time.Instant;
import java.util.Optional;

/// Runs an agent's use cases on an enquiry, on a Monday morning.
abstract class AgentWork {

    static final Instant MONDAY = at("2026-11-30T09:40");

    final Enquiring enquiring;

    AgentWork(Enquiring enquiring) {
        this.enquiring = enquiring;
    }

    Work takeNext(Actor actor) {
        return enquiring.kept(() -> enquiring.useCases().deskWork().takeNext(actor, MONDAY));
    }

    Work take(Actor actor, EnquiryId id) {
        return enquiring.kept(() -> enquiring.useCases().deskWork().take(actor, id, MONDAY));
    }

    Work attempt(Actor actor, EnquiryId id, Attempt attempt, Instant now) {
        return enquiring.kept(
                () -> enquiring.useCases().recordAttempt().record(actor, PACK, id, UnansweredCall.of(attempt), now));
    }

    Work close(Actor actor, EnquiryId id, Outcome outcome, Instant now) {
        return enquiring.kept(() -> enquiring
                .useCases()
                .closings(_ -> true)
                .close(actor, id, outcome, ClosingNote.said("Vu au téléphone."), HistoryRead.WHOLE, now));
    }

    Work reopen(Actor actor, EnquiryId id, Instant now) {
        return enquiring.kept(() -> enquiring.useCases().closings().reopen(actor, id, now));
    }

    Work transfer(Actor actor, EnquiryId id, Optional<DeskId> to) {
        return transfer(actor, id, to, "pas pour nous", new MailboxesInMemory());
    }

    Work transfer(Actor actor, EnquiryId id, Optional<DeskId> to, String reason, DeskMailboxes mailboxes) {
        return enquiring.kept(
                () -> enquiring.useCases().transfers(mailboxes).transfer(actor, PACK, id, to, reason, MONDAY));
    }

    Card read(Actor actor, EnquiryId id) {
        return enquiring.kept(() -> enquiring.useCases().deskView().readCard(actor, id, MONDAY));
    }

    /// Opens a request that is to be answered in writing.
    EnquiryId openedInWriting(Instant now) {
        Asking like = Enquiring.asking("rsa-suspension", Enquiring.newNumber());
        var written = new Asking(
                like.form(),
                like.about(),
                ChannelKind.FORM,
                like.askedFor(),
                like.deadline(),
                like.sharing(),
                like.person());
        return Enquiring.promised(enquiring.open(written, now)).id();
    }
}
