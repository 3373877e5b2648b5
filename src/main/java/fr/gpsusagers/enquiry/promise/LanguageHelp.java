package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Language;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.kernel.DeskId;
import java.time.LocalDate;
import java.util.Optional;

/// How the desk that promises and a person for whom French is hard understand each other. Never stored: it follows the
/// desk that holds the promise now, and the pack.
public sealed interface LanguageHelp {

    /// An agent of the desk speaks it.
    record Speaker(Language language) implements LanguageHelp {}

    /// The telephone interpreter joins the call.
    record Interpreter(Contact contact) implements LanguageHelp {}

    /// Nobody translates, and the person is told so.
    record FrenchOnly() implements LanguageHelp {}

    /// Empty if the person named no language, or French. Nobody interprets a written answer by telephone.
    static Optional<LanguageHelp> find(Directory directory, DeskId desk, PromiseConditions conditions, LocalDate day) {
        return conditions
                .language()
                .filter(spoken -> !Language.isOnlyFrench(spoken))
                .map(spoken -> directory
                        .findDesk(desk)
                        .flatMap(known -> known.findSpoken(spoken))
                        .<LanguageHelp>map(Speaker::new)
                        .or(() -> directory
                                .findInterpreter(day)
                                .filter(_ -> conditions.reply() == Reply.BY_CALL)
                                .map(Interpreter::new))
                        .orElseGet(FrenchOnly::new));
    }
}
