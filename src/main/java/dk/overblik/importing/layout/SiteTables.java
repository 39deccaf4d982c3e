package dk.overblik.importing.layout;

import dk.overblik.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which tables of the site an export says that it is of, by their ids, such as y60a02. */
public final class SiteTables {

    private static final Pattern ID =
            Pattern.compile("(?<![a-z0-9])(?:y\\d\\d[a-z]|ptv_?[a-z]|otij)\\d\\d(?![a-z0-9])");

    private SiteTables() {}

    /** The ids in the names of the file and its sheets, each once. */
    public static List<String> of(String file, List<Sheet> sheets) {
        return Stream.concat(Stream.of(file), sheets.stream().map(Sheet::name))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> ID.matcher(name).results().map(MatchResult::group))
                .distinct()
                .toList();
    }
}
