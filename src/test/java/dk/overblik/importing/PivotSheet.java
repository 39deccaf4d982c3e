package dk.overblik.importing;

import dk.overblik.importing.Facts.Dim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one sheet of a random export: titles, tables, notes. */
final class PivotSheet {

    private final Pivot pivot;
    private final Canvas canvas;
    private final PivotFile file;
    private final String name;
    private final Pick pick;

    PivotSheet(Pivot pivot, Canvas canvas, PivotFile file, String name) {
        this.pivot = pivot;
        this.canvas = canvas;
        this.file = file;
        this.name = name;
        this.pick = pivot.pick;
    }

    void write(Optional<Object> member) {
        int left = pick.of(0, 0, 0, 1, 2);
        int row = pick.of(0, 0, 1, 2);
        if (!pivot.filters.isEmpty() && pick.chance(40)) {
            canvas.put(row, left, filterText());
            row += 2;
        } else if (!pivot.filters.isEmpty()) {
            canvas.put(900, left, filterText());
        }
        row = titles(row, left);
        boolean several = !pivot.apart.isEmpty() && member.isEmpty();
        if (!several) {
            Map<Dim, Object> fixed = new HashMap<>();
            member.ifPresent(m -> fixed.put(pivot.apart.get(0), m));
            PivotTable table = table(fixed);
            table.write(row, left);
            notes(table.bottom() + 1, left);
            return;
        }
        row += row > 0 ? 1 : 0;
        Dim apart = pivot.apart.get(0);
        int bottom = row;
        int column = left;
        for (Object part : apart.members()) {
            canvas.put(row, column, pivot.wording.text(apart, part));
            PivotTable table = table(Map.of(apart, part));
            int top = row + 1 + pick.of(0, 0, 1);
            table.write(pivot.apartPlace == Pivot.Place.BESIDE ? row + 1 : top, column);
            bottom = Math.max(bottom, table.bottom());
            if (pivot.apartPlace == Pivot.Place.BESIDE) {
                column = table.right() + 1 + pick.between(1, 2);
            } else {
                row = table.bottom() + 1 + pick.between(1, 2);
            }
        }
        notes(bottom + 1, left);
    }

    private PivotTable table(Map<Dim, Object> fixed) {
        Map<Dim, Object> members = new HashMap<>(fixed);
        for (Dim dim : pivot.facts.dims) {
            boolean onAxis = pivot.rows.contains(dim) || pivot.headings.contains(dim);
            if (!onAxis && !fixed.containsKey(dim)) {
                members.put(dim, dim.members().get(0));
            }
        }
        return new PivotTable(pivot, canvas, file, name, members);
    }

    private String filterText() {
        List<String> lines = new ArrayList<>();
        for (Dim dim : pivot.filters) {
            lines.add(dim.name() + " is " + pivot.wording.text(dim, dim.members().get(0)));
        }
        return pick.of("Applied filters:\n", "Anvendte filtre: ") + String.join("\n", lines);
    }

    private int titles(int row, int left) {
        int at = row;
        if (pick.chance(30)) {
            canvas.put(at++, left, pick.of("Notat til udvalget", "Tabel 1", "Jobindsats.dk"));
        }
        if (pivot.titles.isEmpty()) {
            return at + (at > row ? pick.of(0, 1, 2) : 0);
        }
        int style = pick.between(0, 2);
        if (style == 0) {
            List<String> texts = new ArrayList<>();
            pivot.titles.forEach(dim -> texts.add(text(dim)));
            canvas.put(at++, left, String.join(", ", texts));
        } else {
            for (Dim dim : pivot.titles) {
                if (style == 1) {
                    canvas.put(at++, left, dim.name() + ": " + text(dim));
                } else {
                    canvas.put(at++, left, text(dim));
                }
            }
        }
        return at + pick.of(0, 0, 1, 2);
    }

    private String text(Dim dim) {
        return pivot.wording.text(dim, dim.members().get(0));
    }

    private void notes(int row, int left) {
        int at = row + pick.of(0, 0, 1, 2);
        for (int i = pick.of(0, 1, 2, 3); i > 0; i--) {
            switch (pick.between(0, 5)) {
                case 0 -> canvas.put(at, left, "Kilde: Jobindsats.dk");
                case 1 -> canvas.put(at, left, "Anm.: Tallene for 2017 er foreløbige");
                case 2 -> canvas.put(at, left, "Opdateret 12.10.2017");
                case 3 -> {
                    canvas.put(at, left, "Senest opdateret");
                    canvas.put(at, left + 1, WrittenForms.issue());
                }
                case 4 -> canvas.put(at, left, "© Styrelsen for Arbejdsmarked og Rekruttering");
                default -> canvas.put(at, left, "Note 1) Antal personer i september 2017: 12");
            }
            at++;
        }
        if (pick.chance(10)) {
            canvas.put(at + 1, left, "Tallene er foreløbige");
        }
    }
}
