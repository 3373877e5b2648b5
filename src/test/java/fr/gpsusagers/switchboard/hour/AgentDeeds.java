package fr.gpsusagers.switchboard.hour;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// What an agent can do with what the page shows now: it may show less than what has happened meanwhile.
final class AgentDeeds {

    private static final String LINES = "[data-live='/agent'] a[href^='/agent/demande/']";
    static final String NEXT = "button[data-key=N]";
    static final String TAKE = "article form[action$='/prendre'] button";

    private static final Map<String, String> FIELDS = Map.of(
            "note", "Vu avec elle :",
            "dit", "Je lui ai dit :",
            "raison", "Pour un collègue :");

    private final Words words;
    private final Random random;

    AgentDeeds(Words words, Random random) {
        this.words = words;
        this.random = random;
    }

    Stream<Deed> of(Seat seat, Seat colleague) {
        Stream<Deed> leaving = seat.isClean() ? Stream.concat(leaving(seat), joining(seat, colleague)) : Stream.of();
        return Stream.concat(leaving, seat.sees("#agir") ? onCard(seat) : Stream.of());
    }

    /// Links and buttons that leave what is typed behind: the browser asks first.
    private Stream<Deed> leaving(Seat seat) {
        return Stream.of(
                        pressing(seat, "prend la suivante", 4, NEXT),
                        seat.sees(LINES)
                                ? Stream.of(new Deed("ouvre une demande de la liste", 3, () -> openAny(seat)))
                                : Stream.<Deed>of(),
                        pressing(seat, "prend celle qui est ouverte", 6, TAKE),
                        pressing(seat, "rouvre", 1, ".gps-undo button"),
                        pressing(seat, "regarde la carte à jour", 3, "[data-news] [data-key=X]"),
                        pressing(seat, "va aider", 8, "#aide button"),
                        pressing(seat, "revient à la liste", 1, "nav a[href='/agent']"))
                .flatMap(deeds -> deeds);
    }

    /// Colleagues often look at the same card.
    private static Stream<Deed> joining(Seat seat, Seat colleague) {
        String open = colleague.page().url().replaceAll(".*(/agent/demande/[^/?]+).*", "$1");
        return seat.page().url().endsWith(open)
                ? Stream.of()
                : pressing(
                        seat, "lit la demande que l’autre a ouverte", 6, "[data-live='/agent'] a[href='" + open + "']");
    }

    private void openAny(Seat seat) {
        List<Locator> lines = seat.page().locator(LINES).all();
        seat.press(lines.get(random.nextInt(lines.size())));
    }

    private Stream<Deed> onCard(Seat seat) {
        boolean hasSaid = seat.unsent().containsValue("dit");
        return Stream.of(
                        FIELDS.keySet().stream()
                                .sorted()
                                .filter(field -> !seat.unsent().containsValue(field))
                                .map(field -> new Deed("écrit dans « " + field + " »", 2, () -> write(seat, field))),
                        seat.unsent().containsValue("note")
                                ? pressing(seat, "note", 2, "[formaction$='/noter']")
                                : Stream.<Deed>of(),
                        Stream.of(new Deed("répond par écrit", 1, () -> answer(seat))),
                        pressing(seat, "clôt", hasSaid ? 4 : 1, "[formaction$='/clore'][value=repondu]"),
                        pressing(seat, "essaie en vain", 1, "[formaction$='/essai'][value=pas-de-reponse]"),
                        pressing(seat, "rend au guichet", 1, "[formaction$='/rendre']"),
                        pressing(seat, "joint", 4, "[formaction$='/joindre']"),
                        pressing(seat, "transmet au standard", 1, "[formaction$='/transmettre'][value=inconnu]"),
                        Stream.of(new Deed("transmet à l’autre guichet", 2, () -> transfer(seat))))
                .flatMap(deeds -> deeds);
    }

    private static Stream<Deed> pressing(Seat seat, String what, int weight, String selector) {
        return seat.sees(selector) ? Stream.of(new Deed(what, weight, () -> seat.press(selector))) : Stream.of();
    }

    private void write(Seat seat, String field) {
        seat.type(field, FIELDS.getOrDefault(field, ""), words.next());
    }

    private void answer(Seat seat) {
        if (!seat.unsent().containsValue("reponse")) {
            seat.type("reponse", "Le versement reprend. Votre dossier :", words.next());
        }
        seat.press("[formaction$='/repondre']");
    }

    private void transfer(Seat seat) {
        String other = Optional.of(random.nextBoolean())
                .filter(own -> own)
                .map(_ -> "lisieux")
                .orElse("falaise");
        seat.unfold();
        seat.page().locator("#guichet").fill(other);
        seat.press("#transmettre");
    }
}
