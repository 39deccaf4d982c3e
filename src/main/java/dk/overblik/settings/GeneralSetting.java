package dk.overblik.settings;

import dk.overblik.model.Names;
import java.util.Arrays;
import java.util.Optional;

/** A setting with a line of its own on the first sheet. */
enum GeneralSetting {
    OWN("Kommune", "Hedensted", "Egen kommune. Tomt: den eneste eller den første i udtrækket."),
    COMPARISONS(
            "Sammenlign",
            "RAR Østjylland, Hele landet",
            "Områder eller områdegrupper, skilt med komma. Tomt: eget RAR, ellers regionen."),
    PERIOD(
            "Periode",
            "2017M09",
            "En periode, eller år til dato, eller seneste 12 måneder. Tomt: den nyeste med tal."),
    FOCUS_LIMIT("Grænse for fokusmål, pct.", "80", "Den andel, som fokusmålene skal nå. Tomt: 80.");

    private final String label;
    private final String example;
    private final String explanation;

    GeneralSetting(String label, String example, String explanation) {
        this.label = label;
        this.example = example;
        this.explanation = explanation;
    }

    static Optional<GeneralSetting> labelled(String label) {
        return Arrays.stream(values())
                .filter(setting -> Names.folded(setting.label).equals(Names.folded(label)))
                .findFirst();
    }

    String label() {
        return label;
    }

    String example() {
        return example;
    }

    String explanation() {
        return explanation;
    }
}
