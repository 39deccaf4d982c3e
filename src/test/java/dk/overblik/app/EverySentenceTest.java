package dk.overblik.app;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.DatedExport.Made;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sentence of reports on drawn figures, held against arithmetic of its own: few persons and
 * many, small changes with many ties, hidden and missing lines.
 */
class EverySentenceTest {

    private static final int TRIES = Math.max(12, Integer.getInteger("overblik.tries", 60) / 2);

    private static final String OWN = "Hedensted";
    private static final String WHOLE = "RAR Østjylland";
    private static final String ALL = "Ydelsesgrupper i alt";
    private static final String NOW = "2017M09";
    private static final String BEFORE = "2016M09";

    private static final List<String> MEMBERS =
            List.of(
                    "Favrskov",
                    OWN,
                    "Horsens",
                    "Norddjurs",
                    "Odder",
                    "Randers",
                    "Samsø",
                    "Silkeborg",
                    "Skanderborg",
                    "Syddjurs",
                    "Aarhus");

    private static final List<String> GROUPS =
            List.of("A-dagpenge", "Kontanthjælp", "Sygedagpenge", "Fleksjob", "Førtidspension");

    /** Fewer persons than these have no percentage that is held against another. */
    private static final int FEW = 50;

    /** That "most" is said of those with figures alone. */
    private static final Pattern KNOWN_ONES =
            Pattern.compile("blandt (?:dem|ydelser|kommuner) med tal");

    private static final String NAMES =
            "((?:A-d|[^ (;.])[^(;]*?) \\((\\d[\\d.]*) (færre|flere|mere)";

    @TempDir Path folder;

    /** A figure now and a year before; neither where it is hidden. */
    private record Pair(Optional<Integer> before, Optional<Integer> now) {

        Optional<Integer> change() {
            return now.flatMap(n -> before.map(b -> n - b));
        }

        /** Half away from zero, with one decimal. */
        Optional<BigDecimal> percent() {
            return change().filter(c -> before.orElseThrow() != 0)
                    .map(
                            c ->
                                    BigDecimal.valueOf(100L * c)
                                            .divide(
                                                    BigDecimal.valueOf(before.orElseThrow()),
                                                    MathContext.DECIMAL64)
                                            .setScale(1, RoundingMode.HALF_UP));
        }
    }

    /** What was drawn: a pair for each area and benefit. */
    private static final class Drawn {
        private final Random random;
        private final Map<List<String>, Pair> pairs = new LinkedHashMap<>();
        private final DatedExport export = new DatedExport();

        Drawn(Random random) {
            this.random = random;
        }

        private void add(
                String area, String benefit, Optional<Integer> before, Optional<Integer> now) {
            pairs.put(List.of(area, benefit), new Pair(before, now));
            put(area, benefit, BEFORE, before);
            put(area, benefit, NOW, now);
        }

        private void put(String area, String benefit, String at, Optional<Integer> value) {
            String text = value.map(v -> "" + v).orElse(".");
            export.add(area, benefit, at, DatedExport.FULL_TIME, text);
        }

        /** A level of some size and a small step from it. */
        private void draw(String area, String benefit, int size, boolean mayHide) {
            int now = 1 + random.nextInt(size);
            int before = Math.max(0, now + random.nextInt(9) - 4);
            boolean hidden = mayHide && random.nextInt(8) == 0;
            add(
                    area,
                    benefit,
                    hidden ? Optional.empty() : Optional.of(before),
                    hidden ? Optional.empty() : Optional.of(now));
        }

        Pair of(String area, String benefit) {
            return pairs.get(List.of(area, benefit));
        }
    }

    /** A report on groups of the own area, and their official total. */
    private Drawn groups(Random random) {
        Drawn drawn = new Drawn(random);
        int size = List.of(3, 40, 20_000).get(random.nextInt(3));
        boolean hides = random.nextBoolean();
        for (String area : List.of(OWN, WHOLE)) {
            List<String> shown = GROUPS.subList(0, 4 + random.nextInt(2));
            int now = 0;
            int before = 0;
            for (String group : shown) {
                drawn.draw(area, group, size, hides && area.equals(OWN));
                Pair pair = drawn.of(area, group);
                now += pair.now().orElse(random.nextInt(12));
                before += pair.before().orElse(random.nextInt(12));
            }
            int loose = random.nextInt(3) == 0 ? random.nextInt(30) : 0;
            drawn.add(area, ALL, Optional.of(before), Optional.of(now + loose));
        }
        return drawn;
    }

    /** A report on one benefit in the municipalities of an area, with or without all of them. */
    private Drawn municipalities(Random random) {
        Drawn drawn = new Drawn(random);
        int size = List.of(3, 40, 20_000).get(random.nextInt(3));
        boolean hides = random.nextBoolean();
        int left = random.nextBoolean() ? 0 : 2 + random.nextInt(5);
        for (String area : MEMBERS) {
            if (area.equals(OWN) || left-- <= 0) {
                drawn.draw(area, GROUPS.get(1), size, hides && !area.equals(OWN));
            }
        }
        if (random.nextBoolean()) {
            drawn.draw(WHOLE, GROUPS.get(1), 11 * size, false);
        }
        return drawn;
    }

    @Test
    void sentencesOnBenefitsSayWhatTheFiguresSay() {
        for (int seed = 1; seed <= TRIES; seed++) {
            Drawn drawn = groups(new Random(seed));
            check(drawn, drawn.export.made(folder, "--kommune", OWN), seed);
        }
    }

    @Test
    void sentencesOnMunicipalitiesSayWhatTheFiguresSay() {
        for (int seed = 1; seed <= TRIES; seed++) {
            Drawn drawn = municipalities(new Random(1000 + seed));
            check(drawn, drawn.export.made(folder, "--kommune", OWN), seed);
        }
    }

    private static void check(Drawn drawn, Made made, int seed) {
        List<String> sentences = sentences(made);
        String as = "seed " + seed + "\n" + String.join("\n", sentences) + "\n" + drawn.pairs;
        boolean ofGroups = drawn.pairs.keySet().stream().anyMatch(key -> key.contains(ALL));
        String lead = ofGroups ? ALL : GROUPS.get(1);
        assertThat(sentences).as(as).isNotEmpty();
        for (String sentence : sentences) {
            assertThat(sentence).as(as).doesNotContainPattern("-0(,0+)?(?![\\d,])");
            countsAgree(sentence, as);
            levels(sentence, drawn, lead, as);
            changes(sentence, drawn.of(OWN, lead), as);
            parts(sentence, drawn, as);
            compared(sentence, drawn, lead, as);
            superlatives(sentence, lines(drawn, ofGroups), unseen(drawn, ofGroups), as);
            drivers(sentence, lines(drawn, ofGroups), as);
        }
    }

    /** What the lines in question are: the own area's groups, or the municipalities. */
    private static Map<String, Pair> lines(Drawn drawn, boolean ofGroups) {
        Map<String, Pair> lines = new LinkedHashMap<>();
        drawn.pairs.forEach(
                (key, pair) -> {
                    boolean line =
                            ofGroups
                                    ? key.get(0).equals(OWN) && !key.get(1).equals(ALL)
                                    : !key.get(0).equals(WHOLE);
                    if (line) {
                        lines.put(ofGroups ? inside(key.get(1)) : key.get(0), pair);
                    }
                });
        return lines;
    }

    private static String inside(String group) {
        return group.startsWith("A-")
                ? group
                : group.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + group.substring(1);
    }

    /**
     * How much what is hidden, missing or not placed can have changed at most: no municipality is
     * bounded, and of groups what the total leaves.
     */
    private static double unseen(Drawn drawn, boolean ofGroups) {
        Map<String, Pair> lines = lines(drawn, ofGroups);
        boolean hides = lines.values().stream().anyMatch(pair -> pair.change().isEmpty());
        if (!ofGroups) {
            return hides || lines.size() < MEMBERS.size() ? Double.POSITIVE_INFINITY : 0;
        }
        Pair total = drawn.of(OWN, ALL);
        int now = lines.values().stream().mapToInt(pair -> pair.now().orElse(0)).sum();
        int before = lines.values().stream().mapToInt(pair -> pair.before().orElse(0)).sum();
        int leftNow = Math.abs(total.now().orElseThrow() - now);
        int leftBefore = Math.abs(total.before().orElseThrow() - before);
        double loose = Math.abs(total.change().orElseThrow() - (now - before));
        return hides ? Math.max(leftNow, leftBefore) : loose;
    }

    private static List<String> sentences(Made made) {
        List<String> sentences = new ArrayList<>();
        for (String line : made.lines()) {
            String[] parts = line.split(" \\| ", -1);
            boolean told = parts[3].matches(".*(\\.|mest \\(.*)") && parts[4].startsWith("=");
            if (told && !parts[3].equals(".")) {
                sentences.add(parts[3].replace('\u00a0', ' ').replace('\u2212', '-'));
            }
        }
        return sentences;
    }

    /** "1 person", "2 personer". */
    private static void countsAgree(String sentence, String as) {
        Pattern counted =
                Pattern.compile("(?<![\\d,.])([\\d.]+|under 1) (fuldtidsperson|person)(er)?\\b");
        for (MatchResult each : counted.matcher(sentence).results().toList()) {
            boolean one = each.group(1).equals("1") || each.group(1).equals("under 1");
            assertThat(each.group(3) == null).as(sentence + "\n" + as).isEqualTo(one);
        }
    }

    private static void levels(String sentence, Drawn drawn, String lead, String as) {
        Pattern level =
                Pattern.compile(
                        "I september 2017 var der ([\\d.]+) fuldtidsperson(?:er)? [^,]*? i ("
                                + OWN
                                + "|"
                                + WHOLE
                                + ")(?:, (?:([\\d.]+) (færre|flere) end|(lige så mange)"
                                + " som|svarende|heraf).*)?\\.$");
        for (MatchResult each : level.matcher(sentence).results().toList()) {
            Pair pair = drawn.of(each.group(2), lead);
            assertThat(number(each.group(1))).as(as).isEqualTo(pair.now().orElseThrow());
            if (each.group(3) != null) {
                assertThat(signed(each.group(3), each.group(4)))
                        .as(as)
                        .isEqualTo(pair.change().orElseThrow());
            }
            if (each.group(5) != null) {
                assertThat(pair.change()).as(as).contains(0);
            }
        }
    }

    /** The two largest groups of the total: none that is known is larger than they are. */
    private static void parts(String sentence, Drawn drawn, String as) {
        Pattern heraf =
                Pattern.compile(
                        ", heraf ([\\d.]+) (?:på|i) (\\S+) og ([\\d.]+) (?:på|i) ([^ .]+)\\.$");
        assertThat(sentence).as(as).doesNotContain("på fleksjob", " i A-dagpenge", " i sygedag");
        assertThat(heraf.matcher(sentence).find()).as(as).isEqualTo(sentence.contains("heraf"));
        for (MatchResult each : heraf.matcher(sentence).results().toList()) {
            Map<String, Pair> groups = lines(drawn, true);
            List<Integer> levels =
                    groups.values().stream()
                            .flatMap(pair -> pair.now().stream())
                            .sorted((a, b) -> b - a)
                            .toList();
            assertThat(number(each.group(1))).as(as).isEqualTo(levels.get(0));
            assertThat(number(each.group(3))).as(as).isEqualTo(levels.get(1)).isPositive();
            assertThat(groups.get(each.group(2)).now()).as(as).contains(levels.get(0));
            assertThat(groups.get(each.group(4)).now()).as(as).contains(levels.get(1));
            assertThat(each.group(2)).as(as).isNotEqualTo(each.group(4));
            int sum = levels.stream().mapToInt(level -> level).sum();
            assertThat(sum)
                    .as(as)
                    .isLessThanOrEqualTo(drawn.of(OWN, ALL).now().orElseThrow() + groups.size());
        }
    }

    private static void changes(String sentence, Pair pair, String as) {
        Pattern change =
                Pattern.compile(
                        "^Det er (et fald|en stigning) på ([\\d.]+,\\d) pct\\. \\(([\\d.]+)"
                                + " fuldtids");
        for (MatchResult each : change.matcher(sentence).results().toList()) {
            int sign = each.group(1).equals("et fald") ? -1 : 1;
            assertThat(sign * number(each.group(3))).as(as).isEqualTo(pair.change().orElseThrow());
            assertThat(percent(each.group(2)).multiply(BigDecimal.valueOf(sign)))
                    .as(as)
                    .isEqualByComparingTo(pair.percent().orElseThrow());
        }
        if (sentence.startsWith("Det er uændret")) {
            assertThat(pair.change()).as(as).contains(0);
        }
        fromZero(sentence, pair, as);
        Pattern nearly =
                Pattern.compile("^Det er stort set uændret \\(([\\d.]+) .* (færre|flere)\\)");
        for (MatchResult each : nearly.matcher(sentence).results().toList()) {
            assertThat(signed(each.group(1), each.group(2)))
                    .as(as)
                    .isEqualTo(pair.change().orElseThrow())
                    .isNotZero();
            boolean ofOne = Math.abs(pair.change().orElseThrow()) == 1;
            assertThat(ofOne || pair.percent().orElseThrow().signum() == 0).as(as).isTrue();
        }
    }

    /** A change from nothing is no missing one. */
    private static void fromZero(String sentence, Pair pair, String as) {
        Pattern rise = Pattern.compile("^Det er en stigning fra 0 til ([\\d.]+) fuldtids");
        for (MatchResult each : rise.matcher(sentence).results().toList()) {
            assertThat(pair.before()).as(as).contains(0);
            assertThat(pair.now()).as(as).contains(number(each.group(1)));
        }
        assertThat(sentence.contains("tallet var også da 0"))
                .as(as)
                .isEqualTo(
                        sentence.startsWith("Det er uændret")
                                && pair.before().equals(Optional.of(0)));
        if (sentence.startsWith("Udviklingen i ") && sentence.endsWith("et tal mangler.")) {
            assertThat(pair.change()).as(as).isEmpty();
        }
    }

    private static void compared(String sentence, Drawn drawn, String lead, String as) {
        Pattern beside =
                Pattern.compile(" mod (et fald|en stigning) på ([\\d.]+,\\d) pct\\. i " + WHOLE);
        for (MatchResult each : beside.matcher(sentence).results().toList()) {
            Pair whole = drawn.of(WHOLE, lead);
            int sign = each.group(1).equals("et fald") ? -1 : 1;
            assertThat(percent(each.group(2)).multiply(BigDecimal.valueOf(sign)))
                    .as(as)
                    .isEqualByComparingTo(whole.percent().orElseThrow());
            assertThat(drawn.of(OWN, lead).before().orElseThrow())
                    .as(as)
                    .isGreaterThanOrEqualTo(FEW);
        }
        if (!sentence.startsWith("I " + OWN + " er antallet ") || !sentence.contains(WHOLE)) {
            return;
        }
        Pair own = drawn.of(OWN, lead);
        Pair other = drawn.of(WHOLE, lead);
        for (Pair pair : List.of(own, other)) {
            assertThat(pair.before().orElseThrow()).as(as).isGreaterThanOrEqualTo(FEW);
        }
        boolean single = Math.abs(own.change().orElseThrow()) <= 1;
        BigDecimal one = single ? BigDecimal.ZERO : own.percent().orElseThrow();
        BigDecimal two = other.percent().orElseThrow();
        String told = sentence.substring(("I " + OWN + " er antallet ").length());
        String start =
                one.signum() < 0
                        ? "faldet"
                        : one.signum() > 0
                                ? "steget"
                                : own.change().orElseThrow() == 0 && !hides(other)
                                        ? "uændret"
                                        : "stort set uændret";
        assertThat(told).as(as).startsWith(start);
        if (one.signum() * two.signum() > 0) {
            int order = one.abs().compareTo(two.abs());
            assertThat(told)
                    .as(as)
                    .contains(
                            order > 0 ? "mere end" : order < 0 ? "mindre end" : "lige så meget som")
                    .contains(shown(one));
        } else if (two.signum() != 0) {
            assertThat(told)
                    .as(as)
                    .contains((two.signum() < 0 ? "faldet " : "steget ") + shown(two));
        } else if (one.signum() != 0) {
            boolean still = other.change().orElseThrow() == 0;
            assertThat(told.contains("stort set uændret")).as(as).isEqualTo(!still);
        }
    }

    /** Whether one shows no change in percent, and has changed all the same. */
    private static boolean hides(Pair other) {
        return other.percent().orElseThrow().signum() == 0 && other.change().orElseThrow() != 0;
    }

    /** Who fell or rose most: all of them, so many, and only where nobody unseen may be more. */
    private static void superlatives(
            String sentence, Map<String, Pair> lines, double unseen, String as) {
        Pattern superlative =
                Pattern.compile(
                        "(?i)(blandt (?:ydelserne|kommunerne|dem) med tal er |(?<=\\)) og )?"
                                + "(?:det største fald|den største stigning) (?:i antal )?(?:er )?"
                                + "(?:på|i) "
                                + NAMES
                                + "( (?:på|i) hver)?(?:, [^)]*)?\\)");
        for (MatchResult each : superlative.matcher(sentence).results().toList()) {
            int change = signed(each.group(3), each.group(4));
            checkEnd(each.group(2), change, lines.values(), lines, as);
            assertThat(each.group(5) != null).as(as).isEqualTo(alike(change, lines) > 1);
            if (each.group(1) == null) {
                assertThat((double) Math.abs(change)).as(as).isGreaterThanOrEqualTo(unseen);
            } else {
                assertThat(unseen).as(as).isPositive();
            }
        }
        titles(sentence, lines, unseen, as);
    }

    private static void checkEnd(
            String names, int change, Collection<Pair> pairs, Map<String, Pair> lines, String as) {
        int end =
                pairs.stream()
                        .flatMap(pair -> pair.change().stream())
                        .mapToInt(c -> change < 0 ? -c : c)
                        .max()
                        .orElseThrow();
        assertThat(Math.abs(change)).as(names + "\n" + as).isEqualTo(end);
        long alike = alike(change, lines);
        List<String> told = List.of(names.split(" og ", -1));
        boolean counted = told.size() == 2 && told.get(1).matches("\\d+ andre .*");
        long number = counted ? 1 + Long.parseLong(told.get(1).split(" ", -1)[0]) : told.size();
        assertThat(number).as(names + "\n" + as).isEqualTo(alike);
        for (String name : counted ? told.subList(0, 1) : told) {
            String bare = name.replaceFirst("^(?:på|i) ", "");
            assertThat(lines.get(bare).change()).as(name + "\n" + as).contains(change);
        }
    }

    private static long alike(int change, Map<String, Pair> lines) {
        return lines.values().stream()
                .filter(pair -> pair.change().filter(c -> c == change).isPresent())
                .count();
    }

    private static void titles(String sentence, Map<String, Pair> lines, double unseen, String as) {
        Pattern title =
                Pattern.compile(
                        "([^:,;]+?)( m\\.fl\\.)? (steg|faldt) mest \\((\\d+)"
                                + " (flere|færre|mere)\\)");
        List<MatchResult> found = title.matcher(sentence).results().toList();
        boolean ofAreas = sentence.startsWith("Antal ") && lines.containsKey(OWN);
        if (ofAreas && !found.isEmpty() && lines.get(OWN).change().isPresent()) {
            assertThat(sentence).as(as).contains(OWN);
        }
        Pattern own = Pattern.compile(OWN + " (?:(\\d+) (færre|flere|mere)|uændret); ");
        for (MatchResult each : own.matcher(sentence).results().toList()) {
            int change = each.group(1) == null ? 0 : signed(each.group(1), each.group(2));
            assertThat(lines.get(OWN).change()).as(as).contains(change);
        }
        for (MatchResult each : found) {
            int change = signed(each.group(4), each.group(5));
            assertThat(each.group(2) != null).as(as).isEqualTo(alike(change, lines) > 1);
            String name = each.group(1).strip();
            Pair pair = lines.containsKey(name) ? lines.get(name) : lines.get(inside(name));
            assertThat(pair.change()).as(as).contains(change);
            if (!KNOWN_ONES.matcher(sentence).find()) {
                assertThat((double) Math.abs(change)).as(as).isGreaterThanOrEqualTo(unseen);
            }
        }
    }

    /** The groups that drive a change are the largest on its side, and none is passed over. */
    private static void drivers(String sentence, Map<String, Pair> lines, String as) {
        Pattern driven =
                Pattern.compile(
                        "^(Faldet|Stigningen) (kommer især fra|er spredt og kommer mest fra) ([^;]*)");
        for (MatchResult each : driven.matcher(sentence).results().toList()) {
            int sign = each.group(1).equals("Faldet") ? -1 : 1;
            List<Integer> sizes =
                    lines.values().stream()
                            .flatMap(pair -> pair.change().stream())
                            .map(change -> sign * change)
                            .filter(size -> size > 0)
                            .sorted((a, b) -> b - a)
                            .toList();
            List<MatchResult> named =
                    Pattern.compile("([A-Za-zæøåÆØÅ-]+) \\(([\\d.]+) (færre|flere|mere)[,)]")
                            .matcher(each.group(3))
                            .results()
                            .toList();
            List<Integer> told = new ArrayList<>();
            for (MatchResult one : named) {
                int change = signed(one.group(2), one.group(3));
                assertThat(lines.get(one.group(1)).change()).as(as).contains(change);
                told.add(sign * change);
            }
            assertThat(told).as(as).isEqualTo(sizes.subList(0, told.size()));
            List<Integer> first = told.subList(0, Math.min(3, told.size()));
            boolean most = 2 * sum(first) >= sum(sizes);
            assertThat(each.group(2).startsWith("kommer")).as(as).isEqualTo(most);
            int last = told.get(told.size() - 1);
            long alike = sizes.stream().filter(size -> size == last).count();
            long among = told.stream().filter(size -> size == last).count();
            Matcher others =
                    Pattern.compile(
                                    " og andre (?:ydelser|kommuner) \\(([\\d.]+) (færre|flere) (?:på|i) hver\\)")
                            .matcher(each.group(3));
            if (others.find()) {
                assertThat(signed(others.group(1), others.group(2))).as(as).isEqualTo(sign * last);
                assertThat(alike - among).as(as).isGreaterThan(1);
            } else if (each.group(3).matches(".*, og mindst én (ydelse|kommune) mere er .*")) {
                assertThat(among).as(as).isLessThan(alike);
            } else {
                assertThat(among).as(as).isEqualTo(alike);
            }
        }
    }

    private static int sum(List<Integer> sizes) {
        return sizes.stream().mapToInt(size -> size).sum();
    }

    private static int number(String shown) {
        return Integer.parseInt(shown.replace(".", ""));
    }

    private static int signed(String shown, String words) {
        return words.equals("færre") ? -number(shown) : number(shown);
    }

    private static BigDecimal percent(String shown) {
        return new BigDecimal(shown.replace(".", "").replace(',', '.'));
    }

    private static String shown(BigDecimal percent) {
        String[] parts = percent.abs().toPlainString().split("\\.", -1);
        return parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + "," + parts[1];
    }

    @Test
    void aWordOutOfPlaceIsFound() {
        Drawn drawn = new Drawn(new Random(1));
        drawn.add(OWN, ALL, Optional.of(10), Optional.of(9));
        Map<String, Pair> lines = new LinkedHashMap<>();
        lines.put("A-dagpenge", new Pair(Optional.of(5), Optional.of(3)));
        lines.put("fleksjob", new Pair(Optional.of(5), Optional.of(3)));
        Stream.<Runnable>of(
                        () -> countsAgree("Der er 1 fuldtidspersoner.", ""),
                        () -> changes("Det er uændret.", drawn.of(OWN, ALL), ""),
                        () ->
                                superlatives(
                                        "Det største fald er på A-dagpenge (2 færre).",
                                        lines,
                                        0,
                                        ""),
                        () ->
                                superlatives(
                                        "Det største fald er på A-dagpenge og i fleksjob (2 færre"
                                                + " på hver).",
                                        lines,
                                        3,
                                        ""),
                        () -> drivers("Faldet kommer især fra fleksjob (2 færre).", lines, ""))
                .forEach(
                        wrong ->
                                org.assertj.core.api.Assertions.assertThatThrownBy(wrong::run)
                                        .isInstanceOf(AssertionError.class));
    }
}
