package dk.overblik.checking.result;

import dk.overblik.calculation.ExcelFormula;
import dk.overblik.calculation.Expression;
import dk.overblik.calculation.Substitution;
import dk.overblik.checking.judging.Judge;
import dk.overblik.checking.judging.Judgement;
import dk.overblik.checking.judging.MeaningText;
import dk.overblik.checking.judging.Verdict;
import dk.overblik.checking.text.WrittenNumber;
import dk.overblik.danish.DanishFormat;
import dk.overblik.page.Look;
import dk.overblik.page.Page;
import dk.overblik.page.PageCell;
import dk.overblik.page.PageCell.Content;
import dk.overblik.page.TextWidth;
import dk.overblik.report.basis.BasisPage;
import dk.overblik.report.layout.Basis;
import dk.overblik.report.layout.Destination;
import dk.overblik.report.layout.PageRows;
import dk.overblik.sheet.CellAddress;
import dk.overblik.sheet.Range;
import dk.overblik.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of a check: one row for each number of the note, and the figures they lead to. */
public final class CheckPages {

    /** The name of the sheet. */
    public static final String SHEET = "Tjek";

    private static final String BASIS = "Grundlag";
    private static final int HEADING_ROWS = 4;
    private static final List<String> HEADINGS =
            List.of(
                    "Sted",
                    "Tekst",
                    "Tal",
                    "Forstået som",
                    "Rigtigt tal",
                    "Vurdering",
                    "Forklaring");
    private static final List<Double> WIDTHS = List.of(13.0, 36.0, 9.0, 38.0, 9.0, 16.0, 34.0);

    /** Of the width, what the looks of words leave free. */
    private static final double INDENT = 2.5;

    private static final int LONGEST_TEXT = 600;

    private final List<Judgement> judgements;
    private final Destination destination;
    private final Basis basis;
    private final ExcelFormula formulas;

    /**
     * @param destination the workbook that holds the exports
     */
    public CheckPages(List<Judgement> judgements, Destination destination) {
        this.judgements = List.copyOf(judgements);
        this.destination = destination;
        List<Expression> shown =
                judgements.stream().map(Judgement::right).flatMap(Optional::stream).toList();
        this.basis = Basis.of(destination.freeName(BASIS), shown, List.of());
        String sheet = CellAddress.quoted(basis.sheetName()) + "!";
        this.formulas = new ExcelFormula(o -> sheet + basis.localAddress(o), basis::range);
    }

    /**
     * The pages.
     *
     * @param note the name of the note's file
     */
    public List<Page> of(String note, Vocabulary vocabulary) {
        PageRows rows = new PageRows();
        rows.title("Tjek af " + note, summary());
        rows.line(HEADINGS.stream().map(CheckPages::heading).toList());
        judgements.forEach(judgement -> row(rows, judgement));
        Range filter = new Range(HEADING_ROWS - 1, 0, rows.size() - 1, HEADINGS.size() - 1);
        Page.Frame frame = new Page.Frame(HEADING_ROWS, 1, HEADING_ROWS - 1, Optional.of(filter));
        Page page =
                new Page(destination.freeName(SHEET), WIDTHS, rows.rows(), frame)
                        .withTables(List.of(filter));
        Page figures =
                BasisPage.of(
                        basis, destination, new Substitution(Expression.Observed::new), vocabulary);
        return List.of(page, figures);
    }

    private static PageCell heading(String text) {
        boolean number = text.equals("Tal") || text.equals("Rigtigt tal");
        boolean first = text.equals(HEADINGS.get(0));
        return PageCell.text(
                text,
                number ? Look.FILTER_HEADING : first ? Look.LABEL_HEADING : Look.TEXT_HEADING);
    }

    private String summary() {
        long right = judgements.stream().filter(j -> j.verdict() == Verdict.RIGHT).count();
        long slips = judgements.stream().filter(j -> j.verdict().isSlip()).count();
        long beside = judgements.stream().filter(j -> isRemark(j.verdict())).count();
        long open = judgements.stream().filter(j -> j.verdict() == Verdict.UNPLACED).count();
        long claims = judgements.stream().filter(j -> j.number().claim().isPresent()).count();
        return (judgements.size() - claims)
                + " tal"
                + claimed(claims)
                + ": "
                + right
                + (right == 1 ? " er rigtigt, " : " er rigtige, ")
                + slips
                + (slips == 1 ? " er en fejl, " : " er fejl, ")
                + (beside == 0 ? "" : beside + " er afrundet anderledes eller revideret siden, ")
                + open
                + " kan ikke placeres.";
    }

    /** Words that say something of figures without a number. */
    private static String claimed(long claims) {
        return switch ((int) claims) {
            case 0 -> "";
            case 1 -> " og 1 påstand i ord";
            default -> " og " + claims + " påstande i ord";
        };
    }

    /** What is neither right nor a slip, though it was placed. */
    private static boolean isRemark(Verdict verdict) {
        return verdict != Verdict.RIGHT && verdict != Verdict.UNPLACED && !verdict.isSlip();
    }

    private void row(PageRows rows, Judgement judgement) {
        String text = shortened(judgement.number().context());
        String understood = judgement.meaning().map(MeaningText::of).orElse("");
        boolean slip = judgement.verdict().isSlip();
        String place = judgement.number().number().passage().place();
        String verdict = judgement.verdict().words();
        List<PageCell> cells =
                List.of(
                        PageCell.text(place, Look.ROW_LABEL),
                        PageCell.text(text, Look.WORDS),
                        written(judgement),
                        PageCell.text(understood, Look.WORDS),
                        right(judgement),
                        PageCell.text(verdict, slip ? Look.OWN_WORDS : Look.WORDS),
                        PageCell.text(judgement.explanation(), Look.WORDS));
        int lines =
                Stream.of(
                                lines(place, 0),
                                lines(text, 1),
                                lines(understood, 3),
                                lines(verdict, 5),
                                lines(judgement.explanation(), 6))
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1);
        rows.lines(lines, cells);
    }

    /** The digits of the note as a number; what it says in words as it stands there. */
    private static PageCell written(Judgement judgement) {
        WrittenNumber number = judgement.number().number();
        return number.shown().chars().anyMatch(Character::isDigit)
                ? PageCell.of(new Content.Number(number.value() / number.scale()), look(judgement))
                : PageCell.text(number.shown(), Look.WORDS);
    }

    /** With as many decimals as the note shows. */
    private static Look look(Judgement judgement) {
        return switch (judgement.number().number().decimals()) {
            case 0 -> Look.COUNT;
            case 1 -> Look.PERCENT;
            case 2 -> Look.KRONER;
            default -> Look.FIGURE;
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
    }

    private static int lines(String text, int column) {
        double room = WIDTHS.get(column) - (column == 0 ? 0 : INDENT);
        return TextWidth.lines(text, room, PageRows.TEXT_POINTS, false).size();
    }

    /** The figure as the note should print it, with its sign. */
    private PageCell right(Judgement judgement) {
        Optional<Expression> expression = judgement.right();
        if (expression.isEmpty()) {
            return PageCell.nothing(look(judgement));
        }
        int decimals = judgement.number().number().decimals();
        double value = Judge.value(expression.get()).orElse(0);
        String formula =
                "IFERROR(ROUND(" + formulas.of(expression.get()) + "," + decimals + "),\".\")";
        Content cached = new Content.Number(DanishFormat.rounded(value, decimals).doubleValue());
        return PageCell.of(new Content.Formula(formula, cached), look(judgement));
    }
}
