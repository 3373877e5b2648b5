package fr.gpsusagers.receiving.route;

import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.file.ScanVerdict;
import fr.gpsusagers.receiving.mail.ReadMail;
import java.util.List;
import java.util.Optional;

/// A mail that was read, with what the antivirus says of its files, before any is kept. `toString` hides it.
///
/// @param raw the mail as it came, to keep its files
/// @param whole the verdict on the mail itself, if it is kept as a file
/// @param files the verdict on each file that will be kept, in their order
/// @param refused the names of the others: of a type that may run something, or too many
record ExaminedMail(
        ReadMail mail, FileContent raw, Optional<ScanVerdict> whole, List<ScanVerdict> files, List<String> refused) {

    ExaminedMail {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    int countKept() {
        return files.size() + (whole.isPresent() ? 1 : 0);
    }

    boolean hasFiles() {
        return countKept() > 0 || !refused.isEmpty();
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
        return "ExaminedMail[" + mail.kind() + "]";
    }
}
