package fr.gpsusagers.portal.contact;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.portal.Link;
import java.util.List;
import java.util.Optional;

/// One contact: its state, one act, then all the rest.
///
/// @param title no other contact has the same
/// @param role who answers
/// @param announced current announcements about it
/// @param answersNow whether somebody answers now, or is likely to
/// @param state whether it answers now; empty if it can only be written to
/// @param atCounter whether its counter is open, if `state` is that of its telephone
/// @param offers the call and the written answer that the administration promises for it, each with its time: « lundi
/// avant 12 h »
/// @param lines its numbers, best first; none for deaf readers
/// @param ways the other ways to reach it
/// @param letter where to send a letter, line by line; none if no letter is read
/// @param hours when it is open, in sentences
/// @param address where to go, line by line
/// @param map the address on a map
/// @param others who else may help
/// @param doubts what is to be confirmed
/// @param sheet the address of its sheet, to print
record ContactPage(
        String title,
        String name,
        Optional<String> role,
        List<String> announced,
        Optional<OpeningWords> state,
        boolean answersNow,
        Optional<OpeningWords> atCounter,
        List<Link> offers,
        List<Line> lines,
        List<Link> ways,
        List<String> letter,
        List<String> hours,
        List<String> address,
        Optional<String> map,
        List<Link> others,
        List<String> doubts,
        String sheet) {

    /// The number to call first.
    Optional<Line> line() {
        return lines.stream().findFirst();
    }

    List<Line> moreLines() {
        return lines.stream().skip(1).toList();
    }

    /// The way that stands for the number, if there is none.
    Optional<Link> firstWay() {
        return lines.isEmpty() ? ways.stream().findFirst() : Optional.empty();
    }

    List<Link> moreWays() {
        return lines.isEmpty() ? ways.stream().skip(1).toList() : ways;
    }

    /// What the first number costs, as a line of its own.
    Optional<String> price() {
        return line().flatMap(Line::priceToPay);
    }

    /// Whether a message can be left at any hour, if nobody answers by telephone or at a counter.
    boolean isReachedAtAnyHour() {
        return state.isEmpty() && !ways.isEmpty();
    }

    /// Whether a letter is the one way: there is no number, no counter and no link.
    boolean isOnlyWrittenTo() {
        return lines.isEmpty() && ways.isEmpty() && state.isEmpty() && !letter.isEmpty();
    }

    /// The offer that comes first: it works now, and the number perhaps not.
    Optional<Link> firstOffer() {
        return offers.stream().filter(_ -> !answersNow).findFirst();
    }

    List<Link> moreOffers() {
        return offers.stream().skip(answersNow ? 0 : 1).toList();
    }
}
