package fr.gpsusagers.enquiry.lives;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Something that someone tries. What it means depends on what is there by then, so that an act still makes sense when
/// acts before it are left out.
///
/// @param who which of the agents
/// @param which which of the requests, in the order in which they were made; the last one, if there are fewer
/// @param how a detail: which outcome, which desk, which words
/// @param minutes the time that passes before it
/// @param process which of the two processes does it
public record Act(Kind kind, int who, int which, int how, int minutes, int process) {

    /// What often follows an act.
    private static final Map<Kind, List<Kind>> LIKELY_NEXT = Map.ofEntries(
            entry(Kind.ASK, List.of(Kind.ASK, Kind.TAKE)),
            entry(
                    Kind.TAKE,
                    List.of(
                            Kind.CLOSE,
                            Kind.ATTEMPT,
                            Kind.TRANSFER,
                            Kind.JOIN,
                            Kind.SPLIT,
                            Kind.ANSWER,
                            Kind.DECLARE_ABSENCE)),
            entry(Kind.CLOSE, List.of(Kind.REOPEN, Kind.SEND_NOTICES, Kind.SEND_TEXT, Kind.SEND_MAIL)),
            entry(Kind.TRANSFER, List.of(Kind.UNDO_TRANSFER)),
            entry(Kind.WITHDRAW, List.of(Kind.ASK_AFTER_ALL)),
            entry(Kind.DECLARE_ABSENCE, List.of(Kind.WATCH_ABSENCES, Kind.WITHDRAW_ABSENCE)),
            entry(Kind.LOOK, List.of(Kind.WATCH_DESKS)),
            entry(Kind.SEND_NOTICES, List.of(Kind.NOTE_BOUNCES)),
            entry(Kind.SEND_MESSAGE, List.of(Kind.SEND_MESSAGE, Kind.TAKE, Kind.SEND_MAIL)),
            entry(Kind.SEND_MAIL, List.of(Kind.DELIVER, Kind.DELIVER, Kind.SEND_MAIL)),
            entry(Kind.SEND_TEXT, List.of(Kind.DELIVER, Kind.DELIVER, Kind.SEND_TEXT)));
    private static final int PEOPLE = 32;
    private static final int REQUESTS = 6;
    private static final int DETAILS = 12;
    /// One act in so many is one of the first kinds, or comes after a long pause.
    private static final int OFTEN = 4;
    private static final int SHORT_PAUSE = 8;
    private static final int LONG_PAUSE = 600;
    private static final int DAY = 24 * 60;
    private static final int UNTIL_A_DESK_IS_ABSENT = 4 * DAY;
    private static final int UNTIL_A_PERSON_IS_ERASED = 31 * DAY;

    /// What is tried. The first ones come most often, as in a day.
    public enum Kind {
        ASK,
        TAKE_NEXT,
        TAKE,
        CLOSE,
        SEND_FORM_AGAIN,
        TOUCH,
        HAND_BACK,
        ATTEMPT,
        TRANSFER,
        ANSWER,
        REOPEN,
        UNDO_TRANSFER,
        JOIN,
        SPLIT,
        ADD_WORDS,
        WRITE,
        CHANGE_NUMBER,
        REFUSE_NOTICES,
        WITHDRAW,
        ASK_AFTER_ALL,
        WATCH_PROMISES,
        WATCH_ABSENCES,
        WATCH_DESKS,
        NOTE_BOUNCES,
        SEND_NOTICES,
        ERASE,
        LOOK,
        DECLARE_ABSENCE,
        WITHDRAW_ABSENCE,
        CLOSE_CALLBACKS,
        OPEN_CALLBACKS,
        PUBLISH,
        SEND_MESSAGE,
        SEND_MAIL,
        SEND_TEXT,
        DELIVER;

        private static final Set<Kind> OF_ONE_REQUEST = EnumSet.range(TOUCH, ASK_AFTER_ALL);
        private static final Set<Kind> OF_THE_CLOCK = EnumSet.range(WATCH_PROMISES, ERASE);

        /// Whether a citizen writes something that must not be lost.
        boolean isMessage() {
            return this == WRITE || this == SEND_MESSAGE || this == SEND_MAIL || this == SEND_TEXT;
        }

        /// Whether it is about one request that was made before.
        boolean isAboutOne() {
            return this == TAKE || this == CLOSE || this == SEND_FORM_AGAIN || OF_ONE_REQUEST.contains(this);
        }

        /// Whether a timer does it.
        boolean isByTheClock() {
            return OF_THE_CLOCK.contains(this);
        }
    }

    static Act random(Random random) {
        return drawn(kind(random), random.nextInt(REQUESTS), random);
    }

    /// Draws the next act: often one that goes with this one, about the same request.
    Act next(Random random) {
        List<Kind> likely = LIKELY_NEXT.getOrDefault(kind, List.of());
        return likely.isEmpty() || random.nextInt(OFTEN) == 0
                ? random(random)
                : drawn(likely.get(random.nextInt(likely.size())), which, random);
    }

    private static Act drawn(Kind kind, int which, Random random) {
        return new Act(
                kind, random.nextInt(PEOPLE), which, random.nextInt(DETAILS), pause(kind, random), random.nextInt(2));
    }

    /// Draws what the other process does at the same instant: half of the time the same, about the same request.
    Act rival(Random random) {
        Kind other = random.nextBoolean() ? kind : kind(random);
        return new Act(other, random.nextInt(PEOPLE), which, random.nextInt(DETAILS), 0, 1 - process);
    }

    private static Kind kind(Random random) {
        Kind[] kinds = Kind.values();
        return random.nextInt(OFTEN) == 0 ? kinds[random.nextInt(OFTEN)] : kinds[random.nextInt(kinds.length)];
    }

    private static int pause(Kind kind, Random random) {
        if (kind == Kind.ERASE && random.nextBoolean()) {
            return UNTIL_A_PERSON_IS_ERASED;
        }
        if (random.nextInt(OFTEN) != 0) {
            return random.nextInt(SHORT_PAUSE);
        }
        return random.nextInt(
                switch (kind) {
                    case LOOK, WATCH_DESKS -> UNTIL_A_DESK_IS_ABSENT;
                    default -> LONG_PAUSE;
                });
    }

    @Override
    public String toString() {
        return "%s (who %d, which %d, how %d, after %d min, process %d)"
                .formatted(kind, who, which, how, minutes, process);
    }
}
