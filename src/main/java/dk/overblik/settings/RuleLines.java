package dk.overblik.settings;

import dk.overblik.danish.Quote;
import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Period;
import dk.overblik.rulebook.Rule;
import dk.overblik.rulebook.Rule.Kind;
import dk.overblik.rulebook.RuleRow;
import dk.overblik.settings.FilledForm.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of the sheet of rules: each adds one, or ends or corrects one of the program's. */
final class RuleLines {

    private final UsableNames names;
    private final List<Rule> rules = new ArrayList<>();

    RuleLines(UsableNames names) {
        this.names = names;
    }

    List<Rule> rules(List<List<Entry>> lines) {
        lines.forEach(this::add);
        return rules;
    }

    private void add(List<Entry> line) {
        Entry word = line.get(0);
        Optional<Kind> kind = Kind.named(word.text());
        if (kind.isEmpty()) {
            String known =
                    Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
            names.faults()
                    .add(
                            word.source(),
                            "Slags "
                                    + Quote.of(word.text())
                                    + " kendes ikke. Skriv en af: "
                                    + known
                                    + ".");
            return;
        }
        Optional<Period> from = month(line.get(2));
        Optional<Period> until = month(line.get(3));
        RuleRow row =
                new RuleRow(
                        kind.get(),
                        key(kind.get(), line.get(1)),
                        from.map(Period::first),
                        until.map(Period::last),
                        value(kind.get(), line.get(4)),
                        line.get(5).text(),
                        line.get(6).text());
        Optional<Rule> ours = names.vocabulary().rulebook().newest(row.kind(), row.key());
        Optional<String> fault = row.fault(ours);
        if (fault.isPresent()) {
            names.faults().add(word.source(), fault.get());
        } else {
            rules.add(row.rule(ours));
        }
    }

    private Optional<Period> month(Entry entry) {
        if (entry.isBlank()) {
            return Optional.empty();
        }
        Optional<Period> period = entry.period();
        if (period.isEmpty()) {
            names.faults()
                    .add(
                            entry.source(),
                            "Måneden "
                                    + Quote.of(entry.text())
                                    + " kan ikke læses. Skriv den som fx juli 2025.");
        }
        return period;
    }

    private String key(Kind kind, Entry entry) {
        if (entry.isBlank() && kind != Kind.BREAK) {
            names.faults().add(entry.source(), "Skriv i Navn, hvad reglen gælder.");
        }
        return switch (kind) {
            case BENEFIT, MERGER, BACKDATED -> official(entry, '|', "|", this::benefit);
            default -> entry.text();
        };
    }

    private String value(Kind kind, Entry entry) {
        return switch (kind) {
            case MERGER, BACKDATED, BREAK -> official(entry, '+', "+", this::alternatives);
            case AREA -> official(entry, '+', "+", this::area);
            default -> entry.text();
        };
    }

    private String official(
            Entry entry, char separator, String joint, Function<Part, String> spelling) {
        return entry.parts(separator).stream()
                .map(name -> spelling.apply(new Part(entry, name)))
                .collect(Collectors.joining(joint));
    }

    /** A name in an entry. */
    private record Part(Entry entry, String name) {}

    private String alternatives(Part part) {
        return Arrays.stream(part.name().split("\\|", -1))
                .map(name -> benefit(new Part(part.entry(), name.strip())))
                .collect(Collectors.joining("|"));
    }

    private String benefit(Part part) {
        return names.benefit(part.entry(), part.name()).map(BenefitGroup::name).orElse(part.name());
    }

    private String area(Part part) {
        return names.officialArea(part.entry(), part.name()).map(Area::name).orElse(part.name());
    }
}
