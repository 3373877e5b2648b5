package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.intake.Incident;
import fr.gpsusagers.intake.ParkedIntake;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.switchboard.lookup.AnswerSubject;
import fr.gpsusagers.switchboard.lookup.CallerRemark;
import fr.gpsusagers.switchboard.lookup.CallerWish;
import fr.gpsusagers.switchboard.lookup.EarlierRequest;
import fr.gpsusagers.switchboard.lookup.FoundAnswer;
import fr.gpsusagers.switchboard.lookup.FoundChoice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The operator's screen.
///
/// @param first the choices before anything is said
/// @param answer empty before anything is typed
/// @param offered when the desk would call back: « mardi avant 12 h »; empty if no desk calls back
/// @param desk the desk that would call back
/// @param script what to say, sentence by sentence
/// @param today what is closed or announced today, by service
/// @param said the message about the last action
/// @param correction to take back the promise of the call that was taken up again
/// @param silenced the contact whose line the agent has just reported as silent
record IntakePage(
        IntakeForm form,
        List<FoundChoice> first,
        Optional<FoundAnswer> answer,
        Optional<String> offered,
        String desk,
        List<String> script,
        List<String> today,
        Optional<String> said,
        Optional<ContactId> silenced,
        Optional<PromisedPage.Correction> correction,
        WaysToSend ways,
        Around around) {

    /// Returns the contact whose line was just reported as silent, if the page now shows another contact. If it still
    /// shows this one, its own button takes the report back.
    Optional<ContactId> silencedElsewhere() {
        return silenced.filter(contact -> answer.flatMap(FoundAnswer::best)
                .filter(best -> best.contact().id().equals(contact))
                .isEmpty());
    }

    /// What colleagues need.
    ///
    /// @param parked longest waiting first
    /// @param alerts colleagues with someone in danger on the line
    record Around(List<ParkedLine> parked, List<AlertLine> alerts) {

        private static final int IN_SIGHT = 3;

        /// Those in danger first, then the longest waiting.
        List<ParkedLine> waiting() {
            return parked.stream()
                    .filter(line -> !line.isEnded())
                    .sorted(Comparator.comparing(line -> !line.isDanger()))
                    .toList();
        }

        /// More of them would push away what the caller may mean.
        List<ParkedLine> inSight() {
            return waiting().stream().limit(IN_SIGHT).toList();
        }

        List<ParkedLine> further() {
            return waiting().stream().skip(IN_SIGHT).toList();
        }

        Optional<ParkedLine> last() {
            return parked.stream().filter(ParkedLine::isEnded).findFirst();
        }
    }

    /// A parked call.
    ///
    /// @param since « depuis 4 min »
    record ParkedLine(ParkedIntake intake, String since) {

        private static final int LONGEST_TITLE = 80;

        /// Whether the agent ended it, perhaps by mistake.
        boolean isEnded() {
            return intake.ended().isPresent();
        }

        boolean isDanger() {
            return IntakeForm.isDanger(intake);
        }

        String title() {
            String words = intake.typed().getOrDefault("mots", "");
            String place = intake.typed().getOrDefault("lieu", "");
            String title = (words + " " + place).strip();
            return title.isEmpty()
                    ? "Sans mots"
                    : title.length() > LONGEST_TITLE ? FormFields.cut(title, LONGEST_TITLE) + "…" : title;
        }
    }

    /// A call for help.
    ///
    /// @param isOwn whether the reader called
    /// @param isAnswered whether a colleague comes; if the call is not the reader's own, the reader comes
    record AlertLine(String id, boolean isOwn, boolean isAnswered, String since, Incident incident) {}

    CallerForm caller() {
        return form.caller();
    }

    boolean isDanger() {
        return answer.filter(FoundAnswer::isDanger).isPresent();
    }

    /// Whether the caller smells gas, and must leave the building before anything else.
    boolean isToLeave() {
        return CallerRemark.find(form.sought().words())
                .filter(remark -> remark.about() == CallerRemark.About.GAS)
                .isPresent();
    }

    List<PhoneNumber> numbers() {
        return answer.map(FoundAnswer::numbers).orElse(List.of());
    }

    /// Whether the agent should ask for the place next.
    boolean waitsForPlace() {
        return answer.filter(one -> one.waiting() == FoundAnswer.Waiting.FOR_PLACE
                        && one.places().isEmpty())
                .isPresent();
    }

    /// The request that the caller rings again about, by the reference or the number among the words.
    Optional<EarlierRequest> earlier() {
        return EarlierRequest.find(form.sought().words());
    }

    /// Whether there is more to read about the contact: papers, other ways, other contacts, reasons.
    boolean tellsMore() {
        return answer.filter(one -> !one.others().isEmpty()
                        || one.need().filter(need -> !need.papers().isEmpty()).isPresent()
                                && one.shortAnswer().isEmpty()
                        || one.best()
                                .filter(best -> !best.ways().isEmpty()
                                        || !best.reasons().isEmpty())
                                .isPresent())
                .isPresent();
    }

    /// Whether the agent has to correct or confirm something first.
    boolean asksBack() {
        return caller().mistake().isPresent();
    }

    /// Where requests come from here. Citizens use the site by themselves.
    List<Origin> origins() {
        return List.of(Origin.CALL, Origin.COUNTER, Origin.DIRECT_LINE, Origin.POST);
    }

    /// Whether the answer is to be written: as typed, or because the words say that the caller is deaf.
    boolean isWritten() {
        return caller().isWritten() || !caller().isTyped() && (isDeaf() || wishes(CallerWish.WRITING));
    }

    private boolean isDeaf() {
        return answer.filter(one -> one.subject().situation().has(Constraint.DEAF))
                .isPresent();
    }

    /// Whether nothing may be sent: because of a danger, or of what the caller said, or because the agent ticked it.
    boolean isDiscreet() {
        return asksForCaution() || caller().isDiscreet();
    }

    boolean isDiscretionHeard() {
        return wishes(CallerWish.DISCRETION);
    }

    /// Returns the half of the day in which the caller wants to be called: « L’après-midi ». Empty if the words name
    /// none.
    Optional<String> wishedHalf() {
        return CallerWish.halfDay(form.sought().words()).map(HalfDay::label);
    }

    private boolean wishes(CallerWish wish) {
        return wish.isIn(form.sought().words());
    }

    /// Whether the contact may be sent to the caller: someone else may read what is sent about a danger.
    boolean maySend() {
        return ways.canSend(Medium.EMAIL)
                && answer.filter(one -> one.best().isPresent() && !asksForCaution())
                        .isPresent();
    }

    /// Whether a promise to a mobile number is also sent by text message, unless the agent ticks « Discret ».
    boolean maySendText() {
        return ways.canSend(Medium.SMS) && !asksForCaution();
    }

    /// Whether someone else may hold the telephone.
    boolean asksForCaution() {
        return answer.map(FoundAnswer::subject)
                .filter(AnswerSubject::asksForCaution)
                .isPresent();
    }
}
