package fr.gpsusagers.guide.pack;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.Placeholder;
import fr.gpsusagers.guide.PreparedAnswer;
import fr.gpsusagers.guide.Theme;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.Likely;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads and checks `guide/reponses-types.yaml`, which a pack may have.
record PreparedAnswers(GuideContent content, PackReading reading) {

    static final String FILE = "guide/reponses-types.yaml";

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 1_200;
    private static final Pattern WOULD_CONTRACT = Pattern.compile("(?iu)(?<!\\p{L})(à|de)\\s+\\{service}");

    static List<Keys> keys() {
        return List.of(
                Keys.of(FILE, "", "reponses[:]"), Keys.of(FILE, "reponses", "besoins[] themes[] danger titre texte"));
    }

    static List<PreparedAnswer> read(PackReading reading) {
        return reading.files("guide", ".yaml").contains(FILE)
                ? reading.items(FILE, "reponses", PreparedAnswers::answer)
                : List.of();
    }

    private static PreparedAnswer answer(YamlItem item) {
        return new PreparedAnswer(
                item.list("besoins").stream().map(NeedId::new).toList(),
                item.list("themes").stream().map(ThemeId::new).toList(),
                item.find("danger").filter(GuidePart::isYes).isPresent(),
                atMost(LONGEST_TITLE, "titre", item.get("titre")),
                checked(atMost(LONGEST_TEXT, "texte", item.get("texte"))),
                item.spot());
    }

    private static String atMost(int longest, String key, String words) {
        if (words.length() > longest) {
            throw new IllegalArgumentException(
                    "« " + key + " » a " + words.length() + " signes, pour " + longest + " au plus. Raccourcissez-le.");
        }
        return words;
    }

    private static String checked(String text) {
        PreparedAnswer.BRACES.matcher(text).results().forEach(found -> requireKnown(found.group(1)));
        if (PreparedAnswer.BRACES.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            throw new IllegalArgumentException("Une accolade est seule. Écrivez « {telephone} », sur une seule ligne.");
        }
        if (WOULD_CONTRACT.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "« à » ou « de » précède « {service} » : on lirait « à le ». Tournez la phrase autrement.");
        }
        return text;
    }

    private static void requireKnown(String word) {
        if (Placeholder.find(word).isEmpty()) {
            String advice = Likely.of(word, Placeholder.words())
                    .map(likely -> "Vouliez-vous « {" + likely + "} » ?")
                    .orElseGet(() -> "Choisissez : {" + String.join("}, {", Placeholder.words()) + "}.");
            throw new IllegalArgumentException("Rien ne remplit « {" + word + "} ». " + advice);
        }
    }

    void check() {
        Set<ThemeId> themes = content.themes().stream().map(Theme::id).collect(Collectors.toSet());
        Set<NeedId> dangers =
                content.needs().stream().filter(Need::isDanger).map(Need::id).collect(Collectors.toSet());
        var titles = new HashSet<String>();
        for (PreparedAnswer answer : content.preparedAnswers()) {
            answer.needs().forEach(need -> reading.name(Named.NEED, need.value(), answer.spot()));
            answer.themes().stream()
                    .filter(theme -> !themes.contains(theme))
                    .forEach(theme -> reading.error(
                            answer.spot(), "Le thème « " + theme + " » n’existe pas. Corrigez « themes: »."));
            if (!titles.add(answer.title())) {
                reading.slip(answer.spot(), "Le titre « " + answer.title() + " » sert deux fois. Changez-en un.");
            }
            if (!answer.isForDanger() && answer.needs().stream().anyMatch(dangers::contains)) {
                reading.error(
                        answer.spot(),
                        "« " + answer.title() + " » nomme un danger, où rien n’est proposé sans « danger: oui ».");
            }
        }
    }
}
