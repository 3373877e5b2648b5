package fr.gpsusagers.enquiry.lives;

import java.util.Random;

/// Something that someone tries. What it means depends on what is there by then, so that an act still makes sense when
/// acts before it are left out.
///
/// @param who which of the agents
/// @param which which of the requests, in the order in which they were made; the last one, if there are fewer
/// @param how a detail: which outcome, which desk, which words
/// @param minutes the time that passes before it
record Act(Kind kind, int who, int which, int how, int minutes) {

    private static final int PEOPLE = 32;
    private static final int REQUESTS = 6;
    private static final int DETAILS = 12;
    /// One act in so many is one of the first kinds, or comes after a long pause.
    private static final int OFTEN = 4;
    private static final int SHORT_PAUSE = 8;
    private static final int LONG_PAUSE = 600;

    /// What is tried. The first ones come most often, as in a day.
    enum Kind {
        ASK,
        TAKE_NEXT,
        TAKE,
        CLOSE,
        TOUCH,
        HAND_BACK,
        ATTEMPT,
        TRANSFER,
        ANSWER,
        REOPEN,
        JOIN,
        SPLIT,
        ADD_WORDS,
        CHANGE_NUMBER,
        WITHDRAW,
        ASK_AFTER_ALL,
        WATCH_PROMISES,
        WATCH_ABSENCES,
        RETURN
    }

    static Act random(Random random) {
        Kind[] kinds = Kind.values();
        Kind kind = random.nextInt(OFTEN) == 0 ? kinds[random.nextInt(OFTEN)] : kinds[random.nextInt(kinds.length)];
        int minutes = random.nextInt(OFTEN) == 0 ? random.nextInt(LONG_PAUSE) : random.nextInt(SHORT_PAUSE);
        return new Act(kind, random.nextInt(PEOPLE), random.nextInt(REQUESTS), random.nextInt(DETAILS), minutes);
    }
}
