package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.examples.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Danish of whatever sheets say, of the kept workbooks and of reports on drawn figures: numbers
 * and their nouns, units, places, genitives, and how sentences begin and end.
 */
class DanishOfSentencesTest {

    private static final int TRIES = Math.max(12, Integer.getInteger("overblik.tries", 24) / 2);

    private static final String ON = "(Bornholm|Fanø|Langeland|Lolland|Læsø|Samsø|Ærø)";
    private static final String PLACES =
            "(Hedensted|Norddjurs|Horsens|RAR |Region |hele landet|Randers|Odder|Aarhus|Vejle)";
    private static final String NOUNS =
            "(fuldtidsperson|person|placering|kommune|ydelse|måned|kvartal|perioder|mål|ting)";

    /** What no text has, whatever its figures. */
    private static final List<Pattern> WRONG =
            Stream.of(
                            // Numbers and nouns agree.
                            "(?<![\\d.,-])1 " + NOUNS + "(er|ne|r|e)(?![a-zæøå])",
                            "(?<![\\d.,])1 flere",
                            "(?<!\\d[.,])(?<!\\d)(?!1 )\\d+ (fuldtidsperson|person|placering)"
                                    + "(?![a-zæøå])",
                            "(?<![\\d.,])(?!1 )(?!0 )\\d+ mere(?! end)",
                            // Nothing has a sign, and numbers are Danish.
                            "(?<![\\d])-0(,0+)?(?![\\d,])",
                            "(?<![\\dM.,/-])(?!19|20)\\d{4,}(?![\\d.])",
                            "\\d\\.\\d{1,2}(?!\\d)",
                            // Shares move by percentage points, and percents one decimal, or two
                            // where they were published so.
                            "^Andelen .*(faldet|steget).*, [\\d,]+ pct\\.$",
                            "pct\\.-?point(?=[a-zæøå])",
                            "%",
                            "\\d,\\d{3,} pct",
                            // Danes are on islands, and in all else.
                            "(?<![a-zæøå])[Ii] " + ON + "(?![a-zæøå-])",
                            "(?<![a-zæøå])[Pp]å " + PLACES,
                            "(?<![a-zæøå])[Ii] Hele landet",
                            // Genitives.
                            "[sxz]s (placering|tal|udvikling|andel)",
                            "(Norddjurs|Horsens|Randers|Aarhus) (placering|tal|udvikling) er",
                            // Words stand once, and apart.
                            "(?i)(?<![a-zæøå])(på|i|af|til|er|og|med|for|den|det|der)"
                                    + " \\1(?![a-zæøå])",
                            "  |\\s[,.;:](?!\\.)|[,;][^\\s\\d\"]|\\.\\.(?!\\.)|,\\.|;\\.|\\(\\s|\\s\\)",
                            "null|NaN|\\{|\\}|Optional")
                    .map(Pattern::compile)
                    .toList();

    /** Quotations are others' words. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @TempDir Path folder;

    static List<String> faults(String said) {
        List<String> faults = new ArrayList<>();
        String own = QUOTED.matcher(said).replaceAll("X");
        for (Pattern wrong : WRONG) {
            for (MatchResult found : wrong.matcher(own).results().toList()) {
                faults.add("\"" + found.group() + "\" in: " + said);
            }
        }
        if (own.contains("\"")
                || own.chars().filter(c -> c == '(').count()
                        != own.chars().filter(c -> c == ')').count()) {
            faults.add("not closed: " + said);
        }
        return faults;
    }

    /** A text with its place; one that goes on in the rows below is one text. */
    private record Text(String sheet, int row, String said, boolean live) {

        private static Stream<Text> of(String line) {
            String[] parts = line.split(" \\| ", -1);
            boolean words =
                    parts.length >= 5
                            && !parts[0].equals("Grundlag")
                            && parts[1].matches("[AB]\\d+")
                            && !parts[3].startsWith("Overblik 1")
                            && parts[3].contains(" ");
            return words
                    ? Stream.of(
                            new Text(
                                    parts[0],
                                    Integer.parseInt(parts[1].substring(1)),
                                    parts[3],
                                    parts[4].startsWith("=")))
                    : Stream.empty();
        }

        boolean goesOn(Text next) {
            return sheet.equals(next.sheet)
                    && row + 1 == next.row
                    && live == next.live
                    && !said.endsWith(".");
        }

        Text and(Text next) {
            return new Text(sheet, next.row, said + " " + next.said, live);
        }
    }

    private static List<String> faultsOf(List<String> lines) {
        List<Text> texts = new ArrayList<>();
        for (Text text : lines.stream().flatMap(Text::of).toList()) {
            int last = texts.size() - 1;
            if (last >= 0 && texts.get(last).goesOn(text)) {
                texts.set(last, texts.get(last).and(text));
            } else {
                texts.add(text);
            }
        }
        List<Text> sentences = texts.stream().filter(text -> text.said().endsWith(".")).toList();
        assertThat(sentences).isNotEmpty();
        List<String> faults = new ArrayList<>();
        for (Text text : sentences) {
            faults(text.said()).forEach(fault -> faults.add(text.sheet() + ": " + fault));
            if (text.live() && !text.said().matches("(?s)[\\dA-ZÆØÅ\"].*")) {
                faults.add("begins small: " + text.said());
            }
        }
        return faults;
    }

    static Stream<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("workbooks/overviews"))) {
            return files
                    .filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kept")
    void keptWorkbooksAreDanish(Path overview) {
        List<String> ours =
                WorkbookText.lines(overview).stream()
                        .filter(line -> line.matches("(?s)[A-ZÅ][a-zåæø ]+ \\| .*"))
                        .toList();
        assertThat(faultsOf(ours)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, TRIES);
    }

    /** Few persons and many, islands and hissing names, a series, shares, kroner, places. */
    @ParameterizedTest
    @MethodSource("seeds")
    void drawnReportsAreDanish(int seed) {
        Random random = new Random(seed);
        String own = List.of("Samsø", "Norddjurs", "Hedensted", "Læsø").get(random.nextInt(4));
        List<String> benefits =
                List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob", "Efterløn");
        int size = List.of(2, 30, 700, 30_000).get(random.nextInt(4));
        int months = List.of(13, 25, 49).get(random.nextInt(3));
        DatedExport export = new DatedExport();
        for (String area : List.of(own, "Horsens", "Odder", "RAR Østjylland", "Hele landet")) {
            int[] totals = new int[months];
            for (String benefit : benefits.subList(0, 1 + random.nextInt(benefits.size()))) {
                int level = 1 + random.nextInt(size);
                for (int i = 0; i < months; i++) {
                    level = Math.max(0, level + random.nextInt(5) - 2);
                    totals[i] += level;
                    export.add(area, benefit, month(months - 1 - i), level);
                }
                String share = String.format(Locale.ROOT, "%d,%d", random.nextInt(5), seed % 10);
                export.add(area, benefit, month(0), DatedExport.SHARE, share);
                export.add(area, benefit, month(12), DatedExport.SHARE, seed % 5 + ",1");
            }
            for (int i = 0; i < months; i++) {
                export.add(area, "Ydelsesgrupper i alt", month(months - 1 - i), totals[i]);
            }
            benchmark(export, random, area);
            String kroner = "Offentlige udgifter pr. person i arbejdsstyrken, løbende priser";
            for (String at : List.of("2022Q3", "2023Q3")) {
                String amount = random.nextInt(2 * size) + ",5" + seed % 10;
                export.add(area, "Ydelsesgrupper i alt", at, kroner, amount);
                export.add(area, "Sygedagpenge", at, kroner, random.nextInt(9) + ",20");
            }
        }
        assertThat(faultsOf(export.made(folder, "--kommune", own).lines())).isEmpty();
    }

    private static void benchmark(DatedExport export, Random random, String area) {
        for (String at : List.of("2021QMAT04", "2022QMAT04")) {
            String all = "Ydelsesgrupper i alt";
            int gap = random.nextInt(5) - 2;
            export.add(area, all, at, "Forskel mellem forventet og faktisk antal", "" + gap);
            String place = "" + (1 + random.nextInt(3));
            export.add(area, all, at, "Placering på benchmarkranglisten", place);
        }
    }

    private static String month(int before) {
        int month = 12 * 2023 + 8 - before;
        return String.format(Locale.ROOT, "%dM%02d", month / 12, 1 + month % 12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der er 1 fuldtidspersoner på sygedagpenge.",
                "Der er 12 fuldtidsperson på sygedagpenge.",
                "Det er 1 flere end i juni.",
                "Det er 12 mere end i juni, 3 mere.",
                "Det er et fald på -0,0 pct. i alt.",
                "I juni var der 12345 personer.",
                "Andelen af arbejdsstyrken i Odder er faldet fra 2,1 pct. til 1,1 pct., 1,0 pct.",
                "Det er et fald på 2 % i alt.",
                "Antallet er faldet i Samsø siden juni.",
                "Antallet er faldet på Hedensted siden juni.",
                "Antallet er faldet i Hele landet siden juni.",
                "Norddjurs placering er ikke oplyst.",
                "Antallet er på på niveau.",
                "Antallet er faldet ,og det er godt.",
                "Antallet er faldet (2 færre."
            })
    void faultsAreFound(String said) {
        assertThat(faults(said)).isNotEmpty();
    }

    @Test
    void whatIsRightIsNoFault() {
        Stream.of(
                        "Det er 1 mere end i juni 2025, 21 fuldtidspersoner og 101 kommuner.",
                        "Mindst 80 pct. har haft mindst ét tilbud eller 225 arbejdstimer.",
                        "På Samsø er der 1 person, i Randers 1.234 personer (-0,1 pct.point).")
                .forEach(said -> assertThat(faults(said)).isEmpty());
    }
}
