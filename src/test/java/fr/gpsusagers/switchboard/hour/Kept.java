package fr.gpsusagers.switchboard.hour;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.intake.ParkedCalls;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/// Where each word is that someone typed: in its field, with a parked call, or in the database, and nowhere twice.
final class Kept {

    private final ApplicationContext product;
    private final Clock clock;
    private final Books books;
    private final Words words;
    private final Set<String> parked = new TreeSet<>();

    Kept(ApplicationContext product, Clock clock, Books books, Words words) {
        this.product = product;
        this.clock = clock;
        this.books = books;
        this.words = words;
    }

    /// Finds each word of a page where the last deed left it.
    void settle(Seat seat) {
        for (String word : List.copyOf(seat.unsent().keySet())) {
            String field = seat.fieldOf(word);
            boolean waits = isParked(seat, word);
            List<String> stored = books.places(word);
            assertThat((field.isEmpty() ? 0 : 1) + (waits ? 1 : 0) + stored.size())
                    .as("places of %s of %s: field %s, parked %s, stored %s", word, seat.name(), field, waits, stored)
                    .isEqualTo(1);
            move(seat, word, field, waits);
        }
        takeUp(seat);
    }

    private void move(Seat seat, String word, String field, boolean waits) {
        seat.unsent().remove(word);
        if (waits) {
            parked.add(word);
        } else if (field.isEmpty()) {
            words.send(word);
        } else if (field.startsWith("reste-")) {
            words.drop(word);
        } else {
            seat.unsent().put(word, field);
        }
    }

    /// The words of a parked call are parked, or back on the screen of who took it up.
    private void takeUp(Seat seat) {
        for (String word : List.copyOf(parked)) {
            String field = seat.fieldOf(word);
            if (!field.isEmpty()) {
                parked.remove(word);
                seat.unsent().put(word, field);
            } else {
                assertThat(isParked(seat, word) || !seat.takesCalls())
                        .as("parked " + word)
                        .isTrue();
            }
        }
    }

    private boolean isParked(Seat seat, String word) {
        return product.getBean(ParkedCalls.class).list(seat.actor(), clock.instant()).stream()
                .filter(call -> call.ended().isEmpty())
                .anyMatch(call -> call.typed().values().stream().anyMatch(text -> text.contains(word)));
    }

    /// @param cards all cards, as an agent reads them
    void nothingIsLost(String cards) {
        assertThat(cards).contains(words.sent());
        words.sent().forEach(word -> assertThat(books.places(word)).as(word).hasSize(1));
        words.dropped().forEach(word -> assertThat(books.places(word)).as(word).isEmpty());
    }
}
