package fr.gpsusagers.kernel.daily;

import java.time.Instant;
import java.time.LocalTime;

/// Work of every day. A bean of this kind is called once a day by one of the nodes. When all nodes were off at its
/// time, it is called once at the next start.
public interface DailyWork {

    /// What it is called in the table of what was done. Never changes meaning.
    String name();

    /// When in the day it is due, at the legal time of France.
    LocalTime time();

    /// Does it. A node that dies meanwhile leaves the day undone, and another node does it again.
    void run(Instant now);
}
