package fr.gpsusagers.switchboard.hour;

import fr.gpsusagers.running.Asker.Ticket;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the operator can do with the screen of calls as it is.
final class OperatorDeeds {

    private static final String PARKED = "[aria-labelledby=attente] button[name=attente]";
    private static final String OPENING = "[formaction='/agent/standard/promettre']";

    private final Words words;
    private final Consumer<Ticket> promised;
    private int numbers;

    /// @param promised gets what the operator reads to the caller
    OperatorDeeds(Words words, Consumer<Ticket> promised) {
        this.words = words;
        this.promised = promised;
    }

    Stream<Deed> of(Seat seat) {
        return seat.sees("#mots") ? onCall(seat) : pressing(seat, "passe à la personne suivante", 1, "a[data-key=S]");
    }

    private Stream<Deed> onCall(Seat seat) {
        boolean begins = seat.page().locator("#mots").inputValue().isEmpty();
        boolean alarm = seat.sees("#danger");
        return Stream.of(
                        begins ? Stream.of(new Deed("écoute une personne", 3, () -> listen(seat))) : Stream.<Deed>of(),
                        begins || seat.sees("#reponse") ? Stream.<Deed>of() : search(seat),
                        !begins && seat.sees(OPENING) && !alarm ? opening(seat) : Stream.<Deed>of(),
                        pressing(seat, "met en attente", 3, "[formaction='/agent/standard/attente']"),
                        pressing(seat, "reprend un appel", 2, PARKED),
                        begins ? Stream.<Deed>of() : ending(seat),
                        alarm ? Stream.<Deed>of() : pressing(seat, "déclare l’urgence", 1, "[formaction$='/urgence']"),
                        pressing(seat, "appelle un collègue", 4, "[formaction='/agent/standard/aide']"),
                        alarm ? urgent(seat) : Stream.<Deed>of())
                .flatMap(deeds -> deeds);
    }

    private void listen(Seat seat) {
        seat.type("mots", "rsa suspendu lisieux", words.next());
    }

    private static Stream<Deed> search(Seat seat) {
        return pressing(seat, "cherche", 6, "#standard button:not([type=button])");
    }

    private Stream<Deed> opening(Seat seat) {
        Deed promise = new Deed("promet un rappel", 3, () -> promise(seat));
        return seat.unsent().containsValue("precision")
                ? Stream.of(promise)
                : Stream.of(
                        promise,
                        new Deed("écrit une précision", 2, () -> seat.type("precision", "Elle dit :", words.next())));
    }

    private void promise(Seat seat) {
        seat.unfold();
        seat.page().locator("#numero").fill("06399870%02d".formatted(10 + numbers++));
        seat.press(OPENING);
        if (seat.sees("#promesse")) {
            promised.accept(new Ticket(
                    seat.page().locator("dd").first().innerText(),
                    seat.page().locator("dd").nth(1).innerText()));
        }
    }

    /// The call ends without a request: what was typed is not kept.
    private Stream<Deed> ending(Seat seat) {
        return seat.sees("[value=parti]")
                ? Stream.of(new Deed("perd l’appel", 1, () -> end(seat, "[value=parti]")))
                : Stream.of();
    }

    private Stream<Deed> urgent(Seat seat) {
        return Stream.of(new Deed("clôt l’urgence", 2, () -> end(seat, "[value=urgence][data-key=D]")));
    }

    private void end(Seat seat, String button) {
        seat.press(button);
        seat.unsent().keySet().forEach(words::drop);
        seat.unsent().clear();
    }

    private static Stream<Deed> pressing(Seat seat, String what, int weight, String selector) {
        return seat.sees(selector) ? Stream.of(new Deed(what, weight, () -> seat.press(selector))) : Stream.of();
    }
}
