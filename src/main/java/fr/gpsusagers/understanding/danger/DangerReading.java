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

/// How grave the words are, by explicit signs and by what the model learnt. The prediction, the signs and the
/// thresholds are all of the same words.
public record DangerReading(Prediction prediction, Utterance utterance) {

    /// Returns the gravest danger of several readings of one text; the first of equals.
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

    /// The level of danger that the model sees. Where it is too unsure for an alarm, a weaker hint (a likely
    /// grave need, a word that names a danger) makes the page ask the citizen. A single word never raises an
    /// alarm.
    private DangerLevel learnt(OfDanger limits) {
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
