package dk.overblik.report.common;

import dk.overblik.danish.DanishList;
import dk.overblik.danish.DanishNames;
import dk.overblik.danish.PeriodNames;
import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Period;
import dk.overblik.model.SeriesKey;
import dk.overblik.report.choice.Scope;
import dk.overblik.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What areas and benefits are called in our rows and sentences. */
public final class SentenceNames {

    private SentenceNames() {}

    /** A benefit in a row of its own. */
    public static String inRow(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case GROUP, SUM, SHOWN_TOTAL, TOTAL -> benefit.name();
            case UNNAMED -> "Ydelse ikke oplyst";
        };
    }

    /** A benefit in a column of benefits; blank of a measure that is of none. */
    public static String inColumn(SeriesKey key, Vocabulary vocabulary) {
        boolean none = key.benefit().kind() == BenefitGroup.Kind.UNNAMED;
        return none && vocabulary.isOfOwnPeople(key.measure()) ? "" : inRow(key.benefit());
    }

    /**
     * A benefit where it is spoken of rather than listed, such as "sygedagpenge": the name of a
     * total stands in its row, and nobody says it.
     */
    public static String spoken(BenefitGroup benefit) {
        return switch (benefit.kind()) {
            case TOTAL -> "offentlige ydelser";
            case SHOWN_TOTAL -> "de viste ydelser";
            case GROUP, SUM -> DanishNames.inside(benefit.name());
            case UNNAMED -> "ydelsen";
        };
    }

    /**
     * The same in a report, where a sentence may be read by itself: exports that are read together
     * may each have a total, of groups that only its own name tells from the first one's.
     */
    public static String spoken(Scope scope, BenefitGroup benefit) {
        boolean another =
                benefit.kind() == BenefitGroup.Kind.TOTAL
                        && scope.countedTotals().stream().skip(1).anyMatch(benefit::equals);
        return spoken(benefit) + (another ? " (" + Quote.of(benefit.name()) + ")" : "");
    }

    /**
     * The same of what a measure counts: the benchmark is of "offentlig forsørgelse", by its own
     * name, which leaves out some of the benefits.
     */
    public static String spoken(Scope scope, Measure measure, BenefitGroup benefit) {
        boolean benchmark =
                benefit.kind() == BenefitGroup.Kind.TOTAL && measure.concept().isOfBenchmark();
        return benchmark ? "offentlig forsørgelse" : spoken(scope, benefit);
    }

    /** Where those are who are counted, "på sygedagpenge"; of a part of them it says so. */
    public static String subject(Scope scope, BenefitGroup benefit) {
        boolean within = scope.vocabulary().benefits().isWithin(benefit.name());
        return (within ? "i " : "på ") + spoken(scope, benefit) + part(scope);
    }

    /** Those among the labels of benefits' lines that one is in, as in "i fleksjob". */
    public static Set<String> within(Scope scope, List<String> labels) {
        return labels.stream()
                .filter(scope.vocabulary().benefits()::isWithin)
                .collect(Collectors.toSet());
    }

    /** " (kun under 30 år)", where all figures are of a part of the people. */
    public static String part(Scope scope) {
        return scope.caveat()
                .ofFilter()
                .map(said -> said.endsWith(".") ? said.substring(0, said.length() - 1) : said)
                .map(said -> " (" + DanishNames.inside(said) + ")")
                .orElse("");
    }

    /**
     * What a change is since, in a heading: only of months and quarters are the latest twelve
     * months what lies between the figures; a mean, or a sum, is held against the same one a year
     * before.
     */
    public static String since(Scope scope) {
        return scope.isAverage() ? "siden samme periode året før" : since(scope.period());
    }

    private static String since(Period period) {
        return switch (period.kind()) {
            case MONTH, QUARTER -> "seneste 12 mdr.";
            case YEAR -> "siden " + PeriodNames.of(period.yearBefore());
            case HALF_YEAR, ROLLING_YEAR, YEAR_TO_DATE, SPAN -> "siden samme periode året før";
        };
    }

    /** The same of a column with many periods, each of which has its own year before. */
    public static String sinceEach(Scope scope) {
        return scope.period().kind() == Period.Kind.YEAR ? "siden året før" : since(scope);
    }

    /** Such as "hele landet" or "gruppen Nabokommuner", behind "i". */
    public static String inSentence(Area area) {
        if (area.kind() == Area.Kind.OWN_GROUP) {
            return "gruppen " + area.name();
        }
        return area.kind() == Area.Kind.COUNTRY ? "hele landet" : area.name();
    }

    /** Where something is: "i hele landet", "på Bornholm". */
    public static String in(Area area) {
        return DanishNames.at(inSentence(area));
    }

    /** The same at the beginning of a sentence. */
    public static String capitalIn(Area area) {
        return DanishNames.first(in(area));
    }

    /** "i Odder, i Horsens, på Samsø og 15 andre områder". */
    public static String places(List<Area> areas) {
        return DanishList.few(areas.stream().map(SentenceNames::in).toList(), "andre områder");
    }

    /** All of several: "både i Odder og på Samsø", "i Odder, i Horsens og på Samsø". */
    static String all(List<Area> areas) {
        return areas.size() == 2
                ? "både " + in(areas.get(0)) + " og " + in(areas.get(1))
                : places(areas);
    }

    /** What is said behind those that are told one by one; nothing where they are all. */
    public static String untold(List<?> all) {
        int left = all.size() - DanishList.told(all).size();
        return left == 0 ? "" : "; de " + left + " andre områder står i tabellen";
    }
}
