package fr.gpsusagers.sending.notice;

import java.time.LocalDate;

/// Counts the notices sent to each address on each day.
public interface Allowances {

    /// Counts one more notice, unless the count has reached `most`. Exact even with concurrent senders.
    boolean takeOne(String addressKey, LocalDate day, int most);

    /// Uncounts a notice that was not sent.
    void giveBack(String addressKey, LocalDate day);

    /// Returns how many notices are counted.
    int count(String addressKey, LocalDate day);

    void removeBefore(LocalDate day);
}
