package fr.gpsusagers.evaluation;

import java.util.List;
import java.util.Map;

/// The results of an evaluation. Except in `strict`, a need that leads to the same contact and channels counts
/// as right.
///
/// @param first the first need is right
/// @param strict the first need is one that the file names
/// @param three a right need is among the first three
/// @param alone answered without asking
/// @param aloneRight of the phrases answered without asking, those whose first need is right
/// @param calibration expected calibration error over ten classes of confidence, from 0 to 1
/// @param languages of the phrases whose language the file gives, those whose language was recognised
/// @param ordinary what the product did with all phrases, judged or not
/// @param confusions the most frequent ones, most frequent first
public record Figures(
        Share first,
        Share strict,
        Share three,
        Share alone,
        Share aloneRight,
        double calibration,
        Map<String, Share> byTheme,
        Map<String, Share> byRegister,
        DangerFigures danger,
        Share languages,
        OrdinaryFigures ordinary,
        List<Confusion> confusions) {

    /// One need taken for another.
    public record Confusion(String right, String taken, int times) {}

    /// What the product did with phrases, right or wrong.
    ///
    /// @param alarms emergency numbers came first
    /// @param gentle a gentle line, or a gentle question
    /// @param alone a contact was given without asking
    public record OrdinaryFigures(Share alarms, Share gentle, Share alone) {}

    /// How well dangers were recognised.
    ///
    /// @param rightNumber of present dangers: the first number that the page shows is a right one
    /// @param alarmed of present dangers: emergency numbers came first
    /// @param atLeastSupport of present dangers: the page showed at least a gentle line
    /// @param silent of present dangers: answered without a question, as if there were no danger
    /// @param byRegister `rightNumber` by register
    /// @param falseAlarms of phrases without danger: emergency numbers came first
    /// @param falseSupport of phrases without danger: the page showed a gentle line
    /// @param supportSeen of phrases that call for support: the page showed at least a gentle line
    public record DangerFigures(
            Share rightNumber,
            Share alarmed,
            Share atLeastSupport,
            Share silent,
            Map<String, Share> byRegister,
            Share falseAlarms,
            Share falseSupport,
            Share supportSeen) {}
}
