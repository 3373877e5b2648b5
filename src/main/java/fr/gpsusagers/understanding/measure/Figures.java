package fr.gpsusagers.understanding.measure;

import java.util.List;
import java.util.Map;

/// What an evaluation found. Shares of needs count a need with the same contact and channels as right, but for
/// `strict`.
///
/// @param first the first need is right
/// @param strict the first need is the one of the file
/// @param three a right need is among the first three
/// @param alone answered without asking
/// @param aloneRight of those, rightly
/// @param calibration how far confidence is from the share that is right, on average over ten classes (0 to 1)
/// @param languages the language was recognised, of phrases of which the file says it
/// @param ordinary what was done with all phrases, whether or not someone judged them
/// @param confusions the worst, most frequent first
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

    /// What the product does with phrases, right or not.
    ///
    /// @param alarms numbers came first
    /// @param gentle a gentle line, or a gentle question
    /// @param alone a contact was given without asking
    public record OrdinaryFigures(Share alarms, Share gentle, Share alone) {}

    /// How dangers were seen.
    ///
    /// @param rightNumber of dangers now: the first number for help that the page shows is a right one
    /// @param alarmed of dangers now: numbers came before everything else
    /// @param atLeastSupport of dangers now: at least a gentle line
    /// @param silent of dangers now: answered as if there were none, without a question
    /// @param byRegister the right number first, by register
    /// @param falseAlarms of phrases without danger: numbers came first
    /// @param falseSupport of phrases without danger: a gentle line
    /// @param supportSeen of phrases that call for support: at least a gentle line
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
