package dk.overblik.importing;

import dk.overblik.model.Area;
import dk.overblik.model.BenefitGroup;
import dk.overblik.model.Dimension;
import dk.overblik.model.Problem.Kind;
import dk.overblik.model.Source;
import dk.overblik.model.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes coordinates of the members of an axis, and tells what is not known of them. */
final class MemberReading {

    private final Vocabulary vocabulary;
    private final ProblemLog log;
    private final Source source;

    MemberReading(Vocabulary vocabulary, ProblemLog log, Source source) {
        this.vocabulary = vocabulary;
        this.log = log;
        this.source = source;
    }

    /** The coordinates of each whole label of an axis. */
    Map<Label, Coordinates> coordinates(Axis axis) {
        Map<Label, Coordinates> byMember = new HashMap<>();
        if (axis.dimension() == Dimension.EXTRA) {
            extra(axis, byMember);
        } else {
            axis.distinctMembers().forEach(m -> byMember.put(m, core(axis.dimension(), m)));
        }
        Map<Label, Coordinates> byLabel = new HashMap<>();
        axis.members()
                .forEach(
                        (whole, member) -> {
                            Coordinates coordinates = byMember.get(member);
                            if (coordinates != null) {
                                byLabel.put(whole, coordinates);
                            }
                        });
        return byLabel;
    }

    private Coordinates core(Dimension dimension, Label member) {
        if (member.isMember(dimension) && !member.text().equals(member.understood())) {
            log.add(Kind.AMBIGUOUS, source, member.text(), member.understood());
        }
        return switch (dimension) {
            case AREA -> area(member);
            case PERIOD -> period(member);
            case BENEFIT -> benefit(member);
            case MEASURE -> measure(member);
            case EXTRA, CODE -> Coordinates.NONE;
        };
    }

    private Coordinates area(Label member) {
        if (member.area().isPresent()) {
            return Coordinates.of(member.area().get());
        }
        if (Totals.isTotal(member) || Totals.isMadeTotal(member)) {
            return notUnderstood("Område", member);
        }
        log.add(Kind.UNKNOWN_AREA, source, member.text());
        return Coordinates.of(new Area(member.text(), Area.Kind.UNKNOWN));
    }

    private Coordinates period(Label member) {
        if (member.period().isPresent()) {
            return Coordinates.of(member.period().get());
        }
        log.add(Kind.UNREADABLE_PERIOD, source, member.text());
        return Coordinates.REFUSED;
    }

    private Coordinates benefit(Label member) {
        if (member.benefit().isPresent()) {
            return Coordinates.of(member.benefit().get());
        }
        if (Totals.isMadeTotal(member)) {
            return notUnderstood("Ydelse", member);
        }
        if (Totals.isBareTotal(member)) {
            return Coordinates.of(BenefitGroup.total(member.text()));
        }
        log.add(Kind.UNKNOWN_BENEFIT, source, member.text());
        return Coordinates.of(BenefitGroup.group(member.text()));
    }

    private Coordinates measure(Label member) {
        if (member.measure().isEmpty()) {
            if (Totals.isBareTotal(member) || Totals.isMadeTotal(member)) {
                return notUnderstood("Måling", member);
            }
            log.add(Kind.UNKNOWN_MEASURE, source, member.text());
        }
        return Coordinates.of(
                member.measure().orElseGet(() -> vocabulary.measures().measure(member.text())));
    }

    private Coordinates notUnderstood(String dimension, Label member) {
        log.add(Kind.LABEL_NOT_UNDERSTOOD, source, dimension, member.text());
        return Coordinates.REFUSED;
    }

    /** Only the total of an extra dimension is read, or its only member. */
    private void extra(Axis axis, Map<Label, Coordinates> byMember) {
        List<Label> members = List.copyOf(axis.distinctMembers());
        List<Label> totals = Totals.of(axis.name(), members);
        if (members.size() == 1) {
            if (totals.isEmpty()) {
                log.add(Kind.FILTERED, source, axis.name(), members.get(0).text());
            }
            byMember.put(members.get(0), Coordinates.NONE);
        } else if (totals.size() == 1) {
            members.forEach(member -> byMember.put(member, Coordinates.PART));
            byMember.put(totals.get(0), Coordinates.NONE);
        } else {
            Kind kind = totals.isEmpty() ? Kind.NO_TOTAL : Kind.SEVERAL_TOTALS;
            log.add(kind, source, axis.name(), names(totals.isEmpty() ? members : totals));
            members.forEach(member -> byMember.put(member, Coordinates.REFUSED));
        }
    }

    private static String names(List<Label> members) {
        String first = String.join(", ", members.stream().limit(8).map(Label::text).toList());
        return members.size() > 8 ? first + " …" : first;
    }
}
