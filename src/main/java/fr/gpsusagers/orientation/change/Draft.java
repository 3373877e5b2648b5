package fr.gpsusagers.orientation.change;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Closure;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Banners;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A pack while changes are applied: collects all edits first, then applies them in one go.
final class Draft {

    private final Pack base;
    private final LocalDate day;
    private final Map<ContactId, UnaryOperator<Contact>> contacts = new HashMap<>();
    private final Map<DeskId, UnaryOperator<Desk>> desks = new HashMap<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<String> ofSite = new ArrayList<>();
    private final Map<ContactId, List<String>> ofContacts = new LinkedHashMap<>();

    /// @param day on which ids are looked up
    Draft(Pack base, LocalDate day) {
        this.base = base;
        this.day = day;
    }

    Pack base() {
        return base;
    }

    LocalDate day() {
        return day;
    }

    /// Returns the contact that the subject names, as published.
    Contact contact(ChangeSubject subject) {
        ContactId id = switch (subject) {
            case ChangeSubject.OfContact(ContactId contact) -> contact;
            case ChangeSubject.OfDesk _ -> desk(subject).contact();
            case ChangeSubject.Everyone _, ChangeSubject.Site _ ->
                throw NotInPack.unfit("Dites pour quel contact (--contact) ou quel guichet (--desk).");
        };
        return base.directory()
                .findContact(id, day)
                .orElseThrow(() -> NotInPack.unknown("Le contact « " + id
                        + " » n’existe pas. Cherchez son identifiant dans annuaire/contacts.csv."));
    }

    /// Returns the desk that the subject names, as published.
    Desk desk(ChangeSubject subject) {
        if (subject instanceof ChangeSubject.OfDesk(DeskId id)) {
            return findDesk(id)
                    .orElseThrow(() -> NotInPack.unknown("Le guichet « " + id
                            + " » n’existe pas. Cherchez son identifiant dans annuaire/guichets.csv."));
        }
        throw NotInPack.unfit("Dites pour quel guichet : --desk.");
    }

    Optional<Desk> findDesk(DeskId id) {
        return base.directory().findDesk(id);
    }

    void edit(Contact contact, UnaryOperator<Contact> edit) {
        contacts.merge(contact.id(), edit, (first, then) -> one -> then.apply(first.apply(one)));
    }

    void edit(Desk desk, UnaryOperator<Desk> edit) {
        desks.merge(desk.id(), edit, (first, then) -> one -> then.apply(first.apply(one)));
    }

    void close(Closure closure) {
        closures.add(closure);
    }

    void announce(String sentence) {
        ofSite.add(sentence);
    }

    void announce(Contact contact, String sentence) {
        ofContacts.computeIfAbsent(contact.id(), _ -> new ArrayList<>()).add(sentence);
    }

    /// Returns the pack with all collected edits.
    Pack finish(String fingerprint) {
        Map<Class<?>, Object> parts = new HashMap<>();
        if (!contacts.isEmpty() || !desks.isEmpty()) {
            parts.put(
                    Directory.class,
                    base.directory()
                            .with(
                                    one -> contacts.getOrDefault(one.id(), UnaryOperator.identity())
                                            .apply(one),
                                    one -> desks.getOrDefault(one.id(), UnaryOperator.identity())
                                            .apply(one)));
        }
        if (!closures.isEmpty()) {
            parts.put(Calendars.class, base.calendars().withClosures(closures));
        }
        parts.put(Banners.class, new Banners(ofSite, ofContacts));
        return base.with(fingerprint, parts);
    }
}
