package dk.overblik.importing;

import java.util.Map;

/** The words that periods are written with, folded. */
final class PeriodWords {

    static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("januar", 1),
                    Map.entry("january", 1),
                    Map.entry("feb", 2),
                    Map.entry("februar", 2),
                    Map.entry("february", 2),
                    Map.entry("mar", 3),
                    Map.entry("marts", 3),
                    Map.entry("march", 3),
                    Map.entry("apr", 4),
                    Map.entry("april", 4),
                    Map.entry("maj", 5),
                    Map.entry("may", 5),
                    Map.entry("jun", 6),
                    Map.entry("juni", 6),
                    Map.entry("june", 6),
                    Map.entry("jul", 7),
                    Map.entry("juli", 7),
                    Map.entry("july", 7),
                    Map.entry("aug", 8),
                    Map.entry("august", 8),
                    Map.entry("sep", 9),
                    Map.entry("sept", 9),
                    Map.entry("september", 9),
                    Map.entry("okt", 10),
                    Map.entry("oktober", 10),
                    Map.entry("oct", 10),
                    Map.entry("october", 10),
                    Map.entry("nov", 11),
                    Map.entry("november", 11),
                    Map.entry("dec", 12),
                    Map.entry("december", 12));

    static final Map<String, Character> PARTS =
            Map.ofEntries(
                    Map.entry("m", 'M'),
                    Map.entry("q", 'Q'),
                    Map.entry("k", 'Q'),
                    Map.entry("kv", 'Q'),
                    Map.entry("kvt", 'Q'),
                    Map.entry("kvartal", 'Q'),
                    Map.entry("h", 'H'),
                    Map.entry("halvår", 'H'),
                    Map.entry("y", 'Y'),
                    Map.entry("år", 'A'),
                    Map.entry("året", 'A'),
                    Map.entry("qmat", 'T'),
                    Map.entry("mytd", 'D'));

    private PeriodWords() {}
}
