package fr.gpsusagers.availability;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The public holidays of metropolitan France (article L3133-1 of the labour code), and the two additional ones of
/// Alsace and Moselle (article L3134-13). They have not changed since 1982. They are computed here because a
/// library would delay the first answer by a third of a second; the tests compare them with the library jollyday.
final class PublicHolidays {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    private final boolean alsaceMoselle;

    /// @param departement its official code
    PublicHolidays(String departement) {
        this.alsaceMoselle = ALSACE_MOSELLE.contains(departement);
    }

    /// Returns the holidays of a year with their French names.
    Map<LocalDate, String> of(int year) {
        var names = new HashMap<LocalDate, String>();
        addFixed(names, year);
        LocalDate easter = easter(year);
        names.putIfAbsent(easter.plusDays(1), "Lundi de Pâques");
        names.putIfAbsent(easter.plusDays(39), "Ascension");
        names.putIfAbsent(easter.plusDays(50), "Lundi de Pentecôte");
        if (alsaceMoselle) {
            names.put(easter.minusDays(2), "Vendredi saint");
            names.put(LocalDate.of(year, 12, 26), "Saint-Étienne");
        }
        return names;
    }

    private static void addFixed(Map<LocalDate, String> names, int year) {
        names.put(LocalDate.of(year, 1, 1), "Jour de l’an");
        names.put(LocalDate.of(year, 5, 1), "Fête du Travail");
        names.put(LocalDate.of(year, 5, 8), "Victoire de 1945");
        names.put(LocalDate.of(year, 7, 14), "Fête nationale");
        names.put(LocalDate.of(year, 8, 15), "Assomption");
        names.put(LocalDate.of(year, 11, 1), "Toussaint");
        names.put(LocalDate.of(year, 11, 11), "Armistice de 1918");
        names.put(LocalDate.of(year, 12, 25), "Noël");
    }

    /// Returns Easter Sunday, by the method published in Nature in 1876 and named after Butcher.
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
