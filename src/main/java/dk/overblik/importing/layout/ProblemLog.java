package dk.overblik.importing.layout;

import dk.overblik.model.Problem;
import dk.overblik.model.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the problems of a file: each name mentioned once, no kind without end. */
public final class ProblemLog {

    private static final int MOST_OF_A_KIND = 50;
    private static final int MOST_REMEMBERED = 10_000;

    private static final Set<Problem.Kind> ONCE_PER_FILE =
            Set.of(
                    Problem.Kind.UNKNOWN_AREA,
                    Problem.Kind.UNKNOWN_BENEFIT,
                    Problem.Kind.UNKNOWN_MEASURE,
                    Problem.Kind.FILTERED,
                    Problem.Kind.ONLY_TOTAL,
                    Problem.Kind.QUALIFIED,
                    Problem.Kind.QUOTED,
                    Problem.Kind.NO_TOTAL,
                    Problem.Kind.SEVERAL_TOTALS,
                    Problem.Kind.NO_BENEFIT,
                    Problem.Kind.ANSWERED,
                    Problem.Kind.ANSWER_NOT_USED,
                    Problem.Kind.BENEFIT_CONFLICT,
                    Problem.Kind.AMBIGUOUS,
                    Problem.Kind.COLUMN_IGNORED,
                    Problem.Kind.UNREADABLE_PERIOD,
                    Problem.Kind.LABEL_NOT_UNDERSTOOD);

    private final Map<Problem.Kind, List<Problem>> problems = new EnumMap<>(Problem.Kind.class);
    private final Map<Problem.Kind, Integer> more = new EnumMap<>(Problem.Kind.class);
    private final Set<List<Object>> mentioned = new HashSet<>();

    public void add(Problem.Kind kind, Source source, String... details) {
        boolean once = ONCE_PER_FILE.contains(kind);
        // What a sheet is filtered to tells it from the others of its file.
        String where = kind == Problem.Kind.FILTERED ? source.sheet() : "";
        if (once && isMentioned(kind, where, details)) {
            return;
        }
        List<Problem> ofKind = problems.computeIfAbsent(kind, k -> new ArrayList<>());
        if (ofKind.size() < MOST_OF_A_KIND) {
            ofKind.add(Problem.of(kind, source, details));
        } else {
            more.merge(kind, 1, Integer::sum);
        }
    }

    private boolean isMentioned(Problem.Kind kind, String where, String... details) {
        List<Object> mention = List.of(kind, where, List.of(details));
        return mentioned.size() < MOST_REMEMBERED
                ? !mentioned.add(mention)
                : mentioned.contains(mention);
    }

    /** All problems, the gravest kinds first, each kind in the order of the file. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>();
        for (Map.Entry<Problem.Kind, List<Problem>> entry : problems.entrySet()) {
            all.addAll(entry.getValue());
            Integer rest = more.get(entry.getKey());
            if (rest != null) {
                Source file = Source.file(entry.getValue().get(0).source().file());
                all.add(Problem.of(Problem.Kind.AND_MORE, file, String.valueOf(rest)));
            }
        }
        return all;
    }
}
