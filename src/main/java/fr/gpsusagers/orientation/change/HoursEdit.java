package fr.gpsusagers.orientation.change;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import java.util.function.UnaryOperator;

/// Changes the hours of a contact (at its counter, on its telephone lines, or both) or of a desk's team.
final class HoursEdit implements Edit {

    private static final String COUNTER = "guichet:";
    private static final String TELEPHONE = "telephone:";

    @Override
    public String normalise(String value) {
        String which = which(value);
        return which + written(hours(value.strip().substring(which.length())));
    }

    private static String which(String value) {
        String written = value.strip();
        if (written.startsWith(COUNTER)) {
            return COUNTER;
        }
        return written.startsWith(TELEPHONE) ? TELEPHONE : "";
    }

    private static Hours hours(String written) {
        return written.strip().equals(NOTHING) ? Hours.unknown() : Hours.parse(written);
    }

    private static String written(Hours hours) {
        return hours.isKnown() ? hours.written() : NOTHING;
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        if (change.subject() instanceof ChangeSubject.OfDesk) {
            return written(draft.desk(change.subject()).teamHours());
        }
        Contact contact = draft.contact(change.subject());
        String counter = written(contact.counterHours());
        String telephone = written(contact.telephoneHours());
        return switch (which(change.value())) {
            case COUNTER -> COUNTER + counter;
            case TELEPHONE -> TELEPHONE + telephone;
            default -> counter.equals(telephone) ? counter : COUNTER + counter + "|" + TELEPHONE + telephone;
        };
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        String which = which(change.value());
        Hours hours = hours(change.value().substring(which.length()));
        if (change.subject() instanceof ChangeSubject.OfDesk) {
            applyToTeam(draft, change, which, hours);
        } else {
            draft.edit(draft.contact(change.subject()), edit(which, hours));
        }
    }

    private static void applyToTeam(Draft draft, ContentChange change, String which, Hours hours) {
        Desk desk = draft.desk(change.subject());
        if (!which.isEmpty() || !hours.isKnown()) {
            throw new IllegalArgumentException("Un guichet n’a que les heures de son équipe. Écrivez par exemple"
                    + " Mo-Fr 09:00-12:00, ou donnez --contact " + desk.contact() + ".");
        }
        draft.edit(desk, one -> one.withTeamHours(hours));
    }

    private static UnaryOperator<Contact> edit(String which, Hours hours) {
        return switch (which) {
            case COUNTER -> one -> one.withCounterHours(hours);
            case TELEPHONE -> one -> one.withTelephoneHours(hours);
            default -> one -> one.withCounterHours(hours).withTelephoneHours(hours);
        };
    }
}
