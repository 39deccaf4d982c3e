package dk.overblik.app.folder.drop;

import static org.assertj.core.api.Assertions.assertThat;

import dk.overblik.app.folder.drop.FolderLine.Kind;
import org.junit.jupiter.api.Test;

/** The line in which a watcher tells a window how a file stands. */
class FolderLineTest {

    @Test
    void whatIsWrittenIsReadAgainWhateverIsInIt() {
        for (Kind kind : Kind.values()) {
            for (String text :
                    new String[] {
                        "", "æøå: 7", " \"x\" …", "a\tb\nc\r\nd", "MADE 3 x | y", "7 7", "a/b.csv"
                    }) {
                FolderLine said = new FolderLine(kind, text, text);
                FolderLine read = FolderLine.read(said.written()).orElseThrow();
                assertThat(said.written()).doesNotContain("\n", "\r");
                assertThat(read.kind()).isEqualTo(kind);
                assertThat(read.path()).isEqualTo(said.path());
                assertThat(read.text()).isEqualTo(said.text());
            }
        }
    }

    @Test
    void aLineOfSomethingElseIsNone() {
        for (String other :
                new String[] {
                    "",
                    "Picked up JAVA_TOOL_OPTIONS: -Dx",
                    "MADE",
                    "MADE x y",
                    "made 0 x",
                    "MADE 3 xy",
                    "FOUND 1 xy",
                    "MADE 99999999 x"
                }) {
            assertThat(FolderLine.read(other)).as(other).isEmpty();
        }
    }
}
