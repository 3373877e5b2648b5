package fr.gpsusagers.messaging.route;

import java.util.List;

/// The files of a mail, before any is kept. `toString` hides their names.
///
/// @param kept how many will be kept
/// @param refused the names of the others: of a type that may run something, or too many
record FoundFiles(int kept, List<String> refused) {

    FoundFiles {
        refused = List.copyOf(refused);
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
        return "FoundFiles[" + kept + "]";
    }
}
