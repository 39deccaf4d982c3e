package dk.overblik.danish;

import dk.overblik.model.Area;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of areas by name, in which æ, ø and å come last and aa sorts as å. */
public final class DanishOrder implements Comparator<Area> {

    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("da-DK"));

    @Override
    public int compare(Area one, Area other) {
        return collator.compare(one.name(), other.name());
    }
}
