package dk.overblik.importing.labels;

import dk.overblik.danish.DanishNumber;
import dk.overblik.danish.PartOfYear;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Measure;
import dk.overblik.model.Names;
import dk.overblik.model.Period;
import java.util.Optional;
import java.util.Set;

/**
 * What a text, a year or a date in a cell may mean; equal texts are equal labels.
 *
 * @param text as it is written, tidied
 * @param understood the text that the meanings belong to: without a footnote mark
 * @param heading what it stands for where it is the heading of labels
 * @param partOfYear the month, quarter or half that it names without a year
 * @param note whether it is a note
 * @param token the sort of cell that a text cell with it is
 * @param extra the dimension, such as "Køn", that it is known to be a member of
 * @param isKindOfNumber whether it says what kind of number something is, as "Prognose" does
 */
public record Label(
        String text,
        String understood,
        Optional<Period> period,
        Optional<Area> area,
        Optional<BenefitGroup> benefit,
        Optional<Measure> measure,
        Optional<Dimension> heading,
        Optional<String> extra,
        Optional<PartOfYear> partOfYear,
        DanishNumber number,
        CellSort token,
        SideText.Kind note,
        boolean isKindOfNumber) {

    /** Headings that stand over values of any kind, in what programs write. */
    private static final Set<String> VALUE_WORDS =
            Set.of(
                    "værdi",
                    "værdier",
                    "value",
                    "values",
                    "obs_value",
                    "indhold",
                    "tal",
                    "kolonnenavne",
                    "rækkenavne",
                    "rækkemærkater",
                    "kolonnemærkater",
                    "rækkeetiketter",
                    "kolonneetiketter",
                    "column labels",
                    "row labels");

    public static final Label BLANK =
            new Label(
                    "",
                    "",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    DanishNumber.UNREADABLE,
                    CellSort.BLANK,
                    SideText.Kind.NONE,
                    false);

    /** The same as the name of a benefit group that the vocabulary does not know. */
    public Label asBenefit() {
        return with(Optional.of(benefit.orElseGet(() -> BenefitGroup.group(text))), measure);
    }

    /** The same as the name of a measure, known or not. */
    public Label asMeasure(Measure named) {
        return with(benefit, Optional.of(named));
    }

    private Label with(Optional<BenefitGroup> otherBenefit, Optional<Measure> otherMeasure) {
        return new Label(
                text,
                understood,
                period,
                area,
                otherBenefit,
                otherMeasure,
                heading,
                extra,
                partOfYear,
                number,
                token,
                note,
                isKindOfNumber);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }

    /** Whether the vocabulary has it as a member of a dimension other than the extra ones. */
    public boolean isMember(Dimension dimension) {
        return switch (dimension) {
            case AREA -> area.isPresent();
            case PERIOD -> period.isPresent();
            case BENEFIT -> benefit.isPresent();
            case MEASURE -> measure.isPresent();
            case PART_OF_YEAR -> partOfYear.isPresent();
            case EXTRA, CODE -> false;
        };
    }

    /** Whether the vocabulary has it as an area, a period, a benefit group or a measure. */
    public boolean isKnown() {
        return period.isPresent() || area.isPresent() || benefit.isPresent() || measure.isPresent();
    }

    public boolean isNote() {
        return note != SideText.Kind.NONE;
    }

    public boolean isFilter() {
        return note == SideText.Kind.FILTER;
    }

    public boolean isHeading() {
        return heading.isPresent();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label && label.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Whether it says no more than that there are values below it. */
    public boolean isValueWord() {
        return isValueWord(Names.folded(text));
    }

    /** The same of a folded text. */
    public static boolean isValueWord(String folded) {
        return VALUE_WORDS.contains(folded);
    }
}
