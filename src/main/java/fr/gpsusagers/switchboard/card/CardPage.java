package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Calling;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.ClosingConditions;
import fr.gpsusagers.enquiry.work.LikelyDesk;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.Transmission;
import fr.gpsusagers.sending.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.card.CardForm.Attention;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A card, as an agent of its desk sees it.
///
/// @param desks the desks, and which of them are open now
/// @param likely the desks to which the request may belong; empty unless the agent holds it
/// @param form texts that could not be saved, to fill the fields again
/// @param attention where the page draws the agent's attention
record CardPage(
        PageContext context,
        Card.Open card,
        Agent agent,
        DeskChoice desks,
        List<LikelyDesk> likely,
        CardForm form,
        Attention attention,
        WaysToSend ways) {

    /// The note that takes a mandate back.
    static final String NO_MANDATE = "aucun";

    Enquiry enquiry() {
        return card.enquiry();
    }

    String address() {
        return "/agent/demande/" + enquiry().id();
    }

    String title() {
        return context.labelOf(enquiry().topic().need())
                + person().flatMap(Person::place).map(place -> ", " + place).orElse("");
    }

    Optional<Need> need() {
        return context.pack().guide().findNeed(enquiry().topic().need());
    }

    /// Returns whether the person's data cannot be read. The data of open requests is never erased, so if it is
    /// missing, it could not be decrypted.
    boolean isUnreadable() {
        return isOpen() && person().isEmpty();
    }

    Optional<Person> person() {
        return card.person();
    }

    boolean knowsFirstName() {
        return !firstName().isEmpty();
    }

    /// Returns the citizen's first name. Empty if it was not given.
    String firstName() {
        return person().flatMap(Person::firstName).orElse("");
    }

    /// Returns the status line below the title.
    String standing() {
        String reference = "Demande " + enquiry().facts().reference();
        return switch (enquiry()) {
            case Enquiry.Waiting _ -> reference + ", en attente";
            case Enquiry.Taken taken ->
                reference + ", prise par " + (isMine() ? "vous" : "un collègue") + " à " + hour(taken.since());
            case Enquiry.Closed closed -> reference + ", close à " + hour(closed.at());
        };
    }

    private String hour(Instant instant) {
        return TimeWords.hour(FrenchTime.at(instant).toLocalTime());
    }

    boolean isMine() {
        return enquiry() instanceof Enquiry.Taken taken && taken.agent().equals(agent.id());
    }

    /// Whether the agent closed the request, and can still take that back.
    boolean canBeReopened() {
        return enquiry() instanceof Enquiry.Closed closed && closed.canBeUndone(agent.id(), context.instant());
    }

    /// Whether the agent has to write, and so begins with that.
    boolean writesFirst() {
        return isWritten() || isSilent();
    }

    boolean isWaiting() {
        return enquiry() instanceof Enquiry.Waiting;
    }

    boolean isOpen() {
        return enquiry() instanceof Enquiry.Open;
    }

    /// Returns the number to call. Empty if the citizen must not be called, or left no number.
    Optional<PhoneNumber> call() {
        return calling().number(context.now());
    }

    /// Returns whether a call at this hour could put the citizen in danger, who waits for a call at another.
    boolean isUnsafeNow() {
        return calling().isUnsafe(context.now()) && !isWritten();
    }

    Calling calling() {
        return new Calling(enquiry().topic(), person());
    }

    boolean isSilent() {
        return enquiry().topic().caution() == Caution.NEVER;
    }

    boolean isCautious() {
        return enquiry().topic().caution() == Caution.WHEN_SAID_SAFE;
    }

    boolean isWritten() {
        return enquiry().topic().channel().isWritten();
    }

    /// Returns whether the request can be sent on to another body by mail.
    boolean canBeSentOn() {
        return Transmission.isPossible(enquiry().topic(), ways);
    }

    /// Returns whether the other request may be joined to this one.
    boolean mayJoin(Enquiry other) {
        return enquiry().topic().mayBeJoined() && other.topic().mayBeJoined();
    }

    boolean isForSomeoneElse() {
        return enquiry().topic().askedFor() != AskedFor.ONESELF;
    }

    /// Returns the latest note on the mandate of the person who asks for someone else. Empty if there is none, or if it
    /// was taken back.
    Optional<String> mandate() {
        return card.history().stream()
                .filter(recorded -> recorded.step() instanceof Step.Mandated)
                .reduce((_, last) -> last)
                .flatMap(RecordedStep::note)
                .filter(note -> !note.equals(NO_MANDATE));
    }

    boolean wasAskedAgain() {
        return enquiry().facts().repeats() > 0;
    }

    boolean mayBeUnreachable() {
        return conditions().isUnreachable();
    }

    /// Returns whether the citizen is still waiting for a written answer.
    boolean owesAnAnswer() {
        return conditions().owesAnAnswer();
    }

    private ClosingConditions conditions() {
        return new ClosingConditions(enquiry().topic(), card.history());
    }

    /// Returns this page with another form, and with attention drawn elsewhere.
    CardPage with(CardForm other, Attention next) {
        return new CardPage(context, card, agent, desks, likely, other, next, ways);
    }

    CardPage with(List<LikelyDesk> others) {
        return new CardPage(context, card, agent, desks, others, form, attention, ways);
    }

    String typed(Part part) {
        return form.text(part);
    }

    String chosen(Choice choice) {
        return form.choice(choice);
    }

    /// Returns the texts of an agent who no longer holds the request. The page shows them so that he can copy them.
    List<Part> leftOver() {
        return isMine() ? List.of() : form.typed();
    }

    /// Returns what is known of the person, one line for each fact.
    List<Fact> facts() {
        return PersonFacts.of(this);
    }

    /// One fact about the person.
    record Fact(String name, String value) {}

    List<HistoryLine> history() {
        return HistoryLine.of(card.history(), context, agent);
    }

    /// Returns the other desks, to which the request can be transferred.
    List<DeskOption> otherDesks() {
        return DeskOption.others(desks, enquiry().desk());
    }

    boolean isAtTheSwitchboard() {
        return desks.switchboard()
                .filter(desk -> desk.id().equals(enquiry().desk()))
                .isPresent();
    }

    /// Returns the outside bodies that the request may be for, by name: those without a sector, or in the sector of the
    /// request.
    List<Contact> bodies() {
        return context.pack().directory().otherBodies(enquiry().topic().sector(), context.today()).stream()
                .sorted(Comparator.comparing(Contact::name, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    /// Returns the plain text that an agent copies into the business software of his service: what was asked, by whom,
    /// when, and what is promised. It holds none of the citizen's own words, and hides what the card hides.
    String summary() {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        lines.add("Demande " + enquiry().facts().reference());
        lines.add("Reçue " + received());
        lines.add("Guichet\u00A0: " + context.nameOf(enquiry().desk()));
        lines.add("Promis " + DueWords.onPaper(enquiry().promise()));
        lines.add("Essais\u00A0: " + enquiry().facts().attempts());
        facts().stream().map(fact -> fact.name() + "\u00A0: " + fact.value()).forEach(lines::add);
        return String.join("\n", lines);
    }

    /// « mardi 8 décembre à 9 h 10, par téléphone, au standard ».
    private String received() {
        LocalDateTime at = FrenchTime.at(enquiry().facts().openedAt());
        return TimeWords.day(at.toLocalDate()) + " à " + TimeWords.hour(at.toLocalTime()) + ", "
                + enquiry().topic().origin().label();
    }
}
