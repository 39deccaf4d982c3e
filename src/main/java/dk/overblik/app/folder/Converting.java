package dk.overblik.app.folder;

import dk.overblik.app.Delivery;
import dk.overblik.app.Outcome;
import java.io.IOException;
import java.util.List;

/** The conversion of one batch, as the drop folder sees it. */
@FunctionalInterface
interface Converting {

    /** Makes the result, after saying of each export in a folder why it could not be part of it. */
    List<Outcome> convert(Batch batch, Delivery delivery) throws IOException;
}
