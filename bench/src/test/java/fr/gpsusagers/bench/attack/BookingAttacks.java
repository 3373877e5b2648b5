package fr.gpsusagers.bench.attack;

import fr.gpsusagers.bench.attack.Bookings.Booked;
import fr.gpsusagers.bench.running.Asked;
import fr.gpsusagers.bench.running.Promised;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Attacks on the form « Être rappelé ».
record BookingAttacks(Ground ground) {

    private static final int FLOOD = 200;
    private static final int MOST_WORKING_DAYS = 1;
    private static final int TIMES = 40;
    private static final int MOST_WORDS_OF_STRANGERS = 12;
    private static final String MAIL = "&mail=une.autre%40exemple.fr&situation=sourd";

    List<Attack> all() {
        return List.of(
                new Attack(
                        "form-with-id-of-a-request",
                        "the id of a request, from ledger export, as a form token with another number",
                        this::idAsForm),
                new Attack(
                        "form-replayed-with-another-number",
                        "a used form token, with another number or mail address",
                        this::replayWithAnotherNumber),
                new Attack(
                        "form-replayed-with-the-same-number",
                        "a form sent twice by its own citizen gives one request",
                        this::replayWithSameNumber),
                new Attack(
                        "flood-as-professional",
                        FLOOD + " requests of one number, as a professional, from " + FLOOD + " addresses",
                        this::floodAsProfessional),
                new Attack(
                        "known-number",
                        "a known number: the page must not reveal that it has asked before",
                        this::compareKnownAndUnknown),
                new Attack(
                        "words-added-by-strangers",
                        "unlimited words added to another citizen's request, by its number",
                        this::addWords));
    }

    private Verdict idAsForm() throws Exception {
        Bookings bookings = ground.bookings();
        Booked victim = bookings.book();
        Asked stolen = Bookings.with(victim.asked(), other());
        return Verdict.without(
                Stream.of("", MAIL)
                        .flatMap(more -> bookings.leaks(
                                victim,
                                bookings.send(
                                        bookings.stranger(), stolen, victim.id().toString(), more)))
                        .toList(),
                "the request was not shown");
    }

    private Verdict replayWithAnotherNumber() throws Exception {
        Bookings bookings = ground.bookings();
        Booked victim = bookings.book();
        Asked stolen = Bookings.with(victim.asked(), other());
        return Verdict.without(
                Stream.of("", MAIL)
                        .flatMap(more -> bookings.leaks(victim, bookings.send(bookings.stranger(), stolen, more)))
                        .toList(),
                "the request was not shown");
    }

    private Verdict replayWithSameNumber() throws Exception {
        Bookings bookings = ground.bookings();
        Booked first = bookings.book();
        long before = bookings.count();
        Answer again = bookings.send(bookings.stranger(), first.asked(), "");
        String reference = Promised.read(again.body(), Instant.now())
                .map(Promised::reference)
                .orElse("none");
        return Verdict.of(
                reference.equals(first.promised().reference()) && bookings.count() == before,
                "%s, %s reference, %d more requests",
                again,
                reference.equals(first.promised().reference()) ? "the same" : "another",
                bookings.count() - before);
    }

    private Verdict floodAsProfessional() throws Exception {
        Bookings bookings = ground.bookings();
        Booked before = bookings.book();
        String number = other();
        long had = bookings.count();
        for (int one = 0; one < FLOOD; one++) {
            Asked same = Bookings.with(Bookings.afresh(before.asked()), number);
            bookings.send(bookings.stranger(), same, "&pour=professionnel&structure=Essai");
        }
        long kept = bookings.count() - had;
        Booked after = bookings.book(bookings.stranger(), Bookings.with(Bookings.afresh(before.asked()), other()), "");
        int moved = workingDays(bookings.dueBy(before.id()), bookings.dueBy(after.id()));
        return Verdict.of(
                moved <= MOST_WORKING_DAYS,
                "%d of %d kept; the next citizen is promised %d working days later",
                kept,
                FLOOD,
                moved);
    }

    private static int workingDays(Instant from, Instant to) {
        LocalDate first = FrenchTime.at(from).toLocalDate();
        LocalDate last = FrenchTime.at(to).toLocalDate();
        return (int) first.datesUntil(last.isBefore(first) ? first : last)
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .count();
    }

    private Verdict compareKnownAndUnknown() throws Exception {
        Bookings bookings = ground.bookings();
        Booked victim = bookings.book();
        List<String> findings = new ArrayList<>();
        for (String more : List.of("", "&pour=proche")) {
            Asked again = Bookings.saying(Bookings.afresh(victim.asked()), "Essai");
            Asked fresh = Bookings.with(Bookings.afresh(again), other());
            Answer known = bookings.send(bookings.stranger(), again, more);
            Answer unknown = bookings.send(bookings.stranger(), fresh, more);
            differences(known, unknown).forEach(findings::add);
        }
        return Verdict.without(findings, "both get the same page");
    }

    /// Returns what differs between the two pages, ignoring reference, code, times and token.
    private static Stream<String> differences(Answer known, Answer unknown) {
        List<String> findings = new ArrayList<>();
        if (known.status() != unknown.status()) {
            findings.add("status " + known + " and " + unknown);
        }
        if (known.setCookie("suivi").isPresent() != unknown.setCookie("suivi").isPresent()) {
            findings.add("one sets a cookie, the other does not");
        }
        List<String> one = words(known);
        List<String> other = words(unknown);
        Stream.concat(
                        one.stream().filter(line -> !other.contains(line)).map(line -> "known: " + line),
                        other.stream().filter(line -> !one.contains(line)).map(line -> "unknown: " + line))
                .limit(2)
                .forEach(findings::add);
        return findings.stream();
    }

    private static List<String> words(Answer page) {
        return page.body()
                .replaceAll("[2-9A-HJ-NP-TV-Z]{3}-[2-9A-HJ-NP-TV-Z]{3}", "REFERENCE")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("<(path|svg|rect|img)[^>]*>", "")
                .replaceAll("\\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd’hui)\\b", "DAY")
                .replaceAll(
                        "\\b(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b",
                        "MONTH")
                .replaceAll("[0-9][0-9\u00a0 h:]*(er )?", "N")
                .replaceAll("<[^>]*>", "\n")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Verdict addWords() throws Exception {
        Bookings bookings = ground.bookings();
        Booked victim = bookings.book();
        for (int one = 0; one < TIMES; one++) {
            Asked again = Bookings.saying(Bookings.afresh(victim.asked()), "Ajout numero " + one);
            bookings.send(bookings.stranger(), again, "");
        }
        long added = ground.kept().persons().find(new EnquiryId(victim.id())).orElseThrow().words().stream()
                .filter(words -> words.contains("Ajout"))
                .count();
        return Verdict.of(added <= MOST_WORDS_OF_STRANGERS, "%d of %d words of strangers in the request", added, TIMES);
    }

    /// Returns a phone number that no earlier request used.
    private static String other() {
        return Bookings.someone().number();
    }
}
