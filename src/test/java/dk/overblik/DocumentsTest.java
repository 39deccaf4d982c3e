package dk.overblik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for readers of the project leads to what is there. */
class DocumentsTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Path README = Path.of("README.md");
    private static final Path DOCUMENTS = Path.of("src", "docs");

    /** A link, or a picture, that leads somewhere in the project. */
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:)([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern READ_FIRST = Pattern.compile("Read first: \\{@link\\s+([\\w.]+)}");
    private static final Pattern NAMED = Pattern.compile("\\{@link\\s+([\\w.]+)}");

    static List<Path> packages() throws IOException {
        return files(CODE, "package-info.java");
    }

    static List<Path> documents() throws IOException {
        return Stream.concat(Stream.of(README), files(DOCUMENTS, ".md").stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageSaysInThreeToFifteenLinesWhatLivesThere(Path info) throws IOException {
        assertThat(prose(info).lines().filter(line -> !line.isBlank()).count()).isBetween(3L, 15L);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageNamesATypeOfItsOwnToReadFirst(Path info) throws IOException {
        String prose = String.join(" ", prose(info).lines().map(String::strip).toList());
        assertThat(prose).containsPattern(READ_FIRST);
        assertThat(NAMED.matcher(prose).results().map(DocumentsTest::file))
                .allSatisfy(type -> assertThat(info.resolveSibling(type)).exists());
    }

    @Test
    void theReadmeIsReadInAFewMinutes() throws IOException {
        assertThat(Files.readString(README).lines().count()).isLessThanOrEqualTo(140);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsToAFileAndAHeading(Path document) throws IOException {
        for (MatchResult link : LINK.matcher(Files.readString(document)).results().toList()) {
            String[] parts = link.group(1).split("#", 2);
            Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
            assertThat(target.normalize()).as(document + ": " + link.group()).exists();
            if (parts.length == 2) {
                assertThat(anchors(target)).as(document.toString()).contains(parts[1]);
            }
        }
    }

    @Test
    void everyDocumentIsLedToFromTheReadme() throws IOException {
        String readme = Files.readString(README);
        String decisions = Files.readString(DOCUMENTS.resolve("decisions").resolve("README.md"));
        assertThat(files(DOCUMENTS, ".md"))
                .allSatisfy(
                        document -> {
                            boolean decision = document.getParent().endsWith("decisions");
                            boolean list = document.endsWith("README.md");
                            assertThat(decision && !list ? decisions : readme)
                                    .contains(document.getFileName() + ")");
                        });
    }

    /** The anchors of a document's headings, as web pages of it have them. */
    private static List<String> anchors(Path document) throws IOException {
        return HEADING.matcher(Files.readString(document))
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
                .toList();
    }

    private static String prose(Path info) throws IOException {
        List<MatchResult> comments =
                COMMENT.matcher(Files.readString(info)).results().limit(1).toList();
        assertThat(comments).as("the comment of " + info).isNotEmpty();
        return comments.get(0).group(1).replaceAll("(?m)^ *\\* ?", "");
    }

    /** The file of a type that is named in its own package. */
    private static String file(MatchResult named) {
        return named.group(1).split("\\.", 2)[0] + ".java";
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }
}
