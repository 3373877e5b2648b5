package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.citizen.FormToken;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.switchboard.lookup.CallerWish;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// What the agent types to reach the caller, or to note the call. The name is not asked.
///
/// @param token drawn when the form was shown; makes sending it twice harmless
/// @param number as typed
/// @param mail as typed
/// @param professional the body and the reason of a professional caller, on one line
/// @param safeWhen when a call puts nobody in danger, as typed
/// @param more what the agent adds for the desk
/// @param sendTo the e-mail address to which the contact is sent, as typed
/// @param note the note about an abusive call
/// @param reply how the answer comes
/// @param discretion whether someone else must not know
/// @param mistake what to correct; empty if nothing is wrong
record CallerForm(
        FormToken token,
        Keeper keeper,
        String number,
        String mail,
        String professional,
        String safeWhen,
        String more,
        String sendTo,
        String note,
        Reply reply,
        Discretion discretion,
        Optional<CallerMistake> mistake) {

    /// Field that says that the page showed « Discret » ticked because of the words.
    static final String HEARD = "discret-entendu";

    private static final int LONGEST = 200;
    private static final int LONGEST_MORE = 1_000;
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_NOTE = 500;

    /// Who will answer.
    enum Keeper {
        DESK,
        SWITCHBOARD
    }

    /// Whether someone else may hold the telephone.
    enum Discretion {
        NOT_ASKED,
        /// Nothing is sent, and nobody calls outside the hours that the caller names.
        ASKED,
        /// The same, and the agent accepts that nobody calls: the answer is written.
        NOBODY_CALLS
    }

    static CallerForm fresh() {
        return of(Map.of());
    }

    static CallerForm read(FormFields fields) {
        return read(fields::text);
    }

    /// Returns what was typed before the call was parked.
    static CallerForm of(Map<String, String> typed) {
        return read((name, _) -> name.equals(HEARD) ? "oui" : typed.getOrDefault(name, ""));
    }

    /// @param fields the value of a field by its name, cut to a length; blank if the field is missing
    private static CallerForm read(BiFunction<String, Integer, String> fields) {
        return new CallerForm(
                FormToken.find(fields.apply("jeton", LONGEST)).orElseGet(FormToken::random),
                fields.apply("garder", LONGEST).isEmpty() ? Keeper.DESK : Keeper.SWITCHBOARD,
                fields.apply("numero", LONGEST),
                corrected(fields.apply("mail-corrige", LONGEST), fields.apply("mail", LONGEST)),
                fields.apply("professionnel", LONGEST),
                fields.apply("sans-danger", LONGEST),
                fields.apply("precision", LONGEST_MORE),
                corrected(fields.apply("adresse-corrigee", LONGEST), fields.apply("adresse", LONGEST)),
                fields.apply("note", LONGEST_NOTE),
                fields.apply("ecrit", LONGEST).isEmpty() ? Reply.BY_CALL : Reply.IN_WRITING,
                discretion(fields),
                Optional.empty());
    }

    private static String corrected(String chosen, String typed) {
        return chosen.isEmpty() ? typed : chosen;
    }

    /// Words that ask for discretion count until the page has shown the ticked box, and the agent could untick it.
    private static Discretion discretion(BiFunction<String, Integer, String> fields) {
        boolean isHeard = fields.apply(HEARD, LONGEST).isEmpty()
                && CallerWish.DISCRETION.isIn(fields.apply("mots", LONGEST_WORDS));
        if (fields.apply("discret", LONGEST).isEmpty() && !isHeard) {
            return Discretion.NOT_ASKED;
        }
        return fields.apply("sans-heure", LONGEST).isEmpty() ? Discretion.ASKED : Discretion.NOBODY_CALLS;
    }

    Map<String, String> typed() {
        var typed = new TreeMap<>(Map.of(
                "numero", number,
                "mail", mail,
                "professionnel", professional,
                "sans-danger", safeWhen,
                "precision", more,
                "adresse", sendTo,
                "note", note));
        if (isWritten()) {
            typed.put("ecrit", "oui");
        }
        if (isDiscreet()) {
            typed.put("discret", "oui");
        }
        return typed;
    }

    CallerForm mistaken(CallerMistake what) {
        return new CallerForm(
                token,
                keeper,
                number,
                mail,
                professional,
                safeWhen,
                more,
                sendTo,
                note,
                reply,
                discretion,
                Optional.of(what));
    }

    /// Whether the caller asks for discretion, or names the only hours at which a call is safe.
    boolean isDiscreet() {
        return discretion != Discretion.NOT_ASKED || !safeWhen.isEmpty();
    }

    /// Whether there is a number but no safe hour. If a call could put the caller in danger, nobody will call it.
    boolean isNumberInVain() {
        return !number.isEmpty() && safeWhen.isEmpty() && !isWritten();
    }

    /// Whether the page asks the agent for a safe hour. If he promises again without one, nobody calls and the
    /// answer is written.
    boolean isAskedForHour() {
        return discretion == Discretion.NOBODY_CALLS
                || mistake.filter(CallerMistake.NOBODY_CALLS::equals).isPresent();
    }

    /// What is wrong at this field.
    Optional<String> mistake(CallerMistake.Field field) {
        return mistake.filter(one -> one.field() == field && one.meant().isEmpty())
                .map(CallerMistake::what);
    }

    /// The address to propose at this field instead of the one that was typed.
    Optional<String> meant(CallerMistake.Field field) {
        return mistake.filter(one -> one.field() == field).flatMap(CallerMistake::meant);
    }

    boolean isKept() {
        return keeper == Keeper.SWITCHBOARD;
    }

    /// Where the form is sent again by a button of its own, after a question.
    String openingAddress() {
        return IntakeController.HOME + "/promettre" + (isKept() ? "?garder=oui" : "");
    }

    boolean isWritten() {
        return reply == Reply.IN_WRITING;
    }

    /// Whether anything was typed: the page then shows the fields unfolded.
    boolean isTyped() {
        return !(number + mail + professional + safeWhen + more).isEmpty() || isWritten();
    }

    /// Returns what is wrong, with what to do.
    Optional<CallerMistake> findFault(Origin origin) {
        return CallerMistake.find(this, origin);
    }

    AskedFor askedFor() {
        return professional.isEmpty() ? AskedFor.ONESELF : AskedFor.PROFESSIONAL;
    }

    /// @param words what the person said
    Person person(String words, Optional<String> place) {
        return Person.UNKNOWN.with(draft -> {
            phone().ifPresent(draft::number);
            address().ifPresent(draft::mail);
            place.ifPresent(draft::place);
            draft.reply(phone().isPresent() ? reply : Reply.IN_WRITING);
            draft.safeWhen(safeWhen);
            draft.body(professional);
            draft.addWords(words);
            CallerWish.halfDay(words).map(Set::of).ifPresent(draft::moments);
        });
    }

    private Optional<PhoneNumber> phone() {
        return CallableNumber.of(number).number();
    }

    Optional<EmailAddress> address() {
        return EmailAddress.find(mail);
    }

    @Override
    public String toString() {
        return "CallerForm[…]";
    }
}
