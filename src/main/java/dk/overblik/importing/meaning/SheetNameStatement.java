package dk.overblik.importing.meaning;

import dk.overblik.importing.labels.FlattenedLabel;
import dk.overblik.importing.labels.Lexicon;
import dk.overblik.importing.layout.SheetView;
import dk.overblik.model.Names;
import dk.overblik.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the name of a sheet says, which Excel cuts off after 31 characters. */
final class SheetNameStatement {

    private static final int LONGEST = 31;

    private SheetNameStatement() {}

    /** The texts to look for members in. */
    static List<String> readings(SheetView view, Lexicon lexicon) {
        String name = view.sheet().name();
        boolean complete =
                name.length() > LONGEST || FlattenedLabel.dimension(lexicon.of(name)).isPresent();
        if (complete || name.length() < LONGEST - 1) {
            return List.of(name);
        }
        String start = Names.folded(name);
        Set<String> whole =
                names(lexicon.vocabulary())
                        .filter(known -> known.startsWith(start))
                        .collect(Collectors.toSet());
        // What is cut off may change what is left: "A-dagpenge m", "1. kvartal 2015 - 4. kvart".
        return whole.size() == 1 ? List.copyOf(whole) : List.of();
    }

    private static Stream<String> names(Vocabulary vocabulary) {
        return Stream.concat(
                vocabulary.benefits().byName().keySet().stream(),
                vocabulary.measures().byName().keySet().stream());
    }
}
