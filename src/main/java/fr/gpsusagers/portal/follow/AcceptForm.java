package fr.gpsusagers.portal.follow;

import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.portal.asking.AnswerTo;
import fr.gpsusagers.receiving.CitizenMessages.Addresses;

/// Where messages may come, as typed by a citizen who says that they are safe. `toString` hides it.
///
/// @param ofMail what is wrong with the mail address; empty if nothing is
/// @param ofNumber what is wrong with the number; empty if nothing is
public record AcceptForm(AnswerTo answerTo, String ofMail, String ofNumber) {

    public static final AcceptForm EMPTY = of(AnswerTo.NOT_SAID);

    private static final String NOTHING_ELSE = ".";

    /// The form with what the citizen has typed on another one.
    public static AcceptForm of(AnswerTo answerTo) {
        return new AcceptForm(answerTo, "", "");
    }

    /// The form as the citizen sent it, with its mistakes.
    static AcceptForm sent(AnswerTo answerTo) {
        boolean isEmpty = answerTo.mail().isEmpty() && answerTo.number().isEmpty();
        return new AcceptForm(
                answerTo,
                isEmpty ? "Donnez une adresse mail ou un numéro de mobile." : answerTo.mistakeOfMail(NOTHING_ELSE),
                answerTo.mistakeOfNumber(NOTHING_ELSE));
    }

    /// Whether the citizen has typed an address already: one press is enough then.
    public boolean isFilled() {
        return !answerTo.is(AnswerWay.ON_SITE) && !(answerTo.mail() + answerTo.number()).isEmpty();
    }

    /// Whether the page has this form: only the words made us careful, not the subject itself.
    public boolean isOfferedOn(FollowPage page) {
        boolean isGrave = page.context()
                .pack()
                .guide()
                .findNeed(page.enquiry().topic().need())
                .filter(Need::asksForCaution)
                .isPresent();
        return page.isSilent() && !page.isClosed() && page.person().isPresent() && !isGrave;
    }

    public boolean isWrong() {
        return !ofMail.isEmpty() || !ofNumber.isEmpty();
    }

    Addresses addresses() {
        return new Addresses(answerTo.address(), answerTo.mobile());
    }

    @Override
    public String toString() {
        return "AcceptForm[…]";
    }
}
