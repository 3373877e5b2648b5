package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import java.time.Instant;
import java.util.List;

/// Requests that a desk passed on as « pas pour moi » and another one answered.
public interface AnsweredTransfers {

    /// How many a desk answered.
    record Answered(DeskId desk, int requests) {}

    /// Counts those about this need that were closed as answered since this moment, most first. Nothing tells who
    /// asked.
    List<Answered> listAnswered(NeedId need, Instant since);
}
