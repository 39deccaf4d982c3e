package dk.overblik.app.folder.drop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$maj.xlsx",
                ".~lock.maj.xlsx#",
                "~WRL0001.tmp",
                "~ny-0b5e.tmp",
                "maj.xlsx.tmp",
                "A1B2C3D4",
                "maj.xlsx.part",
                "Unconfirmed 1234.crdownload",
                "maj.xlsx.download",
                "maj.xlsx.filepart",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "Overblik indstillinger.xlsx",
                "overblik Indstillinger.XLSX"
            })
    void isPassedOver(String name) {
        assertThat(Inbox.is(name, Set.of(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"maj.xlsx", "uden endelse", "part.csv", "A1B2C3D4.xlsx", "tmp", "ø.ods"})
    void isTakenForAnExport(String name) {
        assertThat(Inbox.is(name, Set.of(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maj.xlsx.part", "maj.xlsx.crdownload"})
    void theEmptyFileBesideAnUnfinishedDownloadIsPassedOver(String unfinished) {
        assertThat(Inbox.is("maj.xlsx", Set.of("maj.xlsx", unfinished))).isTrue();
    }
}
