package fr.gpsusagers.orientation.change;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.DeskId;
import java.util.Optional;

/// Changes which desk takes over for another one. `-` stands for none.
final class SubstituteEdit implements Edit {

    @Override
    public String normalise(String value) {
        return substitute(value).map(DeskId::value).orElse(NOTHING);
    }

    private static Optional<DeskId> substitute(String value) {
        return Optional.of(value.strip()).filter(id -> !id.equals(NOTHING)).map(DeskId::new);
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        return draft.desk(change.subject()).substitute().map(DeskId::value).orElse(NOTHING);
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        Desk desk = draft.desk(change.subject());
        Optional<DeskId> substitute = substitute(change.value());
        substitute.ifPresent(id -> {
            if (draft.findDesk(id).isEmpty()) {
                throw NotInPack.unknown(
                        "Le guichet « " + id + " » n’existe pas. Cherchez son identifiant dans annuaire/guichets.csv.");
            }
            if (id.equals(desk.id())) {
                throw NotInPack.unfit("Un guichet ne se remplace pas lui-même. Donnez-en un autre, ou -.");
            }
        });
        draft.edit(desk, one -> one.withSubstitute(substitute));
    }
}
