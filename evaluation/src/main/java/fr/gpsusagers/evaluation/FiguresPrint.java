package fr.gpsusagers.evaluation;

import fr.gpsusagers.console.Console;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.evaluation.Figures.DangerFigures;
import fr.gpsusagers.evaluation.Figures.OrdinaryFigures;
import fr.gpsusagers.understanding.learning.HandsHeldOut.Hand;
import java.util.Locale;
import java.util.Map;

/// Prints the figures of an evaluation, each share with its 95 % interval.
final class FiguresPrint {

    private static final double PERCENT = 100;

    private final Console console;

    FiguresPrint(Console console) {
        this.console = console;
    }

    void whole(int rows, Figures figures) {
        title(rows + " phrases");
        share("Premier besoin juste (même contact et canaux)", figures.first());
        share("Premier besoin juste, au sens strict", figures.strict());
        share("Parmi les trois premiers", figures.three());
        share("Répondu sans demander", figures.alone());
        share("  dont juste", figures.aloneRight());
        console.print(String.format(
                Locale.FRENCH, "%-52s %6.3f", "Erreur de calibration (10 classes)", figures.calibration()));
        title("Par thème");
        figures.byTheme().forEach(this::share);
        title("Par registre");
        figures.byRegister().forEach(this::share);
        if (figures.languages().of() > 0) {
            share("Langue reconnue", figures.languages());
        }
        danger(figures.danger());
        title("Les pires confusions");
        figures.confusions()
                .forEach(one ->
                        console.print(String.format("%3d  %s pris pour %s", one.times(), one.right(), one.taken())));
    }

    /// Prints the results for ordinary phrases, which have no expected need.
    void ordinary(int rows, OrdinaryFigures figures) {
        title(rows + " phrases, sans réponse attendue");
        share("Numéros d’urgence d’abord", figures.alarms());
        share("Aide montrée, ou question sur un danger", figures.gentle());
        share("Un contact donné sans demander", figures.alone());
    }

    private void danger(DangerFigures danger) {
        title("Danger");
        share("Danger immédiat : le bon numéro d’abord", danger.rightNumber());
        share("Danger immédiat : les numéros avant tout", danger.alarmed());
        share("Danger immédiat : au moins une aide", danger.atLeastSupport());
        share("Danger immédiat : répondu sans un mot du danger", danger.silent());
        danger.byRegister().forEach((register, share) -> share("  bon numéro, " + register, share));
        share("Fausses alarmes, phrases sans danger", danger.falseAlarms());
        share("Aide montrée, phrases sans danger", danger.falseSupport());
        share("Besoin d’aide : au moins une aide", danger.supportSeen());
    }

    void misspelt(Misspelling misspelling, Figures bad, Figures good) {
        share("Premier juste, " + misspelling.label(), bad.first());
        console.print(String.format(
                Locale.FRENCH,
                "%-52s %6.1f points",
                "  coûte",
                PERCENT * (good.first().value() - bad.first().value())));
    }

    void beside(String label, Figures figures) {
        title(label);
        share("Premier besoin juste", figures.first());
        share("Premier besoin juste, au sens strict", figures.strict());
        share("Parmi les trois premiers", figures.three());
        share("Danger immédiat : le bon numéro d’abord", figures.danger().rightNumber());
        share("Fausses alarmes", figures.danger().falseAlarms());
        figures.byRegister().forEach((register, share) -> share("  " + register, share));
    }

    void hands(Map<String, Hand> hands) {
        title("Chaque main, jugée par ce que d’autres ont appris (sens strict)");
        hands.forEach((hand, figures) -> share(hand, new Share(figures.right(), figures.phrases())));
    }

    void line(String label, int count) {
        console.print(String.format("%-52s %6d", label, count));
    }

    private void title(String title) {
        console.print("");
        console.print(title);
    }

    private void share(String label, Share share) {
        console.print(String.format("%-52s %s", label, share));
    }

    Verdict verdict(OrdinaryFigures figures) {
        return Verdict.holds()
                .with("alarms", value(figures.alarms()))
                .with("gentle", value(figures.gentle()))
                .with("alone", value(figures.alone()));
    }

    Verdict verdict(Figures figures) {
        DangerFigures danger = figures.danger();
        return Verdict.holds()
                .with("top1", value(figures.first()))
                .with("top1_strict", value(figures.strict()))
                .with("top3", value(figures.three()))
                .with("alone", value(figures.alone()))
                .with("alone_right", value(figures.aloneRight()))
                .with("calibration_error", figures.calibration())
                .with("languages_right", value(figures.languages()))
                .with("danger_seen", value(danger.atLeastSupport()))
                .with("danger_right_number", value(danger.rightNumber()))
                .with("danger_alarmed", value(danger.alarmed()))
                .with("danger_at_least_support", value(danger.atLeastSupport()))
                .with("danger_silent", value(danger.silent()))
                .with("false_alarms", value(danger.falseAlarms()))
                .with("false_support", value(danger.falseSupport()));
    }

    private static double value(Share share) {
        return Math.round(1e4 * share.value()) / 1e4;
    }
}
