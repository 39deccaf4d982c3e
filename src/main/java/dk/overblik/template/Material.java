package dk.overblik.template;

import dk.overblik.calculation.Substitution;
import dk.overblik.page.Page;
import dk.overblik.report.chapter.Chapter;
import dk.overblik.report.choice.Scope;
import java.util.List;

/**
 * A report, as what templates are filled from.
 *
 * @param origins leads computed figures back to the cells that they are made of
 * @param pages the sheets, under the names that they have in the workbook
 */
public record Material(
        Scope scope, Substitution origins, List<Chapter> chapters, List<Page> pages) {
    public Material {
        chapters = List.copyOf(chapters);
        pages = List.copyOf(pages);
    }
}
