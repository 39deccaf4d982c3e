package dk.overblik.vocabulary.files;

import dk.overblik.danish.DanishList;
import dk.overblik.model.Area;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.NearestNames;
import dk.overblik.vocabulary.files.VocabularyTable.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of the areas and benefits that there are, for people to choose from. Read without the
 * vocabulary and the JDK's own collation, which together keep a window waiting for a quarter of a
 * second.
 */
public final class KnownNames {

    private static final String EACH = "alle";
    private static final String ALL = EACH + " i ";

    private final List<String> municipalities = VocabularyReader.municipalities().toList();

    private @Nullable Set<String> folded;

    /** The 98 municipalities in Danish order. */
    public List<String> municipalities() {
        return municipalities.stream()
                .sorted(Comparator.comparing(KnownNames::danishOrder))
                .toList();
    }

    /** What can be one's own: all municipalities, those of a region, or one of them. */
    public List<String> owns() {
        return Stream.of(
                        Stream.of(EACH),
                        larger(Area.Kind.REGION).map(name -> ALL + name),
                        municipalities().stream())
                .flatMap(names -> names)
                .toList();
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

    /** Whether a report can be asked for by a name: an area's, "alle", or "alle i" an area. */
    public boolean isKnown(String written) {
        String folded = Names.folded(written);
        String area = folded.startsWith(ALL) ? folded.substring(ALL.length()) : folded;
        return folded.equals(EACH) || folded().contains(area);
    }

    /** All names of areas as they are compared; made once, for each letter that is typed asks. */
    private Set<String> folded() {
        Set<String> names = folded;
        if (names == null) {
            names =
                    Stream.concat(
                                    comparisons().stream().map(Names::folded),
                                    municipalities.stream().flatMap(VocabularyReader::longNames))
                            .collect(Collectors.toUnmodifiableSet());
            folded = names;
        }
        return names;
    }

    /** The names of a list as people write it. */
    public List<String> listed(String written) {
        return DanishList.names(written, ',', this::isKnown, name -> meant(name).isPresent());
    }

    /** The name that was most likely meant by one that nobody knows. */
    public Optional<String> meant(String written) {
        return NearestNames.meant(written, comparisons());
    }

    /** The same of one's own area: a municipality, where one of them is near. */
    public Optional<String> meantAsOwn(String written) {
        return NearestNames.meant(written, municipalities).or(() -> meant(written));
    }

    private static Stream<String> larger(Area.Kind kind) {
        return VocabularyReader.rulebook().areas().stream()
                .filter(area -> area.kind() == kind)
                .map(Area::name);
    }

    /** Æ, ø and å come last, and aa is an å. */
    private static String danishOrder(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("aa", "å")
                .replace('æ', '{')
                .replace('ø', '|')
                .replace('å', '}');
    }

    /** The benefits in the order of the official overviews; the total of them all comes last. */
    public static List<String> benefits() {
        List<Row> rows = VocabularyReader.benefitRows();
        Stream<Row> groups = rows.stream().filter(row -> row.is("kind", "group"));
        Stream<Row> total = rows.stream().filter(row -> row.is("kind", "total")).limit(1);
        return Stream.concat(groups, total).map(row -> row.get("name")).toList();
    }

    /** The measures in the order of the vocabulary, what overviews count first. */
    public static List<String> measures() {
        return VocabularyReader.measureRows().stream().map(row -> row.get("label")).toList();
    }
}
