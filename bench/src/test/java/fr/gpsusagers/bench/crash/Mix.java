package fr.gpsusagers.bench.crash;

import fr.gpsusagers.bench.running.Topics;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// What citizens send, drawn at random: seven of ten ask for a callback, two fill in the form, one sends
/// text messages.
final class Mix {

    private static final int OF = 10;
    private static final int FORMS = 2;
    private static final int TEXTS = 1;
    private static final int MOST_TEXTS = 3;
    /// One thing in so many is sent again though it was acknowledged.
    private static final int REPEATED = 20;
    /// One message in so many has no file.
    private static final int WITHOUT_FILE = 3;
    /// One file in so many is kept in two pieces.
    private static final int LARGE = 20;

    private static final int SMALL_FILE = 12_000;
    private static final int LARGE_FILE = 300_000;

    private final Topics topics = new Topics();

    /// What a new citizen sends, in this order.
    List<Sent> draw() {
        var random = random();
        int door = random.nextInt(OF);
        if (door < FORMS) {
            return List.of(new Sent(Door.FORM, topics.next(random), 0, bytes(random)));
        }
        if (door < FORMS + TEXTS) {
            return Stream.iterate(new Sent(Door.TEXT, topics.next(random), 0, 0), Sent::next)
                    .limit(random.nextInt(1, MOST_TEXTS + 1))
                    .toList();
        }
        return List.of(new Sent(Door.CALLBACK, topics.next(random), 0, 0));
    }

    /// The mail of a new citizen.
    Sent drawMail() {
        return new Sent(Door.MAIL, topics.next(random()), 0, bytes(random()));
    }

    /// Whether something is sent again though it was acknowledged: by a citizen who presses twice, by an
    /// operator or a mail server that missed the answer.
    static boolean isRepeated() {
        return random().nextInt(REPEATED) == 0;
    }

    private static int bytes(RandomGenerator random) {
        if (random.nextInt(WITHOUT_FILE) == 0) {
            return 0;
        }
        return random.nextInt(LARGE) == 0 ? LARGE_FILE : random.nextInt(SMALL_FILE / 10, SMALL_FILE);
    }

    private static RandomGenerator random() {
        return ThreadLocalRandom.current();
    }
}
