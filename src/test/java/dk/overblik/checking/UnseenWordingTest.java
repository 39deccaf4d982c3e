package dk.overblik.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.calculation.Expression;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.model.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences as municipalities and newspapers write them, written without a look at the words that
 * the program knows. Every number that no mark stands around is no figure of the export.
 *
 * <p>A line is the letter of the export, and the text; "¶" parts paragraphs. {@code <1.204>} is a
 * figure, and right; {@code <1.255=1.204>} is a slip for 1.204; {@code <faldet=*>} is a slip
 * whatever figure is right; {@code <1.204?>} is a figure that nobody has to place.
 */
class UnseenWordingTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "checking");

    private static final String ANY = "*";

    private static final Pattern MARK = Pattern.compile("<([^<>?=]+)(\\?|=[^<>]+)?>");

    /**
     * A number with a mark around it.
     *
     * @param paragraph its number, from 0
     * @param from where it begins there
     * @param right the figure that belongs there, if another stands there
     * @param may whether it may be left open
     */
    private record Mark(int paragraph, int from, int to, Optional<String> right, boolean may) {

        boolean isOf(Judgement judgement, List<String> paragraphs) {
            int at = judgement.number().number().from();
            return judgement.number().number().passage().text().equals(paragraphs.get(paragraph))
                    && from <= at + 1
                    && at < to;
        }

        boolean isRightly(Judgement judgement) {
            String wanted = right.orElseThrow();
            if (wanted.equals(ANY)) {
                return judgement.right().isPresent();
            }
            int comma = wanted.indexOf(',');
            int decimals = comma < 0 ? 0 : wanted.length() - comma - 1;
            double value = Double.parseDouble(wanted.replace(".", "").replace(',', '.'));
            return judgement
                    .right()
                    .map(Expression::figure)
                    .filter(Figure.Known.class::isInstance)
                    .map(figure -> ((Figure.Known) figure).value())
                    .filter(
                            v ->
                                    Math.abs(Math.abs(v) - Math.abs(value))
                                            <= 0.5001 * Math.pow(10, -decimals))
                    .isPresent();
        }
    }

    /** A line of a file, without its marks. */
    private record Line(String export, List<String> paragraphs, List<Mark> marks) {

        static Line of(String written) {
            List<String> paragraphs = new ArrayList<>();
            List<Mark> marks = new ArrayList<>();
            for (String text : written.substring(2).split("¶", -1)) {
                StringBuilder plain = new StringBuilder();
                Matcher mark = MARK.matcher(text);
                int at = 0;
                while (mark.find()) {
                    plain.append(text, at, mark.start());
                    int from = plain.length();
                    plain.append(mark.group(1));
                    String sign = mark.group(2) == null ? "" : mark.group(2);
                    marks.add(
                            new Mark(
                                    paragraphs.size(),
                                    from,
                                    plain.length(),
                                    Optional.of(sign)
                                            .filter(s -> s.startsWith("="))
                                            .map(s -> s.substring(1)),
                                    sign.equals("?")));
                    at = mark.end();
                }
                paragraphs.add(plain.append(text.substring(at)).toString());
            }
            return new Line(written.substring(0, 1), paragraphs, marks);
        }
    }

    /** What came of a file. */
    private static final class Found {
        private final List<String> accused = new ArrayList<>();
        private final List<String> praised = new ArrayList<>();
        private final List<String> otherwise = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private final List<String> missed = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();
        private int figures;
        private int slips;

        void line(Line line, Checked export) {
            List<Judgement> left =
                    new ArrayList<>(export.text(line.paragraphs().toArray(String[]::new)));
            for (Mark mark : line.marks()) {
                Optional<Judgement> own =
                        left.stream().filter(j -> mark.isOf(j, line.paragraphs())).findFirst();
                own.ifPresent(left::remove);
                marked(line, mark, own);
            }
            for (Judgement other : left) {
                if (other.verdict().isSlip()) {
                    accused.add(said(line, other));
                } else if (other.verdict() != Verdict.UNPLACED) {
                    taken.add(said(line, other));
                }
            }
        }

        private void marked(Line line, Mark mark, Optional<Judgement> own) {
            boolean slip = own.filter(j -> j.verdict().isSlip()).isPresent();
            boolean placed = own.filter(j -> j.verdict() != Verdict.UNPLACED).isPresent();
            String said = own.map(j -> said(line, j)).orElse(said(line, mark));
            if (mark.right().isPresent()) {
                slips++;
                if (!placed) {
                    missed.add(said);
                } else if (!slip && !isRounded(mark, own.orElseThrow())) {
                    praised.add(said);
                } else if (!mark.isRightly(own.orElseThrow())) {
                    otherwise.add(said);
                }
            } else if (slip) {
                accused.add(said);
            } else if (!mark.may()) {
                figures++;
                if (!placed) {
                    open.add(said);
                }
            }
        }

        /** A count in full is never only rounded otherwise. */
        private static boolean isRounded(Mark mark, Judgement judgement) {
            return judgement.verdict() == Verdict.ROUNDED
                    && mark.right().orElseThrow().contains(",");
        }

        /** How many of the figures were understood, right or wrong. */
        double share() {
            int all = figures + slips;
            return all == 0 ? 1 : 1 - (open.size() + missed.size()) / (double) all;
        }

        private static String said(Line line, Mark mark) {
            return String.join(" ¶ ", line.paragraphs())
                    + " -> "
                    + line.paragraphs().get(mark.paragraph()).substring(mark.from(), mark.to())
                    + " no number";
        }

        private static String said(Line line, Judgement judgement) {
            return String.join(" ¶ ", line.paragraphs())
                    + " -> "
                    + judgement.number().number().shown()
                    + " "
                    + judgement.verdict().words()
                    + ": "
                    + judgement.explanation();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "figures %d, open %s%nslips %d, missed %s%naccused %s%npraised %s%n"
                            + "otherwise %s%ntaken %s",
                    figures,
                    lines(open),
                    slips,
                    lines(missed),
                    lines(accused),
                    lines(praised),
                    lines(otherwise),
                    lines(taken));
        }

        private static String lines(List<String> texts) {
            return texts.size() + String.join("", texts.stream().map(t -> "\n    " + t).toList());
        }
    }

    static Stream<Path> batches() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("frisk"))) {
            return files.sorted().toList().stream();
        }
    }

    private static Map<String, Checked> exports() throws IOException {
        Path real = Path.of("workbooks", "exports");
        return Map.of(
                "Y", Checked.against(real.resolve("kontanthjaelp-y60a02.xlsx")),
                "W", Checked.against(real.resolve("benchmark-y30r21.xlsx")),
                "N", Checked.against(real.resolve("norddjurs/norddjurs-fokusmaal-2021.xlsx")),
                "U", Checked.against(real.resolve("hedensted-udgifter-2017-kvt3.xlsx")),
                "K", Checked.against(FOLDER.resolve("kontanthjaelp.xlsx")),
                "L", Checked.against(FOLDER.resolve("ledighed.csv")),
                "B", Checked.against(FOLDER.resolve("benchmark.csv")),
                "R", Checked.against(FOLDER.resolve("reform.csv")),
                "H", Checked.against(real.resolve("hedensted-2017-09.xlsx")));
    }

    @ParameterizedTest
    @MethodSource("batches")
    void mostIsUnderstoodAndNothingIsAccusedWrongly(Path batch) throws IOException {
        Map<String, Checked> exports = exports();
        Found found = new Found();
        for (String written : Files.readAllLines(batch)) {
            if (!written.startsWith("#")) {
                Line line = Line.of(written);
                found.line(line, exports.get(line.export()));
            }
        }
        String all = found.toString();
        if (Boolean.getBoolean("tjek.show")) {
            System.err.println("@@ " + batch.getFileName() + " " + all);
        }
        assertThat(found.accused).as(all).isEmpty();
        assertThat(found.praised).as(all).isEmpty();
        assertThat(found.otherwise).as(all).isEmpty();
        assertThat(found.share()).as(all).isGreaterThanOrEqualTo(0.8);
    }
}
