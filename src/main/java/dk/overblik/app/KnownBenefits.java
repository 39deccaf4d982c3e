package dk.overblik.app;

import java.util.List;
import java.util.stream.Stream;

/** The names of the benefits that there are, for people to choose from. */
public final class KnownBenefits {

    private static final int KIND = 1;

    private KnownBenefits() {}

    /** In the order of the official overviews; the total of them all comes last. */
    public static List<String> names() {
        List<List<String>> rows = VocabularyFiles.rows("benefits.csv");
        Stream<List<String>> groups = rows.stream().filter(row -> row.get(KIND).equals("group"));
        Stream<List<String>> total =
                rows.stream().filter(row -> row.get(KIND).equals("total")).limit(1);
        return Stream.concat(groups, total).map(row -> row.get(0)).toList();
    }
}
