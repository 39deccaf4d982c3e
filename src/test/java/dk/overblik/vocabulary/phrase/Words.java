package dk.overblik.vocabulary.phrase;

import dk.overblik.model.Measure;
import dk.overblik.vocabulary.Vocabulary;
import dk.overblik.vocabulary.files.VocabularyReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The reader of phrases with the program's own vocabulary. */
public final class Words {

    static final Vocabulary VOCABULARY = VocabularyReader.load();
    static final List<MeasureForm> MEASURES = measures();
    static final MeasureGrammar GRAMMAR = VOCABULARY.measures().grammar();
    static final PhraseReader READER = GRAMMAR.reader();
    static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private Words() {}

    private static List<PhraseVocabulary.Words> words() {
        return rows("words.csv").stream()
                .map(
                        r ->
                                new PhraseVocabulary.Words(
                                        Sense.valueOf(r.get(0)),
                                        r.get(1),
                                        List.of(r.get(2).split("\\|", -1))))
                .toList();
    }

    /** All spellings of what some senses stand for, with plain examples for placeholders. */
    public static List<String> forms(Predicate<Sense> senses) {
        return words().stream()
                .filter(w -> senses.test(w.sense()))
                .flatMap(w -> spellings(w).stream())
                .toList();
    }

    static List<String> spellings(Sense sense, String value) {
        return words().stream()
                .filter(w -> w.sense() == sense && w.value().equals(value))
                .flatMap(w -> spellings(w).stream())
                .toList();
    }

    private static List<String> spellings(PhraseVocabulary.Words words) {
        return words.forms().stream()
                .flatMap(f -> Spelling.alternatives(f).stream())
                .map(Words::filled)
                .toList();
    }

    private static String filled(String form) {
        return form.replace("{n}", "26")
                .replace("{alder}", "30")
                .replace("{aar}", "2020")
                .replace("{spaend}", "13-26")
                .replace("{aarige}", "16-29-årige")
                .replace("{base}", "2020=100")
                .replace("{uge}", "2025U23")
                .replace("{kode}", "1.b")
                .replace("{bogstav}", "b")
                .replace("{tabelid}", "y60a02")
                .replace("{dag}", "14-08")
                .replace("{led}", "social")
                .replace("{tier}", "1000")
                .replace("{tegn}", "\u0394");
    }

    private static List<MeasureForm> measures() {
        return rows("measures.csv").stream()
                .map(
                        r ->
                                new MeasureForm(
                                        new Measure(r.get(0), Measure.Concept.valueOf(r.get(1))),
                                        r.get(3),
                                        r.get(4),
                                        r.get(5)))
                .toList();
    }

    private static List<List<String>> rows(String name) {
        try (InputStream in = Words.class.getResourceAsStream("/dk/overblik/vocabulary/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .skip(1)
                    .map(l -> List.of(l.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
