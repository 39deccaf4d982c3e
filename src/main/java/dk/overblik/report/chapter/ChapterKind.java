package dk.overblik.report.chapter;

/** The chapters that a report can have, in the order of their sheets. */
public enum ChapterKind {
    BRIEF("Kort fortalt"),
    SINCE("Siden sidst"),
    OVERVIEW("Overblik"),
    EXPENDITURE("Udgifter"),
    MUNICIPALITIES("Kommuner"),
    GOALS("Resultatmål"),
    BENCHMARK("Benchmark"),
    FOCUS("Fokusmål"),
    DEVELOPMENT("Udvikling"),
    OTHER_MEASURES("Andre målinger"),
    PLACEMENT("Placering"),
    REVISIONS("Revisioner"),
    /** In a workbook of its own, on several areas at once. */
    COUNCIL("Kommuneoversigt");

    private final String sheetName;

    ChapterKind(String sheetName) {
        this.sheetName = sheetName;
    }

    /** Whether it is there for its sentences, and its tables for them. */
    public boolean speaksFirst() {
        return this == BRIEF || this == SINCE;
    }

    /** Whether its sentences stand above its tables, which may be as long as a list is. */
    public boolean isToldAbove() {
        return speaksFirst() || this == COUNCIL;
    }

    /** Whether the lines of its table may be sorted and filtered where they stand. */
    public boolean isSortable() {
        return this == COUNCIL;
    }

    /** What its sheet is called, unless the workbook has a sheet of that name already. */
    public String sheetName() {
        return sheetName;
    }
}
