package fr.gpsusagers.orientation.change;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Changes the hours of a contact or of a desk's team: `Mo-Fr 09:00-12:00` at the counter and on the telephone lines,
/// `guichet:…` or `telephone:…` at one of them, `guichet:…|telephone:…` different ones.
final class HoursEdit implements Edit {

    private static final String COUNTER = "guichet:";
    private static final String TELEPHONE = "telephone:";
    private static final String BOTH = "";

    /// @param where the prefix of the counter or of the telephone; empty for the hours of both
    private record Part(String where, Hours hours) {

        static Part read(String written) {
            String where = written.startsWith(COUNTER) ? COUNTER : written.startsWith(TELEPHONE) ? TELEPHONE : BOTH;
            String hours = written.substring(where.length()).strip();
            return new Part(where, hours.equals(NOTHING) ? Hours.unknown() : Hours.parse(hours));
        }

        String written() {
            return where + (hours.isKnown() ? hours.written() : NOTHING);
        }

        Contact in(Contact contact) {
            Contact atCounter = where.equals(TELEPHONE) ? contact : contact.withCounterHours(hours);
            return where.equals(COUNTER) ? atCounter : atCounter.withTelephoneHours(hours);
        }
    }

    private static List<Part> parts(String value) {
        List<Part> parts = Arrays.stream(value.split("\\|"))
                .map(String::strip)
                .map(Part::read)
                .toList();
        if (parts.size() > 1 && !parts.stream().map(Part::where).toList().equals(List.of(COUNTER, TELEPHONE))) {
            throw new IllegalArgumentException(
                    "Ces horaires se contredisent. Écrivez guichet:…|telephone:…, ou les mêmes pour les deux.");
        }
        return parts.size() > 1 ? together(parts.getFirst(), parts.getLast()) : parts;
    }

    /// Where both have the same hours, these are written once.
    private static List<Part> together(Part counter, Part telephone) {
        return counter.hours().equals(telephone.hours())
                ? List.of(new Part(BOTH, counter.hours()))
                : List.of(counter, telephone);
    }

    private static String written(List<Part> parts) {
        return parts.stream().map(Part::written).collect(Collectors.joining("|"));
    }

    @Override
    public String normalise(String value) {
        return written(parts(value));
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        if (change.subject() instanceof ChangeSubject.OfDesk) {
            return new Part(BOTH, draft.desk(change.subject()).teamHours()).written();
        }
        Contact contact = draft.contact(change.subject());
        var counter = new Part(COUNTER, contact.counterHours());
        var telephone = new Part(TELEPHONE, contact.telephoneHours());
        List<Part> asked = parts(change.value());
        if (asked.size() == 1 && !asked.getFirst().where().equals(BOTH)) {
            return asked.getFirst().where().equals(COUNTER) ? counter.written() : telephone.written();
        }
        return written(together(counter, telephone));
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        List<Part> parts = parts(change.value());
        if (change.subject() instanceof ChangeSubject.OfDesk) {
            applyToTeam(draft, draft.desk(change.subject()), parts.getFirst());
        } else {
            parts.forEach(part -> draft.edit(draft.contact(change.subject()), part::in));
        }
    }

    private static void applyToTeam(Draft draft, Desk desk, Part part) {
        if (!part.where().equals(BOTH) || !part.hours().isKnown()) {
            throw NotInPack.unfit("Un guichet n’a que les heures de son équipe. Écrivez par exemple"
                    + " Mo-Fr 09:00-12:00, ou donnez --contact " + desk.contact() + ".");
        }
        draft.edit(desk, one -> one.withTeamHours(part.hours()));
    }
}
