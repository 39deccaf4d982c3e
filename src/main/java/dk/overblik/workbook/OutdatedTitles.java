package dk.overblik.workbook;

import java.io.IOException;
import java.util.Optional;

/**
 * The list of sheets in a workbook's properties, which is out of date when sheets are added.
 *
 * <p>It is optional (ECMA-376 part 1, 22.2), and programs that save a workbook write it anew.
 */
final class OutdatedTitles {

    private static final String RELATION = "extended-properties";

    private OutdatedTitles() {}

    /** The part that holds the list, if there is one. */
    static Optional<String> part(OpenPackage file) throws IOException {
        return Relation.first(Relation.of(file, ""), RELATION)
                .map(Relation::target)
                .filter(file::has);
    }

    /** The part without the list. */
    static byte[] without(byte[] properties) throws IOException {
        PatchedPart part = PatchedPart.of(properties);
        part.root().child("HeadingPairs").ifPresent(part::remove);
        part.root().child("TitlesOfParts").ifPresent(part::remove);
        return part.bytes();
    }
}
