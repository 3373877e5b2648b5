package fr.gpsusagers.api;

import fr.gpsusagers.hall.MayCall;
import fr.gpsusagers.hall.Who;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.answer.Answer;
import fr.gpsusagers.orientation.answer.AnswerWords;
import fr.gpsusagers.orientation.answer.Answers;
import fr.gpsusagers.territory.FindPlace;
import java.time.Clock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// `POST /api/v1/orientations`: advice for one situation.
@RestController
class OrientationsController {

    private final PackInUse inService;
    private final FindPlace findPlace;
    private final Orient orient;
    private final AnswerWords answerWords;
    private final HeavyWork heavyWork;
    private final Clock clock;

    OrientationsController(
            PackInUse inService,
            FindPlace findPlace,
            Orient orient,
            AnswerWords answerWords,
            HeavyWork heavyWork,
            Clock clock) {
        this.inService = inService;
        this.findPlace = findPlace;
        this.orient = orient;
        this.answerWords = answerWords;
        this.heavyWork = heavyWork;
        this.clock = clock;
    }

    @PostMapping("/api/v1/orientations")
    @MayCall(Who.ANYONE)
    Answer orient(@RequestBody AskedSituation asked) {
        Pack pack = inService.current();
        Situation situation =
                asked.situation(pack, findPlace, FrenchTime.now(clock).withNano(0));
        return asked.words()
                .map(words -> heavyWork.run(() -> answerWords.answer(pack, words, situation)))
                .orElseGet(() -> Answers.of(pack, situation, orient.advise(pack, situation)));
    }
}
