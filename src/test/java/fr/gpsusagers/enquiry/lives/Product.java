package fr.gpsusagers.enquiry.lives;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.work.Closings.ClosingNote;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.file.Antivirus;
import fr.gpsusagers.receiving.file.RequestFiles;
import fr.gpsusagers.sending.Endings.Ending;
import fr.gpsusagers.sending.Endings.SendingOn;
import fr.gpsusagers.sending.WrittenAnswers;
import fr.gpsusagers.staff.desk.MailboxesInMemory;
import java.util.Objects;
import java.util.Optional;

/// The use cases of the product as one process has them. A planted fault replaces one.
class Product {

    private static final ContactId WITHOUT_MAIL = new ContactId("caf-calvados");
    private static final ContactId WITH_MAIL = new ContactId("mission-locale-lisieux");

    final Parts parts;
    private final Timers timers;

    Product(Parts parts) {
        this.parts = parts;
        this.timers = new Timers(parts);
    }

    /// Does what it is told, in a transaction as the product has it.
    final Answer obey(Order order) {
        try {
            if (order.kind() == Act.Kind.SEND_NOTICES) {
                return new Answer.Done(timers.sendNotices(order));
            }
            if (order.kind() == Act.Kind.DELIVER) {
                return new Answer.Done(deliver(order));
            }
            return Objects.requireNonNull(
                    parts.transaction().execute(_ -> new Answer.Done(Boolean.TRUE.equals(happen(order)))));
        } catch (RuntimeException fault) {
            return Answer.Failed.of(fault);
        }
    }

    private Object happen(Order order) {
        return switch (order.kind()) {
            case ASK, SEND_FORM_AGAIN -> ask(order);
            case SEND_MESSAGE -> new Messages(parts).isStored(order);
            case SEND_MAIL -> new Messages(parts).isKept(order);
            case SEND_TEXT -> keepText(order);
            case TAKE_NEXT -> parts.useCases().deskWork().takeNext(actor(order), order.at());
            case WATCH_PROMISES -> watchPromises(order);
            case WATCH_ABSENCES -> watchAbsences(order);
            case WATCH_DESKS -> timers.watchDesks(order);
            case NOTE_BOUNCES -> timers.noteBounces(order);
            case ERASE -> timers.erase(order);
            case LOOK, DECLARE_ABSENCE, WITHDRAW_ABSENCE, CLOSE_CALLBACKS, OPEN_CALLBACKS ->
                new Staff(parts.staff()).happen(order);
            case SEND_NOTICES, PUBLISH -> true;
            default -> order.about().<Object>map(id -> happen(order, id)).orElse(false);
        };
    }

    private Object happen(Order order, EnquiryId id) {
        var agent = actor(order);
        return switch (order.kind()) {
            case TAKE -> take(order, id);
            case TOUCH -> parts.useCases().deskWork().touch(agent, id, order.at());
            case HAND_BACK -> parts.useCases().deskWork().handBack(agent, id, order.at());
            case ATTEMPT -> attempt(order, id);
            case TRANSFER -> transfer(order, id);
            case UNDO_TRANSFER -> parts.useCases().transfers().undo(agent, id, order.at());
            case ANSWER -> answer(order, id);
            case CLOSE -> close(order, id);
            case REOPEN -> reopen(order, id);
            case JOIN -> join(order, id);
            case SPLIT -> parts.endings().split(agent, pack(order), id, order.at());
            default -> happen(order, new Actor.Bearer(id));
        };
    }

    /// The person of the request does something.
    private Object happen(Order order, Actor.Bearer person) {
        var change = parts.changePerson();
        var now = order.at();
        var number = Forms.NUMBERS.get(order.how() % Forms.NUMBERS.size());
        return switch (order.kind()) {
            case ADD_WORDS -> change.change(person, pack(order), draft -> draft.addWords("Encore une chose."), now);
            case WRITE -> write(order, person);
            case CHANGE_NUMBER -> change.change(person, pack(order), Forms.correction(number, order.how()), now);
            case REFUSE_NOTICES -> parts.citizenNotices().refuse(person, pack(order), now);
            case WITHDRAW -> parts.useCases().ownEnquiry().withdraw(person, now);
            case ASK_AFTER_ALL -> parts.useCases().ownEnquiry().undoWithdrawal(person, now);
            default -> throw new IllegalArgumentException(order.kind() + " is about no request");
        };
    }

    static Actor.Staff actor(Order order) {
        return Team.actor(order.agent());
    }

    static Pack pack(Order order) {
        return Packs.ALL.get(order.pack());
    }

    static Attempt attemptOf(Order order) {
        return Attempt.values()[order.how() % Attempt.values().length];
    }

    Object ask(Order order) {
        return parts.bookings()
                .book(new Actor.Citizen(), pack(order), Forms.filledIn(order.how(), order.form()), order.at());
    }

    Object take(Order order, EnquiryId id) {
        return parts.useCases().deskWork().take(actor(order), id, order.at());
    }

    Object attempt(Order order, EnquiryId id) {
        return parts.bookings()
                .reportAttempt(actor(order), pack(order), id, UnansweredCall.of(attemptOf(order)), order.at());
    }

    Object transfer(Order order, EnquiryId id) {
        Optional<DeskId> to = Optional.of(Team.DESKS.get(order.how() % Team.DESKS.size()));
        return parts.useCases()
                .transfers(new MailboxesInMemory())
                .transfer(actor(order), pack(order), id, to, "", order.at());
    }

    private Object answer(Order order, EnquiryId id) {
        return parts.writtenAnswers()
                .answer(
                        actor(order),
                        pack(order),
                        id,
                        WrittenAnswers.Answer.of("Votre dossier est complet."),
                        order.at());
    }

    Object close(Order order, EnquiryId id) {
        Outcome outcome = switch (order.how() % 4) {
            case 0 -> new Outcome.OrientedElsewhere(WITHOUT_MAIL);
            case 1 -> new Outcome.OrientedElsewhere(WITH_MAIL);
            case 2 -> new Outcome.Unreachable();
            default -> new Outcome.Answered();
        };
        return parts.endings()
                .end(
                        actor(order),
                        pack(order),
                        id,
                        new Ending(outcome, noteOf(order), SendingOn.WHERE_POSSIBLE),
                        order.at());
    }

    /// Now and then, an agent closes a request without a word.
    static ClosingNote noteOf(Order order) {
        return order.how() % 3 == 0 ? ClosingNote.NONE : ClosingNote.said("Vu au téléphone.");
    }

    Object reopen(Order order, EnquiryId id) {
        return parts.endings().resume(actor(order), id, order.at());
    }

    Object join(Order order, EnquiryId id) {
        return parts.useCases()
                .duplicates()
                .join(actor(order), id, order.other().orElse(id), HistoryRead.WHOLE, order.at());
    }

    Object write(Order order, Actor.Bearer person) {
        return new Messages(parts)
                .isAdded(
                        order,
                        person,
                        new RequestFiles(parts.messaging().attachments(), parts.enquiries(), Antivirus.NONE));
    }

    Object keepText(Order order) {
        return new Messages(parts).isTaken(CitizenLetters.text(order), order.at());
    }

    boolean deliver(Order order) {
        return new Messages(parts).deliver(order);
    }

    Object watchPromises(Order order) {
        return timers.watchPromises(order);
    }

    Object watchAbsences(Order order) {
        return timers.watchAbsences(order);
    }
}
