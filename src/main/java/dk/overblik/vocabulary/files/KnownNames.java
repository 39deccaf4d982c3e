package dk.overblik.vocabulary.files;

import dk.overblik.model.Area;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The names of the areas that there are, for people to choose from. Read without the vocabulary and
 * the JDK's own collation, which together keep a window waiting for a quarter of a second.
 */
public final class KnownNames {

    private static final int NAME = VocabularyReader.AREA_NAME;

    private final List<List<String>> rows = VocabularyReader.rows("areas.csv");

    /** The 98 municipalities in Danish order. */
    public List<String> municipalities() {
        return column(NAME).sorted(Comparator.comparing(KnownNames::danishOrder)).toList();
    }

    /** The country, the regions and the RAR areas, and then the municipalities. */
    public List<String> comparisons() {
        return Stream.of(
                        Stream.of(VocabularyReader.COUNTRY.name()),
                        larger(Area.Kind.REGION),
                        larger(Area.Kind.RAR),
                        municipalities().stream())
                .flatMap(names -> names)
                .toList();
    }

    private static Stream<String> larger(Area.Kind kind) {
        return VocabularyReader.rulebook().areas().stream()
                .filter(area -> area.kind() == kind)
                .map(Area::name);
    }

    private Stream<String> column(int index) {
        return rows.stream().map(row -> row.get(index)).distinct();
    }

    /** Æ, ø and å come last, and aa is an å. */
    private static String danishOrder(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace('æ', '{')
                .replace('ø', '|')
                .replace('å', '}');
    }

    // The names of the benefits that there are, for people to choose from.

    private static final int KIND = 1;

    /** In the order of the official overviews; the total of them all comes last. */
    public static List<String> names() {
        List<List<String>> rows = VocabularyReader.rows("benefits.csv");
        Stream<List<String>> groups = rows.stream().filter(row -> row.get(KIND).equals("group"));
        Stream<List<String>> total =
                rows.stream().filter(row -> row.get(KIND).equals("total")).limit(1);
        return Stream.concat(groups, total).map(row -> row.get(0)).toList();
    }
}
