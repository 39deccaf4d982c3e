package dk.overblik.vocabulary.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What texts around figures mean, word by word. */
class PhraseTest {

    private static String read(String text) {
        Phrase phrase = Words.READER.read(text);
        return phrase.spans().stream()
                .filter(span -> !span.sense().isHarmless())
                .map(span -> span.sense() + " " + phrase.written(span))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tilgang til førtidspension | FLOW Tilgang, BENEFIT førtidspension",
                "Kontanthjælp over 1 år | BENEFIT Kontanthjælp, DURATION over 1 år",
                "Kontanthjælp, under 31 år | BENEFIT Kontanthjælp, AGE under 31 år",
                "Unge på kontanthjælp | PART Unge, BENEFIT kontanthjælp",
                "Kontanthjælp - indeks (2020=100) | BENEFIT Kontanthjælp, NUMBER_KIND indeks, NUMBER_KIND 2020=100",
                "Alle ydelser ekskl. efterløn | BENEFIT Alle ydelser, EXCLUSION ekskl. efterløn",
                "A-dagpenge m.v. | BENEFIT A-dagpenge m.v",
                "Fleksjob mv. | BENEFIT Fleksjob, WIDER mv",
                "Sygedagpengemodtagere i Hedensted Kommune | BENEFIT Sygedagpengemodtagere, AREA Hedensted Kommune",
                "Kontanthjælp, juli 2025 og juli 2026 | BENEFIT Kontanthjælp, PERIOD juli 2025, PERIOD juli 2026",
                "Kontanthjælp (udtrukket 14. august 2025) | BENEFIT Kontanthjælp",
                "Kontanthjælp, uge 23 2025 | BENEFIT Kontanthjælp, WEEK uge 23 2025",
                "Kontanthjælp 2020-2025 | BENEFIT Kontanthjælp",
                "Antal fuldtidspersoner på offentlige ydelser fordelt på område, køn og ydelsesgruppe | HEAD Antal fuldtidspersoner, DIMENSION køn",
                "Kontanthjælp pr. sag | BENEFIT Kontanthjælp, DENOMINATOR pr. sag",
                "Kontanthjælp pr. kommune | BENEFIT Kontanthjælp",
                "Kontanthjælp (tilg.) | BENEFIT Kontanthjælp, FLOW tilg",
                "Kommunebudget for kontanthjælp | NUMBER_KIND Kommunebudget, BENEFIT kontanthjælp",
                "Kontanthjælp Δ% | BENEFIT Kontanthjælp, NUMBER_KIND Δ, UNIT %",
                "Kontanthjælp +_- | BENEFIT Kontanthjælp, NUMBER_KIND +_-",
                "Kontanthjælp (udtrukket ultimo august 2026) | BENEFIT Kontanthjælp",
                "Kontanthjælp, køn | BENEFIT Kontanthjælp, EXTRA_DIMENSION køn",
                "vejen til a-dagpenge | LEFTOVER vejen, BENEFIT a-dagpenge",
                "Kontanthjælp, side 2 ud af 3 | BENEFIT Kontanthjælp",
                "Tabel 2/3: kontanthjælp | BENEFIT kontanthjælp",
                "Kontanthjælp, 2 af 3 | BENEFIT Kontanthjælp, LEFTOVER 2, LEFTOVER 3",
                "Tabel 2/1.000 kr. | SCALE 1.000 kr",
                "Side 2/2024 | PERIOD 2/2024",
                "Side 2 af 18-29-årige | AGE 18-29-årige",
                "Personer på A-dagpenge i Vejen | HEAD Personer, BENEFIT A-dagpenge, AREA Vejen",
            })
    void everyWordOfATextIsAccountedFor(String text, String meaning) {
        assertThat(read(text)).isEqualTo(meaning);
    }

    @Test
    void allWordsOfATextBelongToOneSpanEach() {
        Phrase phrase =
                Words.READER.read("Udvikling (i pct.) i Hedensted – bare tal, 2. kvartal 2025");
        int at = 0;
        for (Span span : phrase.spans()) {
            assertThat(span.from()).isEqualTo(at);
            at = span.to();
        }
        assertThat(at).isEqualTo(phrase.words().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tilgang til førtidspension | Tilgang",
                "Udvikling i pct. | Udvikling",
                "Kontanthjælp i lære som tømrer | lære som tømrer",
                "Andre med ordinære timer; budget | Andre med ordinære timer/budget",
            })
    void wordsThatChangeFiguresAreQuotedAsTheyAreWritten(String text, String runs) {
        List<String> found =
                Words.READER
                        .read(text)
                        .runs(s -> s.sense().changesFigures() || s.is(Sense.LEFTOVER));
        assertThat(String.join("/", found)).isEqualTo(runs);
    }

    @Test
    void noWordBothChangesFiguresAndIsHarmless() {
        List<String> both =
                Words.forms(Sense::changesFigures).stream()
                        .filter(Words.forms(Sense::isHarmless)::contains)
                        .toList();
        assertThat(both).isEmpty();
    }
}
