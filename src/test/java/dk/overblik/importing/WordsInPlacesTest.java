package dk.overblik.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Problem.Kind;
import dk.overblik.vocabulary.phrase.Sense;
import dk.overblik.vocabulary.phrase.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that change what figures are, in every place that words can stand in. */
class WordsInPlacesTest {

    /** Words that choose a part of the people may leave the measure, as long as they are said. */
    private static final Set<Sense> PARTS = EnumSet.of(Sense.PART, Sense.DURATION);

    private static final String WIDE =
            """
            Område | 2025M06 | 2026M06
            Hedensted | 530 | 550
            Horsens | 1180 | 1217
            """;

    /** Where words stand, and how a sheet looks with them there: "%s" is the words. */
    enum Place {
        TITLE_BEFORE("%s, kontanthjælp\nAntal fuldtidspersoner\n" + WIDE),
        TITLE_BEFORE_WITHOUT_SIGN("%s på kontanthjælp\nAntal fuldtidspersoner\n" + WIDE),
        TITLE_AFTER("Kontanthjælp, %s\nAntal fuldtidspersoner\n" + WIDE),
        TITLE_AFTER_WITHOUT_SIGN("Kontanthjælp %s\nAntal fuldtidspersoner\n" + WIDE),
        TITLE_AFTER_DASH("Kontanthjælp – %s\nAntal fuldtidspersoner\n" + WIDE),
        TITLE_IN_BRACKETS("Kontanthjælp (%s)\nAntal fuldtidspersoner\n" + WIDE),
        TITLE_OF_MEASURE("Kontanthjælp: antal fuldtidspersoner, %s\n" + WIDE),
        TITLE_BEFORE_MEASURE("Kontanthjælp: %s, antal fuldtidspersoner i Danmark\n" + WIDE),
        SECOND_LINE("Kontanthjælp, antal fuldtidspersoner\n%s\n" + WIDE),
        LINE_ABOVE_A_BLANK("Kontanthjælp, antal fuldtidspersoner\n%s\n\n" + WIDE),
        FIRST_LINE("%s\n\nKontanthjælp, antal fuldtidspersoner\n" + WIDE),
        NAMED_LINE("Kontanthjælp, antal fuldtidspersoner\nOpgørelse: %s\n" + WIDE),
        BENEFIT_LINE("Ydelse: Kontanthjælp, %s\nMåling: Antal fuldtidspersoner\n" + WIDE),
        MEASURE_LINE("Ydelse: Kontanthjælp\nMåling: Antal fuldtidspersoner, %s\n" + WIDE),
        CORNER("Kontanthjælp, antal fuldtidspersoner\n" + WIDE.replace("Område", "%s")),
        HEADING_ABOVE("Kontanthjælp, antal fuldtidspersoner\n | %s | %s\n" + WIDE),
        MEASURE_HEADING_AFTER(
                "Kontanthjælp, 2026M06\nOmråde | Antal fuldtidspersoner, %s\nHedensted | 530\nHorsens | 590\n"),
        MEASURE_HEADING_COLON(
                "Kontanthjælp, 2026M06\nOmråde | Antal fuldtidspersoner: %s\nHedensted | 530\nHorsens | 590\n"),
        MEASURE_HEADING_BEFORE(
                "Kontanthjælp, 2026M06\nOmråde | %s antal fuldtidspersoner\nHedensted | 530\nHorsens | 590\n"),
        MEASURE_GROUP(
                "Kontanthjælp, 2026M06\nOmråde | %s: Antal fuldtidspersoner | %s: Antal personer\nHedensted | 530 | 540\nHorsens | 590 | 600\n"),
        MEASURE_HEADING_BRACKETS(
                "Kontanthjælp, 2026M06\nOmråde | Antal fuldtidspersoner (%s)\nHedensted | 530\nHorsens | 590\n"),
        UNIT_ROW(
                "Kontanthjælp, 2026M06\nOmråde | Antal fuldtidspersoner | Antal personer\n | %s | %s\nHedensted | 530 | 540\nHorsens | 590 | 600\n"),
        ALONE_OVER_FIGURES(
                "Kontanthjælp, 2026M06, antal fuldtidspersoner\nOmråde | %s\nHedensted | 530\nHorsens | 590\n"),
        MEASURE_MEMBER(
                "Kontanthjælp, 2026M06\nOmråde | Måling | Værdi\nHedensted | Antal fuldtidspersoner, %s | 530\nHorsens | Antal fuldtidspersoner, %s | 590\n"),
        FILTER_OF_MEASURE(
                WIDE
                        + "\nApplied filters: Ydelse is Kontanthjælp; Måling is Antal fuldtidspersoner, %s\n"),
        FILTER_OF_BENEFIT(
                "Antal fuldtidspersoner\n"
                        + WIDE
                        + "\nApplied filters: Ydelse is Kontanthjælp, %s\n"),
        FILTER_OF_ITS_OWN(
                "Kontanthjælp, antal fuldtidspersoner\n"
                        + WIDE
                        + "\nApplied filters: Opgørelse is %s\n"),
        REMARK("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nAnm.: %s\n"),
        REMARK_SENTENCE(
                "Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nAnm.: Tallene viser %s.\n"),
        REMARK_ABOVE("Bemærk: tallene er %s\nKontanthjælp, antal fuldtidspersoner\n" + WIDE),
        SENTENCE_ABOVE("Kontanthjælp, antal fuldtidspersoner\nTallene er %s\n" + WIDE),
        SENTENCE_BELOW("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nTallene er %s\n"),
        SENTENCE_OF_ALL("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nAlle tal er i %s.\n"),
        SENTENCE_OF_THE_TABLE(
                "Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "Tabellen viser %s.\n"),
        FIGURES_BELOW("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "Tal i %s\n"),
        FIGURES_IN_A_REMARK(
                "Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nAnm.: Beløb i %s.\n"),
        FIGURES_IN_BRACKETS(
                "Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\n(Alle tal i %s)\n"),
        PARTICIPLE_BELOW("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nOpgjort i %s\n"),
        PARTICIPLE_IN_A_REMARK(
                "Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nNote: Angivet i %s\n"),
        UNIT_BELOW("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "\nEnhed: %s\n"),
        BESIDE_A_ROW(
                "Kontanthjælp, antal fuldtidspersoner\n"
                        + WIDE.replace("1180 | 1217", "1180 | 1217 | | Tal i %s")),
        BESIDE_THE_FIRST_ROW(
                "Kontanthjælp, antal fuldtidspersoner\n"
                        + WIDE.replace("530 | 550", "530 | 550 | (%s)")),
        BESIDE_THE_HEADINGS(
                "Kontanthjælp, antal fuldtidspersoner\n"
                        + WIDE.replace("2026M06", "2026M06 | | Alle tal er i %s")),
        CORNER_BRACKETS(
                "Kontanthjælp, antal fuldtidspersoner\n" + WIDE.replace("Område", "Område (%s)")),
        LINE_BELOW("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + "%s\n"),
        SHEET_NAME("Kontanthjælp, antal fuldtidspersoner\n" + WIDE),
        SHEET_NAME_WITH_BENEFIT("Antal fuldtidspersoner\n" + WIDE);

        private final String picture;

        Place(String picture) {
            this.picture = picture;
        }

        Import with(String words) {
            return with(words, "2025M06", "2026M06");
        }

        Import with(String words, String before, String now) {
            String name =
                    switch (this) {
                        case SHEET_NAME -> words;
                        case SHEET_NAME_WITH_BENEFIT -> "Kontanthjælp " + words;
                        default -> "Ark1";
                    };
            String dated = picture.replace("2025M06", before).replace("2026M06", now);
            String short31 = name.length() > 31 ? name.substring(0, 31) : name;
            return Drawn.readFile("x.xlsx", Drawn.sheet(short31, dated.replace("%s", words)));
        }
    }

    private static boolean isLevel(Import read) {
        return read.dataset()
                .observations()
                .anyMatch(
                        o ->
                                o.key().measure().concept() == Concept.FULL_TIME_PERSONS
                                        && (o.key().benefit().name().equals("Kontanthjælp")
                                                || o.key().benefit().name().isEmpty()));
    }

    private static boolean isSaid(Import read) {
        return Drawn.kinds(read).contains(Kind.FILTERED)
                || Drawn.kinds(read).contains(Kind.QUALIFIED);
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void noLevelComesOutWhereAWordChangesIt(Place place) {
        List<String> wrong = new ArrayList<>();
        for (String words : Words.forms(s -> s.changesFigures() && !PARTS.contains(s))) {
            if (mayStandIn(place, words) && isLevel(place.with(words))) {
                wrong.add(words);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A word for the kind of all periods says nothing that they do not say themselves. */
    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {
                "TITLE_BEFORE",
                "TITLE_AFTER",
                "TITLE_AFTER_WITHOUT_SIGN",
                "TITLE_AFTER_DASH",
                "TITLE_IN_BRACKETS",
                "TITLE_OF_MEASURE",
                "SECOND_LINE",
                "LINE_ABOVE_A_BLANK",
                "FIRST_LINE",
                "SENTENCE_ABOVE",
                "SHEET_NAME"
            })
    void aWordForTheKindOfThePeriodsMakesNoOtherMeasure(Place place) {
        List<String> wrong = new ArrayList<>();
        for (String words : List.of("år til dato", "ÅTD", "rullende år", "akkumuleret")) {
            for (String before : List.of("2025MYTD06", "2025M06", "2025QMAT02")) {
                for (String now : List.of("2026MYTD06", "2026M06", "2026QMAT02")) {
                    boolean toDate = before.contains("YTD") && now.contains("YTD");
                    boolean rolling = before.contains("MAT") && now.contains("MAT");
                    boolean said =
                            switch (words) {
                                case "akkumuleret" -> false;
                                case "rullende år" -> rolling;
                                default -> toDate;
                            };
                    if (isLevel(place.with(words, before, now)) != said) {
                        wrong.add(words + " of " + before + " and " + now);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void aPartOfThePeopleIsSaid(Place place) {
        List<String> wrong = new ArrayList<>();
        for (String words : Words.forms(PARTS::contains)) {
            Import read = mayStandIn(place, words) ? place.with(words) : null;
            if (read != null && isLevel(read) && !isSaid(read)) {
                wrong.add(words);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "TITLE_IN_BRACKETS",
                "REMARK",
                "REMARK_SENTENCE",
                "REMARK_ABOVE",
                "LINE_BELOW",
                "SENTENCE_ABOVE",
                "SENTENCE_BELOW",
                "SENTENCE_OF_ALL",
                "SENTENCE_OF_THE_TABLE",
                "FIGURES_BELOW",
                "FIGURES_IN_A_REMARK",
                "FIGURES_IN_BRACKETS",
                "PARTICIPLE_BELOW",
                "PARTICIPLE_IN_A_REMARK",
                "UNIT_BELOW",
                "BESIDE_A_ROW",
                "BESIDE_THE_FIRST_ROW",
                "BESIDE_THE_HEADINGS",
                "CORNER_BRACKETS",
                "FILTER_OF_ITS_OWN"
            })
    void wordsThatNobodyKnowsMakeNoLevelEither(Place place) {
        for (String words :
                List.of(
                        "nordlys",
                        "i lære som tømrer",
                        "Projekt Havblik",
                        "skævdeling",
                        "hos Preben")) {
            assertThat(isLevel(place.with(words))).as(words).isFalse();
        }
    }

    /** A table of persons says nothing of these, so that they are about its figures. */
    @ParameterizedTest
    @EnumSource(value = Place.class, mode = EnumSource.Mode.EXCLUDE, names = "FILTER_OF_ITS_OWN")
    void unitsThatATableOfPersonsHasNotMakeNoLevel(Place place) {
        List<String> wrong = new ArrayList<>();
        for (String words :
                List.of("pct.", "i pct.", "dage", "uger", "kr.", "DKK", "pct.point", "percent")) {
            if (isLevel(place.with(words))) {
                wrong.add(words);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void partsOfWordsAndSymbolsMakeNoLevelEither(Place place) {
        List<String> wrong = new ArrayList<>();
        for (String words : partsOfWordsAndSymbols()) {
            if (mayStandIn(place, words) && isLevel(place.with(words))) {
                wrong.add(words);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Beginnings with a point, compounds with other first parts, and signs. */
    private static List<String> partsOfWordsAndSymbols() {
        List<String> words =
                new ArrayList<>(List.of("+-", "-/+", "+_-", "∆ pct.", "Δ%", "∑", "↑", "⇒", "≈"));
        Set<Sense> kinds = EnumSet.of(Sense.NUMBER_KIND, Sense.FLOW, Sense.ADJUSTMENT);
        Set<String> beginnings =
                new HashSet<>(List.of("andel", "udvik", "måned", "lands", "efter", "ledig"));
        for (String form : Words.forms(kinds::contains)) {
            if (form.matches("[a-zæøå]{7,}") && beginnings.add(form.substring(0, 5))) {
                words.add(form.substring(0, 5) + ".");
                words.add("kvist" + form);
            }
        }
        return words;
    }

    @ParameterizedTest
    @EnumSource(
            value = Place.class,
            names = {
                "TITLE_IN_BRACKETS",
                "REMARK",
                "LINE_BELOW",
                "FIGURES_BELOW",
                "FIGURES_IN_A_REMARK",
                "FIGURES_IN_BRACKETS",
                "UNIT_BELOW",
                "BESIDE_A_ROW",
                "BESIDE_THE_FIRST_ROW",
                "CORNER_BRACKETS"
            })
    void wordsThatAreOnlyQuotedAreQuoted(Place place) {
        for (String words : List.of("nordlys", "ikke", "ikke alle", "jf. bilaget fra Preben")) {
            Import read = place.with(words);
            assertThat(isLevel(read)).as(words).isTrue();
            assertThat(read.problems().toString()).contains(words);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tallene er behæftet med stor usikkerhed hos Preben",
                "Tallene er hentet den 14. august",
                "Tallene er ikke sammenlignelige over tid",
                "Alle tal er kontrolleret af Preben",
                "Tabellen viser fuldtidspersoner",
                "Tallene er opgjort for hele måneden"
            })
    void sentencesThatSayNothingOfWhatTheFiguresAreLeaveThem(String sentence) {
        for (String picture : List.of(sentence + "\n" + WIDE, WIDE + "\n" + sentence)) {
            assertThat(isLevel(Drawn.read("Kontanthjælp, antal fuldtidspersoner\n" + picture)))
                    .as(picture)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tallene er slobrok", "Alle tal er i slobrok.", "Tallene er i slobrok"})
    void aSentenceThatNamesTheFiguresOtherwiseMakesNoLevel(String sentence) {
        assertThat(isLevel(Drawn.read("Kontanthjælp, antal fuldtidspersoner\n" + WIDE + sentence)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Kontanthjælp, Hedensted, 2026M06*, * Prognose, Prognose, 2",
        "Kontanthjælp, Hedensted, 2026M06 1), 1) Prognose, Prognose, 2",
        "Kontanthjælp, Hedensted 2), 2026M06, 2) Inkl. Samsø, Inkl. Samsø, 2",
        "Kontanthjælp, Hedensted, 2026M06, * Indeks, Indeks, 4",
        "Kontanthjælp*, Hedensted, 2026M06, * Sæsonkorrigeret, Sæsonkorrigeret, 4",
    })
    void aFootnoteIsAboutWhatHasItsMarkOrElseAboutAll(
            String title, String area, String period, String note, String words, int changed) {
        String table = WIDE.replace("Hedensted", area).replace("2026M06", period);
        Import read = Drawn.read(title + ", antal fuldtidspersoner\n" + table + "\n" + note);
        assertThat(Drawn.figures(read))
                .hasSize(4)
                .filteredOn(figure -> figure.contains("Antal fuldtidspersoner (" + words))
                .hasSize(changed);
    }

    /** Words that say something only together with others, or are cut off by Excel. */
    private static boolean mayStandIn(Place place, String words) {
        boolean name = place.name().startsWith("SHEET_NAME");
        boolean cut = name && words.length() > 15;
        boolean slash = name && words.contains("/");
        boolean share = words.startsWith("andel") || words.startsWith("procent");
        boolean number = words.matches("[\\d.]+");
        return !cut && !slash && !share && !number;
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void harmlessWordsChangeNothing(Place place) {
        List<String> wrong = new ArrayList<>();
        for (String words :
                List.of(
                        "tabel 3",
                        "udtræk fra jobindsats.dk",
                        "foreløbige tal",
                        "status",
                        "alle kommuner",
                        "fordelt på område")) {
            if (!harmlessIn(place)) {
                continue;
            }
            if (!isLevel(place.with(words))) {
                wrong.add(words);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean harmlessIn(Place place) {
        return switch (place) {
            case MEASURE_HEADING_AFTER,
                    MEASURE_HEADING_COLON,
                    MEASURE_HEADING_BEFORE,
                    MEASURE_HEADING_BRACKETS,
                    MEASURE_MEMBER,
                    MEASURE_GROUP,
                    UNIT_ROW,
                    HEADING_ABOVE,
                    ALONE_OVER_FIGURES,
                    FILTER_OF_MEASURE,
                    FILTER_OF_BENEFIT ->
                    false;
            default -> true;
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antal fuldtidspersoner på kontanthjælp fordelt på område og ydelsesgruppe",
                "Kontanthjælp: Antal fuldtidspersoner",
                "Antal fuldtidspersoner – kontanthjælp",
                "Kontanthjælpsmodtagere, antal fuldtidspersoner",
                "Fuldtidspersoner på kontanthjælp i Region Midtjyllands kommuner",
                "Tabel 1. Antal fuldtidspersoner på kontanthjælp, juni 2025 og juni 2026",
                "Antallet af fuldtidspersoner på kontanthjælp 2025-2026",
                "Modtagere af kontanthjælp (antal fuldtidspersoner), opgjort månedsvis",
                "Overblik over kontanthjælp - antal fuldtidspersoner - udtræk fra jobindsats.dk (udtrukket 14. august 2026)",
            })
    void aTitleThatAPersonUnderstandsIsRead(String title) {
        assertThat(Drawn.figures(Drawn.read(title + "\n" + WIDE)))
                .contains("Hedensted;Kontanthjælp;2025M06;Antal fuldtidspersoner=530.0")
                .hasSize(4);
    }

    @Test
    void theExpenditureTitleWithItsQualifiersIsRead() {
        for (String title :
                List.of(
                        "Alle ydelser under ét: Offentlige forsørgelsesudgifter pr. person i arbejdsstyrken 16-66 år (kr.), løbende priser",
                        "Løbende priser: offentlige forsørgelsesudgifter (kr.) pr. person i arbejdsstyrken 16-66 år – alle ydelser under ét")) {
            assertThat(Drawn.figures(Drawn.read(title + "\n" + WIDE)))
                    .contains(
                            "Hedensted;Alle ydelser under ét;2025M06;Offentlige forsørgelsesudgifter"
                                    + " pr. person i arbejdsstyrken (kr.), løbende priser=530.0")
                    .hasSize(4);
        }
    }
}
