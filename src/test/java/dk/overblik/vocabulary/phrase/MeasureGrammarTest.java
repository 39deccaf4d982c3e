package dk.overblik.vocabulary.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thousands of spellings of each measure, and of what only looks like it. */
class MeasureGrammarTest {

    private static final int SPELLINGS = 200;
    private static final List<String> AGES =
            List.of(
                    "16-66 år",
                    "(16-66 år)",
                    "[16-66 år]",
                    "16–66 år",
                    "16-66-årige",
                    "i alderen 16-66 år");
    private static final List<String> OTHER_AGES =
            List.of("16-64 år", "18-66 år", "under 30 år", "16-24-årige");
    private static final List<String> MARKS = List.of(" ", ", ", " - ", " – ", ": ", "; ");

    private final Random random = new Random(1);

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The parts of a spelling: a head and the qualifiers that say nothing else. */
    private List<String> parts(MeasureForm form) {
        List<String> parts = new ArrayList<>();
        parts.add(one(Words.spellings(Sense.HEAD, form.head())));
        if (!form.denominator().isEmpty()) {
            parts.add(one(Words.spellings(Sense.DENOMINATOR, form.denominator())));
        }
        if (random.nextBoolean()) {
            parts.add(one(AGES));
        }
        if (random.nextBoolean()) {
            parts.add(one(Words.spellings(Sense.STATUS, "preliminary")));
        }
        if (form.unit().equals("kr")) {
            parts.add(random.nextBoolean() ? "(kr.)" : "kr. pr. person");
        } else if (form.unit().startsWith("pct") && random.nextBoolean()) {
            parts.add("(" + one(Words.spellings(Sense.UNIT, form.unit())) + ")");
        } else if (form.unit().equals("antal") && random.nextBoolean()) {
            parts.add("(antal)");
        }
        return parts;
    }

    private String spelled(List<String> parts) {
        Collections.shuffle(parts, random);
        StringBuilder text = new StringBuilder(parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            boolean bracketed = part.startsWith("(") || part.startsWith("[");
            text.append(bracketed ? " " : one(MARKS)).append(part);
        }
        return random.nextBoolean() ? text.toString() : text.toString().toUpperCase(Words.DANISH);
    }

    @Test
    void everyOrderAndPunctuationOfAMeasureIsTheMeasure() {
        for (MeasureForm form : Words.MEASURES) {
            for (int i = 0; i < SPELLINGS; i++) {
                String text = spelled(parts(form));
                Optional<Measure> found = Words.GRAMMAR.find(text);
                assertThat(found).as(text).isPresent();
                assertThat(found.get().concept()).as(text).isEqualTo(form.measure().concept());
                assertThat(found.get().label()).as(text).startsWith(form.measure().label());
            }
        }
    }

    @Test
    void aPriceLevelIsAPartOfExpenditureWhereverItStands() {
        for (MeasureForm form : Words.MEASURES) {
            for (int i = 0; i < SPELLINGS; i++) {
                List<String> parts = parts(form);
                parts.add(one(List.of("løbende priser", "(i løbende priser)", "i løbende priser")));
                String text = spelled(parts);
                Optional<Measure> found = Words.GRAMMAR.find(text);
                assertThat(found.isPresent()).as(text).isEqualTo(form.unit().equals("kr"));
                found.ifPresent(m -> assertThat(m.label()).endsWith(", løbende priser"));
            }
        }
    }

    /** The same parts and one more that makes it something else. */
    @Test
    void aWordThatChangesTheFiguresMakesAnotherMeasureWhereverItStands() {
        List<String> changing = Words.forms(Sense::changesFigures);
        List<String> more = List.of("blandt enlige", "i lære", "nordlys", "(kvindelige)");
        int tried = 0;
        for (MeasureForm form : Words.MEASURES) {
            for (int i = 0; i < SPELLINGS; i++) {
                List<String> parts = parts(form);
                parts.add(
                        switch (i % 4) {
                            case 0 -> one(more);
                            case 1 -> one(OTHER_AGES);
                            default -> one(changing);
                        });
                String text = spelled(parts);
                boolean share =
                        text.matches(
                                "(?iu).*\\b(andel|procentandel|procentdel|share|proportion).*");
                if (!share) {
                    assertThat(Words.GRAMMAR.find(text)).as(text).isEmpty();
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(Words.MEASURES.size() * SPELLINGS / 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antal fuldtidspersoner i procent af arbejdsstyrken | SHARE_OF_WORKFORCE",
                "Andel fuldtidspersoner af befolkningen | SHARE_OF_POPULATION",
                "Fuldtidspersoner (pct. af arbejdsstyrken) | SHARE_OF_WORKFORCE",
                "Personer (antal) | PERSONS",
            })
    void aMeasureIsKnownByItsParts(String text, Concept concept) {
        assertThat(Words.GRAMMAR.find(text).map(Measure::concept)).contains(concept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fuldtidspersoner (pct.)",
                "Antal personer i pct. af arbejdsstyrken",
                "Antal fuldtidspersoner, faste priser",
                "Offentlige udgifter (kr.)",
                "Offentlige udgifter pr. helårsperson",
                "Offentlige udgifter pr. person i arbejdsstyrken (mio. kr.)",
                "Offentlige udgifter pr. person i arbejdsstyrken (pct.)",
                "Antal personer, kr.",
                "Andel fuldtidspersoner",
                "Antal personer og antal fuldtidspersoner",
            })
    void partsThatDoNotAgreeMakeNoKnownMeasure(String text) {
        assertThat(Words.GRAMMAR.find(text)).isEmpty();
    }
}
