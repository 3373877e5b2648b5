package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.portal.QrCode;
import java.util.Optional;

/// The sheet on screen, with links to its other formats.
///
/// @param back the answer that the sheet belongs to, else the home page
/// @param opening when the contact opens next, in words; empty if not known
record SheetPage(Sheet sheet, QrCode code, String back, String backLabel, Optional<String> opening) {

    static SheetPage of(Sheet sheet, SheetContext sheetContext, Optional<NextOpening> opening) {
        return new SheetPage(
                sheet,
                QrCode.of(sheet.address().full()),
                sheetContext.answer().orElse("/"),
                sheetContext.answer().isPresent() ? "Retour à la réponse" : "Accueil",
                opening.map(next -> said(next, sheet)));
    }

    private static String said(NextOpening next, Sheet sheet) {
        String what = next.kind() == ChannelKind.COUNTER ? "L’accueil ouvre " : "Le téléphone ouvre ";
        return what + TimeWords.dayFrom(sheet.at().toLocalDate(), next.at().toLocalDate()) + " à "
                + TimeWords.hour(next.at().toLocalTime()) + ".";
    }
}
