package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the agent says to the caller, sentence by sentence.
public final class Script {

    private Script() {}

    /// @param switchboard who speaks: a caller is not sent where he is
    /// @param offered when the desk would call back: « mardi avant 12 h »
    public static List<String> of(FoundAnswer answer, Optional<String> offered, ContactId switchboard) {
        if (answer.isDanger()) {
            return CallerRemark.find(answer.sought().words())
                    .filter(remark -> remark.about() == CallerRemark.About.GAS)
                    .map(remark -> List.of(remark.answer()))
                    .orElseGet(() -> inDanger(answer.rescueNumber()));
        }
        List<String> said = new ArrayList<>();
        switch (answer.waiting()) {
            case FOR_PLACE ->
                said.add(
                        answer.places().isEmpty()
                                ? "Dans quelle commune habitez-vous\u00A0?"
                                : "Où exactement\u00A0? Dans quel quartier, ou quelle commune\u00A0?");
            case FOR_WORDS ->
                said.addAll(answer.language().map(CallerLanguage::script).orElseGet(() -> List.of(question(answer))));
            case FOR_CALM -> said.add("Je veux vous aider. Si vous m’insultez encore, je raccroche.");
            case FOR_NOTHING ->
                answer.colleague()
                        .ifPresentOrElse(
                                colleague -> said.add(of(colleague)),
                                () -> answer.best().ifPresent(best -> said.addAll(of(best, switchboard))));
        }
        offered.filter(_ -> answer.language().isEmpty())
                .ifPresent(due -> said.add("Je peux vous faire rappeler " + due + "."));
        return said;
    }

    private static String question(FoundAnswer answer) {
        return answer.chosen()
                .question()
                .map(Question::text)
                .or(() -> CallerRemark.find(answer.sought().words()).map(CallerRemark::answer))
                .orElseGet(() -> EarlierRequest.find(answer.sought().words())
                        .map(Script::question)
                        .orElse("Pouvez-vous me dire en quelques mots ce qui se passe\u00A0?"));
    }

    private static String question(EarlierRequest earlier) {
        return earlier.given().isEmpty()
                ? "Je cherche votre demande. Avez-vous sa référence, ou le numéro donné ce jour-là\u00A0?"
                : "Je cherche votre demande.";
    }

    /// The agent keeps the line while somebody else calls. The caller hangs up to call only if nobody else can.
    ///
    /// @param number who comes to help; empty if it is not known what the danger is
    private static List<String> inDanger(Optional<PhoneNumber> number) {
        String help = number.map(one -> "le " + one.display()).orElse("les secours");
        return List.of(
                "Restez en ligne, je reste avec vous.",
                "Ici, on prévient " + help + " pour vous.",
                "Seulement si je vous le dis, joignez vous-même " + help + ".");
    }

    private static String of(ColleagueToSay colleague) {
        return colleague.entry().extension().isPresent()
                ? "Ne quittez pas, je vous passe le service."
                : "Je transmets votre demande à ce service.";
    }

    private static List<String> of(ContactToSay best, ContactId switchboard) {
        return best.contact().id().equals(switchboard) ? List.of("Expliquez-moi, je prends votre demande.") : of(best);
    }

    private static List<String> of(ContactToSay best) {
        if (best.line().isEmpty()) {
            return Stream.concat(
                            Stream.of("Ce service ne répond pas par téléphone.", "Voici comment le joindre."),
                            best.ways().stream().limit(1).map(Script::said))
                    .toList();
        }
        List<String> said = new ArrayList<>();
        said.add("Il faut joindre " + best.contact().spokenName() + ".");
        if (best.isSilent()) {
            said.add("Son téléphone ne répond pas aujourd’hui.");
            return said;
        }
        said.add(answers(best));
        best.line().ifPresent(line -> said.add("Le numéro\u00A0: " + inPairs(line) + "."));
        return said;
    }

    private static String said(WayToSay way) {
        return switch (way.icon()) {
            case GLOBE -> "Sur internet\u00A0: " + new Reach.Web(way.text()).spoken() + ".";
            case MAIL -> "Par mail\u00A0: " + way.text() + ".";
            case DESK -> "Sur place\u00A0: " + way.text() + ".";
            case LETTER -> "Par courrier\u00A0: " + way.text() + ".";
            default -> way.text() + ".";
        };
    }

    /// Ends a sentence that a contact wrote itself, perhaps with its own full stop.
    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static String answers(ContactToSay best) {
        if (best.isOpen()) {
            return "On y répond maintenant.";
        }
        return best.state()
                .filter(_ -> best.isClosed())
                .map(state -> state.headline()
                        + state.detail().map(more -> ", " + more).orElse(""))
                .map(Script::ended)
                .orElse("Je ne connais pas ses horaires exacts.");
    }

    /// « 02, 31, 57, 17, 81 »: each pair is read by itself.
    private static String inPairs(Line line) {
        PhoneNumber number = line.number();
        return number.isShort()
                ? number.display()
                : String.join(", ", number.display().split("[\\s\\u00A0\\u202F]+"));
    }
}
