package fr.gpsusagers.architecture;

import fr.gpsusagers.architecture.DataRegister.Columns;
import fr.gpsusagers.architecture.DataRegister.Degree;
import fr.gpsusagers.architecture.DataRegister.Treatment;
import java.util.stream.Collectors;

/// Writes the register for the data protection officer.
final class DataRegisterPaper {

    private static final String HEAD = """
            # Registre des traitements

            Tiré par `GeneratedPapersTest` de `src/main/resources/db/registre.txt`, qui déclare chaque colonne de la base.
            Un test compare cette déclaration à la base. Un autre prouve que rien ne reste d’une personne effacée.

            **À compléter par l’administration avant l’ouverture** : le nom et les coordonnées du responsable du
            traitement, le contact du délégué à la protection des données, l’hébergeur, la durée des sauvegardes et
            des journaux techniques. Une sauvegarde garde ce qui est effacé ensuite : qu’elle dure peu.
            """;

    private static final String TABLE =
            "\n| Donnée | Où | Pourquoi | Jusqu’à quand | Qui lit |\n|---|---|---|---|---|\n";
    private static final String LINKED = "\nLié à une personne tant qu’elle est connue, et anonyme ensuite :\n\n";

    private DataRegisterPaper() {}

    static String of(DataRegister register) {
        return HEAD
                + register.treatments().stream()
                        .map(DataRegisterPaper::treatment)
                        .collect(Collectors.joining());
    }

    private static String treatment(Treatment treatment) {
        String linked =
                treatment.of(Degree.LINKED).map(DataRegisterPaper::linked).collect(Collectors.joining());
        return "\n## " + treatment.title() + "\n\n"
                + treatment.facts().stream().map(DataRegisterPaper::fact).collect(Collectors.joining())
                + treatment
                        .of(Degree.PERSONAL)
                        .map(DataRegisterPaper::personal)
                        .collect(Collectors.joining("", TABLE, ""))
                + (linked.isEmpty() ? "" : LINKED + linked);
    }

    private static String fact(String fact) {
        return "- **" + fact.replaceFirst(" : ", "** : ") + "\n";
    }

    private static String personal(Columns columns) {
        return "| " + columns.said().getFirst() + " | " + where(columns) + " | "
                + String.join(" | ", columns.said().subList(1, columns.said().size())) + " |\n";
    }

    private static String linked(Columns columns) {
        return "- " + columns.said().getFirst() + " (" + where(columns) + ")\n";
    }

    private static String where(Columns columns) {
        return columns.full().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
