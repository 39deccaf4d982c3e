package dk.overblik.app.window.list;

import dk.overblik.access.OnDisk;
import dk.overblik.app.EarlierResult.Declared;
import dk.overblik.app.window.list.Dropped.Last;
import dk.overblik.danish.DanishNames;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was chosen for the last overview and holds for the next one too, in Danish. */
final class LastChoices {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM", Locale.forLanguageTag("da-DK"));

    private LastChoices() {}

    /**
     * Which choices there are, with their values, and whose they are: "Kommune Hedensted,
     * sammenlign med Region Midtjylland, fra sidste overblik af 3. november."
     *
     * @param hold whether they hold, or those of the window instead
     * @return empty where it says nothing of its making
     */
    static Optional<String> told(Last last, boolean hold) {
        List<String> choices = choices(last);
        if (choices.isEmpty()) {
            return Optional.empty();
        }
        String all = String.join(", ", choices);
        return Optional.of(
                hold
                        ? DanishNames.first(all) + ", fra sidste overblik" + day(last) + "."
                        : "Felterne øverst gælder, og ikke sidste overbliks valg: " + all + ".");
    }

    private static List<String> choices(Last last) {
        boolean settings = last.declared().filter(Declared::hasSettings).isPresent();
        return Stream.concat(
                        Stream.of(Option.values())
                                .flatMap(option -> choice(option, last.chosen()).stream()),
                        settings
                                ? Stream.of("indstillingerne fra dengang")
                                : nearest(last).stream())
                .toList();
    }

    /** That no comparison was chosen was a choice too. */
    private static Optional<String> nearest(Last last) {
        return last.declared()
                .filter(of -> !of.chosen().has(Option.COMPARISONS))
                .map(of -> "sammenlign med RAR, region eller landet");
    }

    private static Optional<String> choice(Option option, Chosen chosen) {
        if (!chosen.has(option)) {
            return Optional.empty();
        }
        String values = chosen.values(option).stream().collect(Collectors.joining(" og "));
        return switch (option) {
            case OWN -> Optional.of("kommune " + values);
            case COMPARISONS -> Optional.of("sammenlign med " + values);
            case AREA -> Optional.of("område " + values);
            case BENEFIT -> Optional.of("ydelse " + values);
            case MEASURE -> Optional.of("måling " + values);
            case NOTE -> Optional.of("også Word-notat");
            default -> Optional.empty();
        };
    }

    /** The day its file was written: " af 3. november"; nothing where it is gone. */
    private static String day(Last last) {
        try {
            Instant written = OnDisk.changed(last.file()).toInstant();
            return " af " + DAY.format(written.atZone(ZoneId.systemDefault()));
        } catch (IOException gone) {
            return "";
        }
    }
}
