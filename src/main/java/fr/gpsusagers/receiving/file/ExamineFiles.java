package fr.gpsusagers.receiving.file;

import fr.gpsusagers.kernel.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.Tika;

/// Examines the files of a form: how many, how large, of which type by their content, and what the antivirus says.
/// Accepts all of them or none.
@UseCase
public final class ExamineFiles {

    /// How many files a message may have.
    public static final int MOST = 5;

    /// How large the files of one message may be together.
    public static final long LARGEST = 20_000_000;

    private final Antivirus antivirus;
    private final Tika tika = new Tika();

    public ExamineFiles(Antivirus antivirus) {
        this.antivirus = antivirus;
    }

    /// Result of examining the files of a form.
    public sealed interface Examination {

        record Accepted(List<ExaminedFile> files) implements Examination {

            public Accepted {
                files = List.copyOf(files);
            }
        }

        /// @param why in French, with what to do instead
        record Refused(String why) implements Examination {}
    }

    public Examination examine(List<SentFile> files) {
        if (files.size() > MOST) {
            return new Examination.Refused("Cinq fichiers au plus. Enlevez-en, puis envoyez à nouveau.");
        }
        if (files.stream().mapToLong(SentFile::bytes).sum() > LARGEST) {
            return new Examination.Refused("C’est trop lourd\u00A0: 20\u00A0Mo au plus, pour tous les fichiers.");
        }
        var accepted = new ArrayList<ExaminedFile>();
        Antivirus.Sitting sitting = antivirus.sit();
        for (SentFile file : files) {
            switch (examine(file, sitting)) {
                case Examination.Accepted(var one) -> accepted.addAll(one);
                case Examination.Refused refused -> {
                    return refused;
                }
            }
        }
        return new Examination.Accepted(accepted);
    }

    private Examination examine(SentFile file, Antivirus.Sitting sitting) {
        if (file.bytes() == 0) {
            return refused(file, "est vide. Choisissez-le à nouveau.");
        }
        Optional<FileType> type = findType(file).filter(FileType::isForForms);
        if (type.isEmpty()) {
            return refused(file, "n’est pas accepté. Envoyez une photo ou un PDF.");
        }
        ScanVerdict verdict = verdict(file, sitting);
        return verdict == ScanVerdict.INFECTED
                ? refused(file, "est refusé par l’antivirus. Envoyez plutôt une photo du document.")
                : new Examination.Accepted(List.of(new ExaminedFile(
                        FileNames.named(file.name(), type.get()), type.get(), verdict, file.bytes(), file.content())));
    }

    private static Examination refused(SentFile file, String why) {
        return new Examination.Refused("Le fichier «\u00A0" + FileNames.bare(file.name()) + "\u00A0» " + why);
    }

    /// Finds the type by the content. The name only tells apart what looks alike, such as kinds of archives.
    private Optional<FileType> findType(SentFile file) {
        try (InputStream content = file.content().open()) {
            return FileType.find(tika.detect(content, FileNames.bare(file.name())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ScanVerdict verdict(SentFile file, Antivirus.Sitting sitting) {
        try (InputStream content = file.content().open()) {
            return sitting.examine(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
