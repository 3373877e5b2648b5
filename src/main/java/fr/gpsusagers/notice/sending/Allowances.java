package fr.gpsusagers.notice.sending;

import java.time.LocalDate;

/// How many notices each address got on a day.
public interface Allowances {

    /// Counts one more, unless there are so many already. Exact, however many senders ask at once.
    boolean takeOne(String addressKey, LocalDate day, int most);

    /// Counts one less: it did not leave.
    void giveBack(String addressKey, LocalDate day);

    void removeBefore(LocalDate day);
}
