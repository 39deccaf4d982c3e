package dk.overblik.importing;

import dk.overblik.model.Problem.Kind;
import java.util.List;

/** Tells of the columns of tables that hold no figures: codes and remarks. */
final class IgnoredColumns {

    private IgnoredColumns() {}

    static void tell(SheetView view, List<Block> blocks, ProblemLog log) {
        for (Block block : blocks) {
            for (int column : block.ignoredColumns()) {
                String name = block.name(column).text();
                log.add(Kind.COLUMN_IGNORED, view.source(block.headings().bottom(), column), name);
            }
        }
    }
}
