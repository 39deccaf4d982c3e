package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the dimensions of some facts stand in an export, chosen at random. */
final class Pivot {

    /** Where a dimension stands. */
    enum Place {
        ROW,
        HEADING,
        /** In the lines above. */
        TITLE,
        SHEET_NAME,
        FILTER,
        FILE_NAME,
        /** A sheet for each member. */
        SHEETS,
        /** A table for each member, below each other. */
        STACKED,
        /** A table for each member, side by side. */
        BESIDE
    }

    /** How labels that hold for several rows or columns are written. */
    enum Fill {
        MERGED,
        ONCE,
        REPEATED
    }

    final Facts facts;
    final WrittenForms wording;
    final Pick pick;
    final List<Dim> rows = new ArrayList<>();
    final List<Dim> headings = new ArrayList<>();
    final List<Dim> titles = new ArrayList<>();
    final List<Dim> filters = new ArrayList<>();
    final List<Dim> inSheetName = new ArrayList<>();
    final List<Dim> inFileName = new ArrayList<>();
    final List<Dim> apart = new ArrayList<>();
    final Place apartPlace;
    final Fill rowFill;
    final Fill headingFill;
    final boolean named;
    final boolean splitPeriod;
    final boolean valueHeading;
    final int flattenAt;
    final String flattenMark;
    final boolean flattenReversed;

    Pivot(Pick pick) {
        this.pick = pick;
        this.facts = new Facts(pick);
        this.wording = new WrittenForms(pick);
        this.apartPlace = pick.of(Place.SHEETS, Place.STACKED, Place.BESIDE);
        for (Dim dim : pick.shuffled(facts.dims)) {
            place(dim);
        }
        this.valueHeading = repair();
        if (!apart.isEmpty() && apartPlace == Place.SHEETS) {
            titles.addAll(inSheetName);
            inSheetName.clear();
        }
        if (!apart.isEmpty() && apartPlace == Place.SHEETS) {
            titles.addAll(inSheetName);
            inSheetName.clear();
        }
        this.rowFill = pick.of(Fill.values());
        this.headingFill = pick.of(Fill.values());
        this.named = pick.chance(75) || rows.stream().anyMatch(d -> !isKnown(d));
        this.splitPeriod = pick.chance(12) && maySplit();
        this.flattenAt = flattenAt();
        this.flattenMark = pick.of(": ", " - ", " \u2013 ");
        this.flattenReversed = pick.chance(50);
    }

    /** Says nothing any more of a dimension that only its texts tell of; empty if there is none. */
    Optional<Dim> silence(int number) {
        List<List<Dim>> texts = List.of(titles, filters, inSheetName, inFileName);
        List<Dim> told =
                texts.stream().flatMap(List::stream).filter(dim -> !dim.isExtra()).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Dim silenced = told.get(number % told.size());
        texts.forEach(list -> list.remove(silenced));
        return Optional.of(silenced);
    }

    private void place(Dim dim) {
        if (dim.isSingle() && !pick.chance(45)) {
            constant(dim);
        } else if (apart.isEmpty() && mayStandApart(dim) && pick.chance(8)) {
            apart.add(dim);
        } else if (headings.size() < 3 && pick.chance(45)) {
            headings.add(dim);
        } else {
            rows.add(dim);
        }
    }

    private boolean mayStandApart(Dim dim) {
        return !dim.isExtra() && !dim.isSingle() && isKnown(dim);
    }

    private void constant(Dim dim) {
        int where = pick.between(0, 9);
        boolean known = isKnown(dim) && !dim.isExtra();
        boolean table =
                dim.kind().equals("BENEFIT") && dim.members().get(0).toString().equals("Fleksjob");
        if (table && where < 5) {
            inFileName.add(dim);
        } else if (known && where < 2 && inSheetName.isEmpty()) {
            inSheetName.add(dim);
        } else if (known && where < 4) {
            filters.add(dim);
        } else if (dim.name().equals("Nyt begreb")) {
            rows.add(dim);
        } else {
            titles.add(dim);
        }
    }

    /** Sees to it that there are labels and headings; whether the heading is a mere "Værdi". */
    private boolean repair() {
        if (rows.isEmpty()) {
            Dim moved = headings.isEmpty() ? facts.dim("AREA") : headings.get(0);
            List.of(headings, titles, filters, inSheetName, inFileName, apart)
                    .forEach(list -> list.remove(moved));
            rows.add(moved);
        }
        if (!headings.isEmpty()) {
            return false;
        }
        Dim measure = facts.dim("MEASURE");
        if (rows.contains(measure) && (pick.chance(50) || rows.size() == 1)) {
            return true;
        }
        List.of(rows, titles, filters, inSheetName, inFileName, apart)
                .forEach(list -> list.remove(measure));
        headings.add(measure);
        if (rows.isEmpty()) {
            Dim area = facts.dim("AREA");
            List.of(titles, filters, inSheetName, inFileName, apart)
                    .forEach(list -> list.remove(area));
            rows.add(area);
        }
        return false;
    }

    /** Whether the vocabulary knows each member of a dimension. */
    static boolean isKnown(Dim dim) {
        return dim.members().stream()
                .noneMatch(
                        m ->
                                (m instanceof Area area && area.kind() == Area.Kind.UNKNOWN)
                                        || (m instanceof Measure measure
                                                && measure.label().startsWith("Gennemsnitlig"))
                                        || (m instanceof BenefitGroup benefit
                                                && benefit.name().equals("Ungeydelse"))
                                        || m.toString().startsWith("Type "));
    }

    private boolean maySplit() {
        Dim dim = facts.dim("PERIOD");
        Period.Kind kind = ((Period) dim.members().get(0)).kind();
        boolean kindFits = kind == Period.Kind.MONTH || kind == Period.Kind.QUARTER;
        return kindFits && (rows.contains(dim) || (headings.contains(dim) && headings.size() < 3));
    }

    /** Which heading is flattened with the next one; -1 if none. */
    private int flattenAt() {
        if (headings.size() < 2 || splitPeriod || !pick.chance(30)) {
            return -1;
        }
        int at = pick.between(0, headings.size() - 2);
        Dim first = headings.get(at);
        Dim second = headings.get(at + 1);
        boolean extras = first.isExtra() || second.isExtra();
        boolean measures = first.kind().equals("MEASURE") || second.kind().equals("MEASURE");
        boolean unknown = !isKnown(first) || !isKnown(second);
        boolean allowed = extras ? measures && isKnownButExtra(first, second) : !unknown;
        return allowed ? at : -1;
    }

    private static boolean isKnownButExtra(Dim first, Dim second) {
        Dim measure = first.isExtra() ? second : first;
        return isKnown(measure);
    }
}
