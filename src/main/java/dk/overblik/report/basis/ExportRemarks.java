package dk.overblik.report.basis;

import dk.overblik.danish.Quote;
import dk.overblik.model.Observation;
import dk.overblik.model.Problem;
import dk.overblik.model.Source;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What exports remark of their own figures, beside the tables of them: whoever sees the figures
 * must see it, too.
 *
 * @param remarks in the order in which they were read
 */
public record ExportRemarks(List<ExportRemarks.Remark> remarks) {

    /** More than this many would hide the table that they stand under. */
    private static final int MOST_UNDER_TABLES = 3;

    /** A remark with the sheet that it stands on. */
    public record Remark(Source sheet, String text) {}

    public ExportRemarks {
        remarks = List.copyOf(remarks);
    }

    /**
     * As problems tell.
     *
     * @param files how many were read; of several, each remark names its own
     */
    public static ExportRemarks of(List<Problem> problems, int files) {
        return new ExportRemarks(
                problems.stream()
                        .filter(ExportRemarks::isRemark)
                        .map(problem -> new Remark(sheet(problem.source()), text(problem, files)))
                        .toList());
    }

    /**
     * That figures are totals of what exports have by its parts as well, such as a-kasser: where a
     * sheet shows an export as it is, its reader looks for them.
     */
    public static ExportRemarks ofParts(List<Problem> problems) {
        return new ExportRemarks(
                problems.stream()
                        .filter(problem -> problem.kind() == Problem.Kind.ONLY_TOTAL)
                        .map(problem -> new Remark(sheet(problem.source()), parts(problem)))
                        .toList());
    }

    private static String parts(Problem problem) {
        String dimension = problem.details().get(0);
        return "Tallene er "
                + Quote.of(problem.details().get(1))
                + "; udtrækket har dem også delt"
                + (dimension.isBlank() ? "" : " på " + Quote.of(dimension))
                + ", og delene vises ikke.";
    }

    /** Whether a problem is such a remark. */
    public static boolean isRemark(Problem problem) {
        return problem.kind() == Problem.Kind.QUOTED;
    }

    private static Source sheet(Source place) {
        return Source.sheet(place.file(), place.sheet());
    }

    private static String text(Problem problem, int files) {
        return "Udtrækket "
                + (files > 1 ? Quote.of(problem.source().file()) + " " : "")
                + "bemærker selv: \""
                + Quote.passedOn(problem.details().get(0))
                + "\".";
    }

    /** All of them as sentences. */
    public List<String> texts() {
        return remarks.stream().map(Remark::text).distinct().toList();
    }

    /** Those on sheets that figures were read from. */
    public List<String> on(Collection<Observation> figures) {
        Set<Source> sheets =
                figures.stream()
                        .filter(Observation::wasRead)
                        .map(figure -> sheet(figure.source()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return remarks.stream()
                .filter(remark -> sheets.contains(remark.sheet))
                .map(Remark::text)
                .distinct()
                .limit(MOST_UNDER_TABLES)
                .toList();
    }
}
