package fr.gpsusagers.guide;

import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.kernel.pack.Spot;

/// An answer in three lines, which often suffices without contacting anyone. It promises no right.
///
/// @param means what is going on
/// @param toDo what to do now
/// @param toHave what to have ready
/// @param source who publishes the facts, in words: « service-public.gouv.fr »
/// @param url where they can be read
/// @param writtenOn when the answer was written
/// @param spot where it stands in the pack
public record ShortAnswer(
        NeedId need,
        String means,
        String toDo,
        String toHave,
        String source,
        String url,
        FactDate writtenOn,
        Spot spot) {}
