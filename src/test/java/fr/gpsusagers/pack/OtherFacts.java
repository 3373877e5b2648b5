package fr.gpsusagers.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Replaces each fact of a pack by another one of the same form.
final class OtherFacts {

    /// Columns and keys that stay: ids, and words and codes to which the format gives a meaning.
    private static final Set<String> KEPT = Set.of(
            ("id anciens_ids type portee secteur secteurs_partages code_insee code_actuelle codes_postaux code_postal"
                            + " canaux contact repond_pour langues suppleant au_dessus calendrier etat valable_du valable_au circonscription"
                            + " gestion-rsa clic mdph cms theme themes icone vers aucune urgence numeros numero cible repli canal"
                            + " quand regle colonne types racine toujours standard relais_sourds interprete_telephone courrier_commun"
                            + " si_personne_ne_repond besoin expediteur code statut valide_le commune sigle scene logo"
                            + " telephone premiere_personne circonstance besoins siege complet au_plus_km annuaire")
                    .split(" "));
    private static final Set<String> HOURS = Set.of("horaires", "horaires_tel", "heures_equipe");
    private static final Set<String> ADDRESSES = Set.of("url", "site", "sortie_rapide");
    private static final List<String> OTHER_HOURS =
            List.of("Mo-Th 08:15-11:45,13:15-16:45", "Tu-Fr 09:15-12:15", "Mo,We,Fr 10:00-12:00,14:00-15:30");

    /// Number of addresses and telephone numbers invented so far. Each is made from it, so that all differ.
    private int given;

    /// Invents a replacement for the value of a key in a YAML file. Lists and maps are replaced item by item.
    @Nullable
    Object value(String key, @Nullable Object value) {
        return switch (value) {
            case Map<?, ?> items -> {
                var others = new LinkedHashMap<Object, @Nullable Object>();
                items.forEach((name, item) -> others.put(name, value(String.valueOf(name), item)));
                yield others;
            }
            case List<?> items -> items.stream().map(item -> value(key, item)).toList();
            case String text -> key.equals("question") && isId(text) ? text : cell(key, text);
            case null, default -> value;
        };
    }

    /// Returns whether the text is an id. Under the key `question`, the file of letters has an id, and other files
    /// have a text for citizens.
    private static boolean isId(String text) {
        return text.matches("[a-z0-9-]+");
    }

    /// Invents a replacement for a cell of a CSV file.
    String cell(String column, String cell) {
        if (KEPT.contains(column)) {
            return cell;
        }
        if (HOURS.contains(column)) {
            return cell.equals("24/7") ? cell : otherHours(cell);
        }
        if (ADDRESSES.contains(column)) {
            int filled = cell.indexOf('{');
            return "https://autre.example/" + ++given + (filled < 0 ? "" : "/" + cell.substring(filled));
        }
        return switch (column) {
            case "telephones" -> each(cell, this::phone);
            case "email" -> "accueil" + ++given + "@autre.example";
            case "prix" -> each(cell, price -> price + " environ");
            case "longitude", "latitude" -> String.format(Locale.ROOT, "%.4f", Double.parseDouble(cell) + 0.0123);
            case "population", "minutes_par_rappel", "minutes_par_ecrit" -> String.valueOf(Integer.parseInt(cell) + 1);
            case "blocs_rappel", "blocs_ecrit" -> "Mo-Th 09:30-11:30 x1";
            case "du", "au_inclus" -> LocalDate.parse(cell).plusDays(1).toString();
            case "date_fait", "ecrit_le" -> cell.equals("2025-03") ? "2025-04" : "2025-03";
            case "confiance" -> cell.equals("sure") ? "probable" : cell;
            case "synonymes" -> each(cell, OtherFacts::words);
            case "modele" -> new StringBuilder(cell).reverse().toString();
            case "couleur" -> "#7a2f52";
            case "couleur_sombre" -> "#4b1a33";
            case "accent" -> "#f0a868";
            case "version" -> cell + "-autre";
            default -> words(cell);
        };
    }

    private static String each(String cell, UnaryOperator<String> other) {
        return Arrays.stream(cell.split("\\|")).map(other).collect(Collectors.joining("|"));
    }

    private static String otherHours(String hours) {
        return OTHER_HOURS.stream()
                .filter(other -> !other.equals(hours))
                .skip(Math.floorMod(hours.hashCode(), OTHER_HOURS.size() - 1))
                .findFirst()
                .orElseThrow();
    }

    /// Moves geographic numbers (01 to 05) to a range reserved for fiction. All others stay, such as short and
    /// premium-rate numbers.
    private String phone(String number) {
        if (!number.matches("0[1-5]( \\d\\d){4}")) {
            return number;
        }
        given++;
        return String.format("02 61 91 %02d %02d", given / 100 % 100, given % 100);
    }

    /// Returns the same words in reverse order, with one more.
    static String words(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        return "Autre " + words.reversed().stream().collect(Collectors.joining(" "));
    }
}
