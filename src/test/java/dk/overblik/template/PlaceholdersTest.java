package dk.overblik.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.template.Placeholder.Amount;
import dk.overblik.template.Placeholder.Aspect;
import dk.overblik.template.Placeholder.Name;
import dk.overblik.template.Placeholder.OfSheet;
import dk.overblik.template.Placeholder.Part;
import dk.overblik.template.Placeholder.Reading;
import dk.overblik.template.Placeholders.Found;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders in texts: whole ones in any spelling, and broken ones. */
class PlaceholdersTest {

    private static Placeholder understood(String text) {
        List<Found> found = Placeholders.in(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reading()).as(text).isInstanceOf(Reading.Understood.class);
        return ((Reading.Understood) found.get(0).reading()).placeholder();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{{tal:;;;nu}}|^^|^^|^^|NOW",
                "{{tal}}|^^|^^|^^|NOW",
                "{{tal:}}|^^|^^|^^|NOW",
                "{{tal:A-dagpenge}}|A-dagpenge|^^|^^|NOW",
                "{{tal:A-dagpenge;;;}}|A-dagpenge|^^|^^|NOW",
                "{{ TAL : A-dagpenge ; Antal personer ; ; Før }}|A-dagpenge|Antal"
                        + " personer|^^|BEFORE",
                "{{tal:;;Hele landet}}|^^|^^|Hele landet|NOW",
                "{{tal:;;;udvikling}}|^^|^^|^^|CHANGE",
                "{{tal:;;;udvikling i pct.}}|^^|^^|^^|PERCENT_CHANGE",
                "{{tal:;;;Udvikling i pct}}|^^|^^|^^|PERCENT_CHANGE",
                "{{tal:;;;udvikling i procent}}|^^|^^|^^|PERCENT_CHANGE",
            })
    void partsOfAFigureMayBeEmptyOrLeftOutFromTheEnd(
            String text, String benefit, String measure, String area, Aspect aspect) {
        assertThat(understood(text)).isEqualTo(new Amount(benefit, measure, area, aspect));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{periode;før}}", "{{ Periode ; Før }}", "{{PERIODE; før}}"})
    void thePeriodAYearBeforeIsANameToo(String text) {
        assertThat(understood(text)).isEqualTo(Name.PERIOD_BEFORE);
    }

    @ParameterizedTest
    @EnumSource
    void blanksThatAreNotSeenAndHyphensThatHoldAreNoOthers(Name name) {
        assertThat(understood("{{\u00a0" + name.word() + "\u200b}}")).isEqualTo(name);
        assertThat(understood("{{tal:A\u2011dagpenge}}"))
                .isEqualTo(new Amount("A-dagpenge", "", "", Aspect.NOW));
    }

    @ParameterizedTest
    @EnumSource
    void aPartOfASheetNamesTheSheet(Part part) {
        assertThat(understood("før {{" + part.word() + ":Overblik 2}} efter"))
                .isEqualTo(new OfSheet(part, "Overblik 2"));
        assertThat(Placeholders.in("{{" + part.word() + "}}").get(0).isUnderstood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{kommune",
                "kommune}}",
                "{{}}",
                "{{ukendt}}",
                "{{kommune:mere}}",
                "{{tal:;;;nu;mere}}",
                "{{tal:;;;snart}}",
                "{{tal:{{kommune}};;;nu}}",
                "{{tal:{{kommune;;;nu}}",
                "{{{kommune}}}",
                "{{kom\uFFFCmune}}",
                "{{kommune og {{periode}}"
            })
    void whatIsBrokenIsFoundAndNoneOfItIsUnderstood(String text) {
        List<Found> found = Placeholders.in("foran " + text + " bagved");
        assertThat(found).isNotEmpty().noneMatch(Found::isUnderstood);
    }

    /** Advice only where it leads to what was meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{tal;Fleksjob;;;nu}}|der skal være kolon efter tal: {{tal:fleksjob;;;nu}}",
                "{{tabel;Overblik}}|der skal være kolon efter tabel: {{tabel:overblik}}",
                "{{tabbel:Overblik}}|den kendes ikke; mente du {{tabel:Overblik}}?",
                "{{komune}}|den kendes ikke; mente du {{kommune}}?",
                "{{borgmester}}|den kendes ikke",
                "{{dato}}|den kendes ikke",
                "{{}}|der står intet i den"
            })
    void whatIsUnknownIsToldWithWhatWasMeant(String text, String reason) {
        assertThat(Placeholders.in(text).get(0).reading()).isEqualTo(new Reading.Wrong(reason));
    }

    /** A cell or a paragraph may have any number of letters between its braces. */
    @ParameterizedTest
    @ValueSource(strings = {"{{%}}", "{{tal;%}}", "{{tal:%", "{{tabel;%;%}}"})
    void whatStaysIsQuotedAsShortAsAnythingElse(String text) {
        String written = text.replace("%", "Langt".repeat(60));
        String said = new Unfilled(written, "den kendes ikke").sentence();
        assertThat(said)
                .hasSizeLessThanOrEqualTo(130)
                .startsWith("Pladsholderen \"{{")
                .contains("Langt", "…")
                .endsWith("\" er ikke udfyldt: den kendes ikke.");
    }

    @Test
    void severalInOneTextAreFoundInOrder() {
        List<Found> found = Placeholders.in("a {{kommune}}{{periode}} b {c} {{sammenligning}}.");
        assertThat(found)
                .extracting(Found::written)
                .containsExactly("{{kommune}}", "{{periode}}", "{{sammenligning}}");
        assertThat(Placeholders.in("{ingen} { her } eller der")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(Aspect aspect) {
        assertThat(PlaceholderGuide.ofWorkbook())
                .extracting(PlaceholderGuide.Line::explanation)
                .noneMatch(text -> text.contains("afsnit"))
                .anyMatch(text -> text.contains("alene i sin celle"));
        for (PlaceholderGuide.Line line : PlaceholderGuide.lines()) {
            assertThat(understood(line.placeholder().written())).isEqualTo(line.placeholder());
        }
        Amount amount = new Amount("Fleksjob", "Antal personer", "Hele landet", aspect);
        assertThat(understood(amount.written())).isEqualTo(amount);
    }
}
