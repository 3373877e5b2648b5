package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Table.Row;
import java.time.LocalTime;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Requests of one kind that arrive one after the other: a line of the week's `demandes.tsv`. Their places and words
/// take turns, and some citizens ask again.
record Wave(Row row) {

    private static final int ASKS_AGAIN_AFTER = 40;
    private static final String AGAIN = "C’est encore moi. J’attends toujours votre appel.";

    /// Returns the requests, each from a number of its own in the range reserved for fiction.
    ///
    /// @param numbers the last four digits of the numbers that are still free
    Stream<InventedEnquiry> enquiries(PrimitiveIterator.OfInt numbers) {
        int many = row.find("combien").map(Integer::parseInt).orElse(1);
        return IntStream.range(0, many)
                .boxed()
                .flatMap(one -> asked(one, many, numbers.nextInt()))
                .map(InventedEnquiry::new);
    }

    private Stream<Row> asked(int one, int many, int number) {
        Row first = row.with("cle", row.text("cle") + "-" + (one + 1))
                .with("quand", later(row.text("quand"), one * minutes() / many))
                .with("lieu", turn("lieux", one))
                .with("mots", turn("mots", one))
                .with("numero", "06 39 98 %02d %02d".formatted(number / 100, number % 100));
        Row reached = row.text("reponse").equals("ecrit")
                ? first.with("mail", "usager-" + number + "@courriel.example")
                : first;
        return asksAgain(one) ? Stream.of(reached, again(reached)) : Stream.of(reached);
    }

    private static Row again(Row first) {
        return first.with("cle", first.text("cle") + "-encore")
                .with("quand", later(first.text("quand"), ASKS_AGAIN_AFTER))
                .with("mots", AGAIN);
    }

    /// One citizen of every so many asks again.
    private boolean asksAgain(int one) {
        return row.find("redemande")
                .map(Integer::parseInt)
                .filter(every -> one % every == every - 1)
                .isPresent();
    }

    private String turn(String column, int one) {
        List<String> texts = List.of(row.text(column).split(" *\\| *"));
        return texts.get(one % texts.size());
    }

    /// Returns how long the wave lasts.
    private int minutes() {
        return row.find("duree").map(Integer::parseInt).orElse(0);
    }

    private static String later(String written, int minutes) {
        int hour = written.lastIndexOf(' ') + 1;
        return written.substring(0, hour)
                + LocalTime.parse(written.substring(hour)).plusMinutes(minutes);
    }
}
