package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Language;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.person.HalfDay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.promise.LanguageHelp;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.Reachable;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.switchboard.card.CardPage.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is known of the person, in the order in which an agent needs it.
final class PersonFacts {

    private static final String LEAVE_NOTHING = "Ne rien laisser";
    private static final String HIDDEN = "Caché hors des heures sans danger";

    private PersonFacts() {}

    /// Says where the person reads a written answer.
    static String answerTravels(CardPage page) {
        return page.person()
                .filter(_ -> !page.isCautious() && !page.isSilent())
                .flatMap(person -> switch (person.answerWay()) {
                    case BY_MAIL ->
                        person.mail()
                                .filter(_ -> page.ways().canSend(Medium.EMAIL))
                                .map(_ -> "La réponse part en entier par mail.");
                    case BY_SMS ->
                        person.number()
                                .filter(page.ways()::canText)
                                .map(
                                        _ ->
                                                "La réponse part en entier par SMS. Au-delà de 1\u00A0300 signes, elle est coupée.");
                    case ON_SITE -> Optional.<String>empty();
                })
                .orElseGet(() -> onSite(page));
    }

    private static String onSite(CardPage page) {
        if (wayBack(page).isPresent()) {
            return "Rien n’est envoyé, sauf si vous cochez la case.";
        }
        boolean isTold = page.person()
                .filter(person ->
                        !Reachable.media(page.ways(), page.enquiry(), person).isEmpty())
                .isPresent();
        if (isTold) {
            return "La personne lit votre réponse sur le site, avec sa référence et son code.";
        }
        return page.enquiry().topic().origin() == Origin.SMS
                ? "Aucun SMS ne part plus, et la personne n’a pas de code. Elle ne verra pas votre réponse."
                : "Aucun message ne prévient la personne. Elle lit votre réponse sur le site, si elle y revient.";
    }

    /// The way by which the agent may send the answer although caution is asked for: the one by which the person wrote.
    static Optional<Medium> wayBack(CardPage page) {
        return page.person()
                .filter(_ -> !page.enquiry().topic().caution().allowsNotices())
                .flatMap(known -> Reachable.findWayBack(
                        page.ways(), page.enquiry(), known, page.card().history()));
    }

    static List<Fact> of(CardPage page) {
        var facts = new ArrayList<Fact>();
        page.person().ifPresent(person -> addPerson(facts, person, page));
        if (page.isForSomeoneElse()) {
            facts.add(new Fact("Demande", page.enquiry().topic().askedFor().label()));
        }
        if (page.person().isEmpty()) {
            facts.add(new Fact("Personne", page.isUnreadable() ? "Illisible" : "Données effacées, ou illisibles"));
        }
        return facts;
    }

    private static void addPerson(List<Fact> facts, Person person, CardPage page) {
        facts.add(new Fact("Prénom", person.firstName().orElse("Non donné")));
        addAddresses(facts, person, page);
        boolean isCalled = person.number().isPresent() && !page.isWritten();
        if (isCalled && !page.isCautious() && !page.isSilent()) {
            facts.add(new Fact("Répond", moments(person)));
        }
        if (isCalled || page.isCautious() || page.isSilent()) {
            facts.add(new Fact("Message", page.isCautious() || page.isSilent() ? LEAVE_NOTHING : voicemail(person)));
        }
        person.place().ifPresent(place -> facts.add(new Fact("Lieu", place)));
        person.language().ifPresent(language -> facts.add(new Fact("Langue", language)));
        LanguageHelp.find(
                        page.desks().directory(),
                        page.enquiry().desk(),
                        PromiseConditions.of(page.enquiry().topic(), page.person()),
                        page.context().today())
                .ifPresent(help -> facts.add(understanding(help)));
        person.safeWhen().ifPresent(when -> facts.add(new Fact("Sans danger", when)));
        person.body().ifPresent(body -> facts.add(new Fact("Structure", body)));
        person.deadline().ifPresent(day -> facts.add(new Fact("Date limite", TimeWords.day(day))));
    }

    /// Hides number and mail whenever a call or a letter could put the person in danger.
    private static void addAddresses(List<Fact> facts, Person person, CardPage page) {
        if (page.calling().isForbidden()) {
            return;
        }
        boolean hidden = page.isUnsafeNow();
        person.number()
                .map(PhoneNumber::display)
                .ifPresent(number -> facts.add(new Fact("Téléphone", hidden ? HIDDEN : number)));
        person.mail().map(EmailAddress::value).ifPresent(mail -> facts.add(new Fact("Mail", hidden ? HIDDEN : mail)));
    }

    private static Fact understanding(LanguageHelp help) {
        return switch (help) {
            case LanguageHelp.Speaker(Language language) -> new Fact("Au guichet", "Un agent parle " + language.name());
            case LanguageHelp.Interpreter(Contact contact) ->
                new Fact(
                        "Interprète",
                        contact.name() + ", "
                                + contact.lines().getFirst().number().display());
            case LanguageHelp.FrenchOnly _ -> new Fact("Interprète", "Aucun\u00A0: des mots simples, en français");
        };
    }

    private static String moments(Person person) {
        return person.moments().isEmpty()
                ? "À toute heure"
                : person.moments().stream().sorted().map(HalfDay::label).collect(Collectors.joining(", "));
    }

    private static String voicemail(Person person) {
        return switch (person.voicemail()) {
            case NOT_SAID -> "Non dit\u00A0: ne rien laisser";
            case ALLOWED -> "On peut en laisser un";
            case REFUSED -> LEAVE_NOTHING;
        };
    }
}
