package fr.gpsusagers.orientation.layer;

import fr.gpsusagers.directory.CallbackBlock;
import fr.gpsusagers.directory.Desk;
import java.util.List;

/// Changes when a desk calls back: `Mo-Fr 10:00-12:00 x2|Mo 14:00-16:00 x1`. `-` stands for never.
final class BlocksEdit implements Edit {

    @Override
    public String normalise(String value) {
        return written(blocks(value));
    }

    private static List<CallbackBlock> blocks(String value) {
        return value.strip().equals(NOTHING) ? List.of() : CallbackBlock.parseAll(value.strip());
    }

    private static String written(List<CallbackBlock> blocks) {
        return blocks.isEmpty() ? NOTHING : CallbackBlock.written(blocks);
    }

    @Override
    public String read(Draft draft, ContentChange change) {
        return written(draft.desk(change.subject()).callbackBlocks());
    }

    @Override
    public void apply(Draft draft, ContentChange change) {
        Desk desk = draft.desk(change.subject());
        List<CallbackBlock> blocks = blocks(change.value());
        draft.edit(desk, one -> one.withCallbackBlocks(blocks));
    }
}
