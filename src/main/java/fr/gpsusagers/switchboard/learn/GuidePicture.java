package fr.gpsusagers.switchboard.learn;

import fr.gpsusagers.kernel.Coded;
import java.util.Optional;

/// A picture of the product in a guide. `GuidePicturesJourney` takes each of them from the running product.
enum GuidePicture implements Coded {
    OPERATOR_ANSWER("standard-reponse"),
    OPERATOR_PROMISE("standard-promesse"),
    OPERATOR_COLLEAGUE("standard-collegue"),
    OPERATOR_DANGER("standard-danger"),
    FIND_BY_NUMBER("retrouver-numero"),
    LIST("liste"),
    CARD("carte"),
    CARD_ENDING("carte-apres"),
    CARD_ELSEWHERE("carte-pas-pour-moi"),
    CARD_NEWS("carte-changee"),
    CARD_CAUTION("carte-prudence"),
    TEAM("equipe"),
    DESKS("guichets"),
    BANNER("bandeau");

    private final String word;

    GuidePicture(String word) {
        this.word = word;
    }

    /// The name of its file, and in its address.
    @Override
    public String word() {
        return word;
    }

    static Optional<GuidePicture> find(String word) {
        return Coded.find(GuidePicture.class, word);
    }
}
