package dk.overblik.importing.meaning.statement;

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

    /** What a sheet's name says; a name that was cut off only says what its whole words say. */
    static Statement of(SheetView view, Lexicon lexicon) {
        String name = view.sheet().name();
        boolean complete =
                name.length() > LONGEST || FlattenedLabel.dimension(lexicon.of(name)).isPresent();
        if (complete || name.length() < LONGEST - 1) {
            return Statement.ofTexts(List.of(name), lexicon);
        }
        String start = Names.folded(name);
        Set<String> whole =
                names(lexicon.vocabulary())
                        .filter(known -> known.startsWith(start))
                        .collect(Collectors.toSet());
        if (whole.size() == 1) {
            return Statement.ofTexts(List.copyOf(whole), lexicon);
        }
        // What is cut off may change what is left: "A-dagpenge m", "1. kvartal 2015 - 4. kvart".
        int lastWord = Names.tidy(name).lastIndexOf(' ');
        Statement words = Statement.empty();
        words.phrases().add(lexicon.phrase(Names.tidy(name).substring(0, Math.max(0, lastWord))));
        return words;
    }

    private static Stream<String> names(Vocabulary vocabulary) {
        return Stream.concat(
                vocabulary.benefits().byName().keySet().stream(),
                vocabulary.measures().byName().keySet().stream());
    }
}
