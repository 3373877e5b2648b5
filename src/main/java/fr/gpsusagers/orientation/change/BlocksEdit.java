package fr.gpsusagers.orientation.change;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.directory.WorkBlock;
import java.util.List;

/// Changes when a desk answers in one way: `Mo-Fr 10:00-12:00 x2|Mo 14:00-16:00 x1`. `-` stands for no block: the desk
/// then never calls back, or writes in the time for callbacks.
record BlocksEdit(Reply reply) implements Edit {

    @Override
    public String normalise(String value) {
        return written(blocks(value));
    }

    private static List<WorkBlock> blocks(String value) {
        return value.strip().equals(NOTHING) ? List.of() : WorkBlock.parseAll(value.strip());
    }

    private static String written(List<WorkBlock> blocks) {
        return blocks.isEmpty() ? NOTHING : WorkBlock.written(blocks);
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        return written(draft.desk(change.subject()).declaredBlocks(reply));
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        Desk desk = draft.desk(change.subject());
        List<WorkBlock> blocks = blocks(change.value());
        draft.edit(desk, one -> one.withBlocks(reply, blocks));
    }
}
