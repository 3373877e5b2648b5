package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.enquiry.work.Attempt;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.switchboard.card.CardForm.Choice;
import fr.gpsusagers.switchboard.card.CardForm.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// A card, as an agent of its desk reads it.
///
/// @param desks which of them are open at this moment
/// @param form what was typed and could not be saved, for its fields
record CardPage(Visit visit, Card.Open card, Agent agent, DeskChoice desks, CardForm form, Optional<String> mistake, WaysToSend ways) {

    private static final Duration SOON = Duration.ofHours(1);

    Enquiry enquiry() {
        return card.enquiry();
    }

    String address() {
        return "/agent/demande/" + enquiry().id();
    }

    String title() {
        return need().map(Need::label).orElse("Demande")
                + person().flatMap(Person::place).map(place -> ", " + place).orElse("");
    }

    Optional<Need> need() {
        return visit.pack().guide().findNeed(enquiry().topic().need());
    }

    /// What the person left cannot be read: an open request is never erased.
    boolean isUnreadable() {
        return isOpen() && person().isEmpty();
    }

    Optional<Person> person() {
        return card.person();
    }

    /// Where it stands, under the title.
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

    boolean isWaiting() {
        return enquiry() instanceof Enquiry.Waiting;
    }

    boolean isOpen() {
        return enquiry() instanceof Enquiry.Open;
    }

    /// « Promis avant 12 h », with the day where it is another one; « Promesse à tenir » while someone works on it.
    String promised() {
        String by = by();
        if (!isInUse() || !isAtRisk()) {
            return "Promis " + by;
        }
        String late = due().isBefore(visit.now()) ? "Promesse en retard, à tenir " : "Promesse à tenir ";
        return late + by + "\u00A0: " + (isMine() ? "vous l’avez en main" : "un collègue l’a en main");
    }

    /// Nothing takes it from its agent meanwhile.
    private boolean isInUse() {
        return enquiry() instanceof Enquiry.Open open
                && open.isInUse(visit.now().atZone(FrenchTime.ZONE).toInstant());
    }

    private String by() {
        LocalDateTime due = due();
        String day = due.toLocalDate().equals(visit.now().toLocalDate())
                ? ""
                : TimeWords.dayFrom(visit.now().toLocalDate(), due.toLocalDate()) + " ";
        return day + "avant " + TimeWords.hour(due.toLocalTime());
    }

    boolean isAtRisk() {
        return isOpen() && due().isBefore(visit.now().plus(SOON));
    }

    private LocalDateTime due() {
        return FrenchTime.at(enquiry().promise().dueBy());
    }

    /// The number to call; empty where nobody is to be called.
    Optional<PhoneNumber> call() {
        boolean called = !enquiry().topic().channel().isWritten()
                && enquiry().topic().caution().allowsCalls();
        return called ? person().flatMap(Person::number) : Optional.empty();
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

    /// Whether the request itself can go on to another body.
    boolean canBeSentOn() {
        return !isSilent() && !isCautious() && ways.canSend(Medium.EMAIL);
    }

    boolean isForSomeoneElse() {
        return enquiry().topic().askedFor() != AskedFor.ONESELF;
    }

    /// What was seen of the mandate of someone who asks for another; empty when none was noted.
    Optional<String> mandate() {
        return card.history().stream()
                .filter(told -> told.step().kind() == Step.Kind.MANDATED)
                .reduce((_, last) -> last)
                .flatMap(Steps.Told::note);
    }

    boolean wasAskedAgain() {
        return enquiry().facts().repeats() > 0;
    }

    boolean mayBeUnreachable() {
        return Attempt.countHalfDays(card.history()) >= Enquiry.ATTEMPTS;
    }

    /// Whether a written answer is owed and none was sent.
    boolean owesAnAnswer() {
        return enquiry().topic().isAnsweredInWriting()
                && card.history().stream().noneMatch(told -> told.step().kind() == Step.Kind.ANSWERED);
    }

    String typed(Part part) {
        return form.text(part);
    }

    String chosen(Choice choice) {
        return form.choice(choice);
    }

    /// What was typed by someone who holds it no longer: shown, so that he can copy it.
    List<Part> leftOver() {
        return isMine() ? List.of() : form.typed();
    }

    /// What is known of the person, a line each.
    List<Fact> facts() {
        return PersonFacts.of(this);
    }

    /// A line of what is known.
    record Fact(String name, String value) {}

    List<HistoryLine> history() {
        return HistoryLine.of(card.history(), visit, agent);
    }

    /// The desks that it may be for.
    List<DeskOption> otherDesks() {
        return DeskOption.others(desks, enquiry().desk());
    }

    boolean isAtTheSwitchboard() {
        return desks.switchboard()
                .filter(desk -> desk.id().equals(enquiry().desk()))
                .isPresent();
    }

    /// The bodies outside that may answer.
    List<Contact> bodies() {
        return visit.pack().directory().contacts(visit.now().toLocalDate()).stream()
                .filter(contact -> !contact.ownService())
                .filter(contact -> contact.sector().isEmpty()
                        || contact.sector().equals(enquiry().topic().sector()))
                .limit(60)
                .toList();
    }

    /// A plain summary for the business software, without a word of the person's.
    String summary() {
        return title() + "\nDemande " + enquiry().facts().reference() + "\nPromis " + by() + "\nEssais\u00A0: "
                + enquiry().facts().attempts();
    }
}
