package fr.gpsusagers.portal.follow;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;

/// The field in which the sender of a request gives another telephone number.
///
/// @param isOffered whether the page has it. After violence only if we have no number: another person could give one.
/// @param isNeeded whether the sender waits for a call and we have no number: a stranger answered at the one given, and
/// an agent deleted it
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
