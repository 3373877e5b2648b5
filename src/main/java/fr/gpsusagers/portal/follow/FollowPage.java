package fr.gpsusagers.portal.follow;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.enquiry.promise.LanguageHelp;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.portal.SafeHoursFields;
import fr.gpsusagers.sending.CitizenNotices.Refusals;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The status of an enquiry, as its sender reads it.
///
/// @param isNew whether the enquiry was just made
/// @param code shown as long as this browser may see it
/// @param taken kinds of sensitive numbers removed from the words
/// @param unsaved what was typed and not saved
/// @param ways the media by which notices can be sent
/// @param refusals the media that the holder of the address refused
/// @param now to the second: a withdrawal can be undone until then
record FollowPage(
        PageContext context,
        Enquiry enquiry,
        Optional<Person> person,
        Optional<SecretCode> code,
        List<RecordedStep> history,
        boolean isNew,
        Set<Redacted.Sort> taken,
        Unsaved unsaved,
        WaysToSend ways,
        Refusals refusals,
        Instant now) {

    private static final Set<String> CALLED_IN_DANGER = Set.of("17", "114", "3114");

    boolean isClosed() {
        return enquiry instanceof Enquiry.Closed;
    }

    /// Returns until when the sender can take the withdrawal back:
    /// « 14 h 32 ». Empty if there is nothing to take back.
    Optional<String> undoUntil() {
        return enquiry instanceof Enquiry.Closed closed && closed.canBeTakenBack(now) && person.isPresent()
                ? Optional.of(TimeWords.hour(
                        FrenchTime.at(closed.at().plus(Enquiry.UNDO)).toLocalTime()))
                : Optional.empty();
    }

    /// Whether another person may have access to the citizen's telephone: we then call in safe hours only.
    boolean asksForCaution() {
        return enquiry.topic().caution() != Caution.ORDINARY;
    }

    /// The numbers to call now, or to text without speaking; none unless the enquiry asks for caution, or did so until
    /// the citizen accepted messages: that does not end a danger.
    List<EmergencyNumber> emergencies() {
        return isClosed() || !asksForCaution() && !acceptsMessages()
                ? List.of()
                : context.pack().guide().emergencyNumbers().stream()
                        .filter(number ->
                                CALLED_IN_DANGER.contains(number.number().dialled()))
                        .toList();
    }

    private boolean acceptsMessages() {
        return history.stream().anyMatch(recorded -> recorded.step() instanceof Step.Changed step && step.saysSafe());
    }

    /// The safe hours given so far, to correct them.
    SafeHoursFields safe() {
        return unsaved.safe().isSaid()
                ? unsaved.safe()
                : person.flatMap(Person::safeHours).map(SafeHoursFields::of).orElse(SafeHoursFields.NONE);
    }

    boolean isWritten() {
        return enquiry.topic().channel().isWritten();
    }

    /// Returns whether nobody calls or writes, and the answer is read on this page.
    boolean isSilent() {
        return enquiry.topic().caution() == Caution.NEVER;
    }

    /// Whether the answer is written, not told by telephone.
    boolean isInWriting() {
        return isWritten() || isSilent();
    }

    /// Returns the first words of the page: « C’est noté. Nous vous rappelons ».
    String opening() {
        return isNew ? "C’est noté. " + verb() : verb();
    }

    String verb() {
        return isSilent() ? "Un agent lit votre demande" : isWritten() ? "Nous vous répondons" : "Nous vous rappelons";
    }

    String title() {
        return isClosed() ? "Votre demande est close" : isNew ? "C’est noté" : "Votre demande";
    }

    /// Returns the due time: « lundi avant 12 h », « mardi entre 9 h et 11 h ».
    String due() {
        return DueWords.of(enquiry.promise(), context.now());
    }

    /// Returns the due time with its date, for paper, which may be read on
    /// any day: « lundi 30 novembre avant 12 h ».
    String dueInFull() {
        return DueWords.onPaper(enquiry.promise());
    }

    /// Returns a sentence that repeats the number or address that we will use.
    String where() {
        var place = AnswerPlace.of(this);
        return isNew ? place.inWordsAtFirst() : place.inWords();
    }

    /// Returns how we will understand each other. Empty if the sender named no language, or the enquiry is closed.
    Optional<String> language() {
        LanguageWords words = enquiry.topic().isAnsweredInWriting()
                ? LanguageWords.WRITING
                : asksForCaution() ? LanguageWords.CAUTIOUS_CALL : LanguageWords.CALL;
        return isClosed()
                ? Optional.empty()
                : LanguageHelp.find(
                                context.pack().directory(),
                                enquiry.desk(),
                                PromiseConditions.of(enquiry.topic(), person),
                                context.today())
                        .map(words::of);
    }

    /// The words of the last written answer. The sender may have only seconds to read them, so they come first.
    Optional<String> answer() {
        return lastAnswer().flatMap(RecordedStep::note);
    }

    private Optional<RecordedStep> lastAnswer() {
        return history.reversed().stream()
                .filter(recorded -> recorded.step() instanceof Step.Answered)
                .findFirst();
    }

    /// Whether the last written answer is the last word so far: the sender has added nothing since.
    boolean hasAnswer() {
        return lastAnswer()
                .filter(answered -> answered.note().isPresent())
                .filter(answered -> history.subList(history.lastIndexOf(answered), history.size()).stream()
                        .map(RecordedStep::step)
                        .noneMatch(step -> step instanceof Step.WordsAdded || step instanceof Step.Received))
                .isPresent();
    }

    /// Whether we promised to write and have written: we promise no time until the citizen writes again.
    boolean isCitizensTurn() {
        return isInWriting() && hasAnswer();
    }

    /// Whether a message is the last that the citizen did, and no agent has answered it.
    boolean endsWithMessage() {
        return !hasAnswer()
                && history.reversed().stream()
                        .filter(RecordedStep::isByPerson)
                        .findFirst()
                        .filter(recorded -> recorded.step() instanceof Step.Received)
                        .isPresent();
    }

    /// Whether the citizen can write in the thread here: the service answers in writing, or has done so.
    boolean takesMessages() {
        return person.isPresent()
                && (isWritten() || answer().isPresent())
                && !(isNew && isSilent())
                && undoUntil().isEmpty();
    }

    NumberField number() {
        return NumberField.of(this);
    }

    /// Whether we have a number to call, or the page asks for one.
    boolean canBeCalled() {
        return hasNumber() || number().isOffered();
    }

    boolean hasNumber() {
        return person.flatMap(Person::number).isPresent();
    }

    boolean hasMail() {
        return person.flatMap(Person::mail).isPresent();
    }

    /// Returns whether it is worth asking for a mail address here.
    boolean takesMail() {
        return ways.canSend(Medium.EMAIL);
    }

    /// Returns the need as a title: « RSA suspendu ».
    String subject() {
        return context.pack()
                .guide()
                .findNeed(enquiry.topic().need())
                .map(Need::label)
                .orElse("Votre demande");
    }

    /// Returns the papers to have at hand for the call.
    List<String> papers() {
        return context.pack()
                .guide()
                .findNeed(enquiry.topic().need())
                .map(Need::papers)
                .orElse(List.of());
    }

    String desk() {
        return context.nameOf(enquiry.desk());
    }

    Optional<Contact> service() {
        return context.serviceOf(enquiry.desk());
    }

    String openedAt() {
        return Timeline.at(FrenchTime.at(enquiry.facts().openedAt()), context.now());
    }

    /// Returns the sensitive numbers that the sender need not give: « votre numéro de sécurité sociale ».
    String takenWords() {
        return taken.stream().map(Redacted.Sort::label).collect(Collectors.joining(" et "));
    }

    /// Returns what happened, then what will happen next.
    List<Timeline.Entry> lines() {
        return Timeline.of(this);
    }

    /// The field in which the sender of an enquiry gives another telephone number.
    ///
    /// @param isOffered whether the page has it. After violence only if we have no number: another person
    /// could give one
    /// @param isNeeded whether the sender waits for a call and we have no number: a stranger answered at the
    /// one given, and an agent deleted it
    /// @param value what the page fills in
    record NumberField(boolean isOffered, boolean isNeeded, String value) {

        private static final NumberField NONE = new NumberField(false, false, "");

        static NumberField of(FollowPage page) {
            return page.person()
                    .filter(person -> person.reply() == Reply.BY_CALL && !page.isClosed())
                    .filter(person -> !page.asksForCaution() || isLost(person, page))
                    .map(person -> of(person, page.unsaved()))
                    .orElse(NONE);
        }

        private static NumberField of(Person person, Unsaved unsaved) {
            String known = person.number().map(PhoneNumber::display).orElse("");
            return new NumberField(true, known.isEmpty(), unsaved.number().isEmpty() ? known : unsaved.number());
        }

        /// Whether an agent deleted the number, and the sender has named safe hours to be called in.
        private static boolean isLost(Person person, FollowPage page) {
            return person.number().isEmpty() && !page.isSilent();
        }

        @Override
        public String toString() {
            return "NumberField[…]";
        }
    }
}
