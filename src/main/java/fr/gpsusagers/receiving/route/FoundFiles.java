package fr.gpsusagers.receiving.route;

import fr.gpsusagers.receiving.file.ScanVerdict;
import java.util.List;

/// The files of a mail, before any is kept. `toString` hides their names.
///
/// @param verdicts what the antivirus says of each that will be kept, in their order
/// @param refused the names of the others: of a type that may run something, or too many
record FoundFiles(List<ScanVerdict> verdicts, List<String> refused) {

    FoundFiles {
        verdicts = List.copyOf(verdicts);
        refused = List.copyOf(refused);
    }

    /// How many will be kept.
    int kept() {
        return verdicts.size();
    }

    boolean areThere() {
        return !verdicts.isEmpty() || !refused.isEmpty();
    }

    /// Returns the words of the mail with a line for each file that is not kept, so that the desk can ask for it.
    String addTo(String words) {
        var said = new StringBuilder(words);
        refused.forEach(
                name -> said.append("\n[Fichier non gardé\u00A0: ").append(name).append(']'));
        return said.toString().strip();
    }

    @Override
    public String toString() {
        return "FoundFiles[" + kept() + "]";
    }
}
