package dk.overblik.app;

import dk.overblik.model.Area;
import dk.overblik.model.Vocabulary.AreaNames;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The names of the areas that there are, for people to choose from. */
public final class KnownAreas {

    private final AreaNames names;

    public KnownAreas() {
        this.names = VocabularyFiles.load().areas();
    }

    /** The 98 municipalities in Danish order. */
    public List<String> municipalities() {
        return names(area -> area.kind() == Area.Kind.MUNICIPALITY)
                .sorted(Collator.getInstance(Locale.forLanguageTag("da-DK")))
                .toList();
    }

    /** The country, the regions and the RAR areas, and then the municipalities. */
    public List<String> comparisons() {
        Stream<String> wider = names(area -> area.kind() != Area.Kind.MUNICIPALITY);
        return Stream.concat(wider, municipalities().stream()).toList();
    }

    private Stream<String> names(Predicate<Area> which) {
        return names.all().stream().filter(which).map(Area::name);
    }
}
