package fr.gpsusagers.understanding.danger;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.clue.SmallTalk;
import fr.gpsusagers.understanding.language.Utterance;
import fr.gpsusagers.understanding.learning.Prediction;
import fr.gpsusagers.understanding.learning.Thresholds;
import fr.gpsusagers.understanding.learning.Thresholds.OfDanger;
import java.util.Optional;
import java.util.stream.Stream;

/// How grave one reading of the words is, by explicit signs and by what the model has learnt.
///
/// @param prediction of exactly these words
public record DangerReading(Prediction prediction, Utterance utterance) {

    /// Returns the gravest danger among several readings of one text. Of two that are equally grave, the first.
    ///
    /// @param help the need for a cry for help
    public static Danger gravest(Stream<DangerReading> readings, Thresholds thresholds, Optional<NeedId> help) {
        return readings.map(reading -> reading.danger(thresholds, help))
                .reduce((first, next) -> next.level().compareTo(first.level()) > 0 ? next : first)
                .orElse(Danger.NONE);
    }

    private Danger danger(Thresholds thresholds, Optional<NeedId> help) {
        if (DangerSigns.isCryForHelp(utterance)) {
            return new Danger(DangerLevel.NOW, help);
        }
        DangerLevel said = leastBySigns(thresholds);
        DangerLevel learnt = learnt(thresholds.ofDanger(utterance.words().size()));
        DangerLevel highest = DangerSigns.most(utterance, said.compareTo(learnt) > 0 ? said : learnt);
        return highest == DangerLevel.NONE ? Danger.NONE : new Danger(highest, prediction.danger());
    }

    /// Returns how grave the model finds the words. If it is not sure enough for an alarm, a likely grave need or
    /// a word that names a danger still makes the page ask whether the citizen is in danger. One word alone raises
    /// no alarm.
    private DangerLevel learnt(OfDanger limits) {
        if (DangerSigns.isHarmless(utterance)) {
            return DangerLevel.NONE;
        }
        if (prediction.alarm().present() > limits.now()) {
            return utterance.words().size() > 1 ? DangerLevel.NOW : DangerLevel.SUPPORT;
        }
        if (SmallTalk.isVague(utterance)) {
            return DangerLevel.NONE;
        }
        boolean isAsked = prediction.alarm().support() > limits.support()
                || prediction.isGrave()
                || DangerSigns.isNamed(utterance);
        return isAsked ? DangerLevel.SUPPORT : DangerLevel.NONE;
    }

    /// Explicit signs of danger raise an alarm. If the model has almost never seen a danger in such phrases, a
    /// gentle line is enough.
    private DangerLevel leastBySigns(Thresholds thresholds) {
        DangerLevel said = DangerSigns.least(utterance);
        return said == DangerLevel.NOW && prediction.alarm().support() < thresholds.harmless()
                ? DangerLevel.SUPPORT
                : said;
    }
}
