package dk.overblik.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Measure;
import dk.overblik.model.Measure.Concept;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Rule.Kind;
import dk.overblik.rulebook.Rulebook.At;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's own rules over every month from 2010 to 2030. */
class RulebookProperties {

    private static final Rulebook BOOK = RuleTable.read(resource());

    private static String resource() {
        try (InputStream in =
                RulebookProperties.class.getResourceAsStream("/dk/overblik/vocabulary/rules.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Rule> rules() {
        return BOOK.rules();
    }

    private static Stream<YearMonth> months() {
        return Stream.iterate(YearMonth.of(2010, 1), month -> month.plusMonths(1)).limit(21 * 12L);
    }

    private static At at(YearMonth month) {
        return BOOK.at(Period.month(month));
    }

    private static At at(String month) {
        return at(YearMonth.parse(month));
    }

    private static Area municipality(String name) {
        return new Area(name, Area.Kind.MUNICIPALITY);
    }

    private static List<String> names(List<Area> areas) {
        return areas.stream().map(Area::name).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void noRuleShowsOutsideItsDates(Rule rule) {
        Rulebook alone = new Rulebook(List.of(rule));
        months().forEach(
                        month -> {
                            boolean shows = shows(alone.at(Period.month(month)), rule, month);
                            boolean holds = rule.inForce().covers(month);
                            assertThat(shows).as("%s in %s", rule.key(), month).isEqualTo(holds);
                        });
    }

    /** Whether any answer of the book shows the rule in a month. */
    private static boolean shows(At at, Rule rule, YearMonth month) {
        Period period = Period.month(month);
        return switch (rule.kind()) {
            case AREA -> !at.members(area(rule)).isEmpty();
            case COMPARISON -> !at.comparisonKinds().isEmpty();
            case BENEFIT -> at.isPaid(BenefitGroup.group(rule.key()));
            case MERGER -> !at.mergers().isEmpty();
            case BACKDATED -> !at.mayHold(BenefitGroup.group(rule.keys().get(0))).isEmpty();
            case BREAK -> !at.rulebook().breaks(Period.month(2000, 1), period).isEmpty();
            case FOCUS_GOAL, CONTACT_GOAL -> !at.goals().isEmpty();
            case SUPERVISION -> at.supervision().isPresent();
            case REMARK -> !at.remarks(rule.key()).isEmpty();
            case BENCHMARK_AREA -> !at.benchmarkAreas().isEmpty();
            case AUTHORITY ->
                    at.authority().equals(rule.value()) && !at.rules(Kind.AUTHORITY).isEmpty();
        };
    }

    private static Area area(Rule rule) {
        boolean council = rule.key().startsWith("RAR");
        return new Area(rule.key(), council ? Area.Kind.RAR : Area.Kind.REGION);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasASource(Rule rule) {
        assertThat(rule.source()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2014-12 | Hedensted | Region Midtjylland
                    2015-01 | Hedensted | RAR Østjylland,Region Midtjylland
                    2024-12 | Hedensted | RAR Østjylland,Region Midtjylland
                    2025-01 | Hedensted | Region Midtjylland
                    2026-12 | Køge      | Region Sjælland
                    2027-01 | Køge      | Region Østdanmark
                    2027-01 | Bornholm  | Region Østdanmark
                    2024-06 | Bornholm  | RAR Bornholm,Region Hovedstaden
                    2027-01 | Aalborg   | Region Nordjylland
                    """)
    void comparisonsFollowTheMonth(String month, String municipality, String around) {
        assertThat(names(at(month).around(municipality(municipality))))
                .containsExactly(around.split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12, Region Midtjylland, 19",
        "2026-12, Region Nordjylland, 11",
        "2026-12, Region Syddanmark, 22",
        "2026-12, Region Sjælland, 17",
        "2026-12, Region Hovedstaden, 29",
        "2026-12, Region Østdanmark, 0",
        "2027-01, Region Østdanmark, 46",
        "2027-01, Region Hovedstaden, 0",
        "2027-01, Region Midtjylland, 19"
    })
    void regionsHaveTheirMembers(String month, String region, int members) {
        assertThat(at(month).members(new Area(region, Area.Kind.REGION))).hasSize(members);
    }

    @Test
    void inEveryMonthEachMunicipalityHasOneRegion() {
        months().forEach(
                        month -> {
                            List<Area> all =
                                    BOOK.areas().stream()
                                            .filter(area -> area.kind() == Area.Kind.REGION)
                                            .flatMap(region -> at(month).members(region).stream())
                                            .toList();
                            assertThat(all).as("%s", month).hasSize(98).doesNotHaveDuplicates();
                        });
    }

    @Test
    void theNewRegionIsTheSumOfTheTwoItWasMadeOf() {
        Area east = new Area("Region Østdanmark", Area.Kind.REGION);
        assertThat(names(at("2027-03").madeOfBy(east, Period.month(2026, 3))))
                .containsExactly("Region Hovedstaden", "Region Sjælland");
        assertThat(at("2028-03").madeOfBy(east, Period.month(2027, 3))).isEmpty();
        assertThat(at("2026-12").madeOfBy(east, Period.month(2025, 12))).isEmpty();
    }

    @Test
    void anAreaThatHasEndedSaysSo() {
        Area council = new Area("RAR Østjylland", Area.Kind.RAR);
        assertThat(at("2024-12").ended(council)).isEmpty();
        assertThat(at("2025-01").ended(council)).contains("RAR'erne ophørte ved udgangen af 2024.");
        assertThat(at("2027-01").ended(new Area("Region Sjælland", Area.Kind.REGION))).isPresent();
    }

    @Test
    void benefitsEndAndBecomeOthers() {
        BenefitGroup help = BenefitGroup.group("Uddannelseshjælp");
        assertThat(at("2025-06").isPaid(help)).isTrue();
        assertThat(at("2025-07").isPaid(help)).isFalse();
        assertThat(at("2025-07").became(help)).contains("Kontanthjælp");
        assertThat(at("2025-06").became(help)).isEmpty();
        assertThat(at("2013-12").isPaid(help)).isFalse();
        assertThat(at("2013-12").endOf(help)).isEmpty();
        assertThat(at("2025-07").endOf(help)).contains(YearMonth.of(2025, 6));
        At half = BOOK.at(Period.year(2025));
        assertThat(half.isPaid(help)).isTrue();
        assertThat(half.isPaidThroughout(help)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12, Andel med mindst 4 samtaler, 80",
        "2024-01, Andel med mindst 4 samtaler, ",
        "2023-12, Andel med mindst 4 jobsamtaler, ",
        "2026-01, Andel med mindst 4 jobsamtaler, 80",
        "2026-02, Andel med mindst 4 jobsamtaler, ",
        "2026-06, Andel med samtaler inden for 6 måneder, ",
        "2026-07, Andel med samtaler inden for 6 måneder, 75",
        "2026-07, Andel med mindst 4 jobsamtaler inden for seks måneder, 75",
        "2026-07, Andel med ét tilbud inden for 6 mdr., 75",
        "2026-07, Andel uden tilbud inden for 6 mdr., ",
        "2026-07, Andel med mindst 4 jobsamtaler de seneste 12 måneder, ",
        "2024-06, Andel med mindst 4 jobsamtaler inden for 6 måneder, "
    })
    void aShareIsAskedForInsideItsDatesOnly(String month, String label, Double percent) {
        Optional<ShareGoal> goal = at(month).goal(new Measure(label, Concept.OTHER));
        assertThat(goal.map(ShareGoal::percent).orElse(null)).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12, , ",
        "2021-01, Reglen fra 2021, ",
        "2024-01, Reglen fra 2024, ",
        "2026-01, Reglen fra 2024, ",
        "2026-02, , ændret ved lov nr. 1750",
        "2026-06, , ændret ved lov nr. 1750",
        "2026-07, , er afskaffet ved lov nr. 1750",
    })
    void supervisionFollowsTheMonth(String month, String rule, String remark) {
        assertThat(at(month).supervision().map(Rule::key).orElse(null)).isEqualTo(rule);
        String said = String.join(" ", at(month).remarks("tilsyn"));
        assertThat(said).contains(remark == null ? "" : remark);
        assertThat(said.isEmpty()).isEqualTo(remark == null);
    }

    @Test
    void sentencesNameTheAuthorityOfTheTime() {
        assertThat(at("2026-01").authority()).isEqualTo("jobcentret");
        assertThat(at("2026-02").authority()).isEqualTo("kommunen");
        assertThat(at("2026-07").remarks("kontaktforløb").get(0)).contains("med kommunen");
    }

    @Test
    void aSpanAcrossABoundarySaysThatRulesChange() {
        assertThat(BOOK.at(Period.rollingYear(2024, 2)).changes(Kind.SUPERVISION)).isTrue();
        assertThat(BOOK.at(Period.year(2023)).changes(Kind.SUPERVISION)).isFalse();
        assertThat(BOOK.at(Period.yearToDate(2025, 3)).changes(Kind.COMPARISON)).isFalse();
        assertThat(BOOK.at(Period.rollingYear(2025, 1)).changes(Kind.COMPARISON)).isTrue();
    }

    @Test
    void mergersLieAheadOfInsideOrBehindAPeriod() {
        List<Merger> mergers = at("2025-07").mergers();
        Merger reform = mergers.get(mergers.size() - 1);
        assertThat(reform.from()).isEqualTo(YearMonth.of(2025, 7));
        assertThat(reform.isAheadOf(Period.month(2025, 6))).isTrue();
        assertThat(reform.isInside(Period.month(2025, 6))).isFalse();
        assertThat(reform.isInside(Period.year(2025))).isTrue();
        assertThat(reform.isAheadOf(Period.month(2025, 7))).isFalse();
        assertThat(reform.absorbs(BenefitGroup.group("SHO"))).isTrue();
        assertThat(reform.absorbs(BenefitGroup.group("Kontanthjælp"))).isFalse();
        assertThat(at("2025-06").mergers()).doesNotContain(reform);
    }
}
