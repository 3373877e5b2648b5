package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.portal.QrCode;
import java.util.Optional;

/// The sheet on a screen, and the ways to keep it.
///
/// @param back where one comes from: the answer, when the sheet is part of one
/// @param opening when it opens next, in words; empty when that is not known
record SheetPage(Sheet sheet, QrCode code, String back, String backLabel, Optional<String> opening) {

    static SheetPage of(Sheet sheet, Occasion occasion, Optional<NextOpening> opening) {
        return new SheetPage(
                sheet,
                QrCode.of(sheet.address().full()),
                occasion.answer().orElse("/"),
                occasion.answer().isPresent() ? "Retour à la réponse" : "Accueil",
                opening.map(next -> said(next, sheet)));
    }

    private static String said(NextOpening next, Sheet sheet) {
        String what = next.kind() == ChannelKind.COUNTER ? "L’accueil ouvre " : "Le téléphone ouvre ";
        return what + TimeWords.dayFrom(sheet.at().toLocalDate(), next.at().toLocalDate()) + " à "
                + TimeWords.hour(next.at().toLocalTime()) + ".";
    }
}
