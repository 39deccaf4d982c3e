package dk.overblik.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a report costs beside the alternatives: {@code mvn -q verify -Pbenchmark}. Whole processes,
 * in turn; Apache POI always, pandas with openpyxl and LibreOffice where they are installed. The
 * loops inside are measured by {@code InnerLoops} in the same run.
 */
public final class Speed {

    private static final int SMALL_ROUNDS = 7;
    private static final int LARGE_ROUNDS = 3;
    private static final long HTML_ROWS = 65_536;

    private final PrintStream out;
    private final Path folder;
    private final Tools tools;

    private Speed(PrintStream out, Path folder, Path jar) {
        this.out = out;
        this.folder = folder;
        this.tools = new Tools(jar, folder);
    }

    /**
     * Arguments: the folder to work in, the program's jar; then the names of contests where not all
     * are to be run.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Speed(out, Files.createDirectories(Path.of(args[0])), Path.of(args[1]))
                .measure(List.of(args).subList(2, args.length));
    }

    /** A contest. */
    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    private Map<String, Step> contests() {
        Map<String, Step> contests = new LinkedHashMap<>();
        contests.put("start", this::starts);
        contests.put("small", this::small);
        contests.put("long", () -> large("large, long", "long", false));
        contests.put("wide", () -> large("large, wide", "wide", true));
        contests.put("reading", this::reading);
        contests.put("reform", this::reform);
        contests.put("growth", this::growth);
        contests.put("containers", this::containers);
        contests.put("together", this::together);
        contests.put("municipalities", this::municipalities);
        return contests;
    }

    private void measure(List<String> wanted) throws IOException, InterruptedException {
        out.printf(
                Locale.ROOT,
                "%s: %s, Java %s, %d cores%n",
                LocalDate.now(ZoneId.systemDefault()),
                System.getProperty("os.name"),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors());
        for (Map.Entry<String, Step> contest : contests().entrySet()) {
            if (wanted.isEmpty() || wanted.contains(contest.getKey())) {
                contest.getValue().run();
            }
        }
    }

    private void starts() throws IOException, InterruptedException {
        new Contest("Start", SMALL_ROUNDS)
                .add("overblik --version", tools.overblik(List.of(), "--version"))
                .add("overblik --hjaelp", tools.overblik(List.of(), "--hjaelp"))
                .add("a bare JVM", tools.java(List.of(), BareStart.class.getName()))
                .run(out);
    }

    private void small() throws IOException, InterruptedException {
        Path export = Path.of("workbooks", "exports", "hedensted-2017-09.xlsx");
        Contest contest =
                new Contest("Small: 32 rows, all sheets and charts, cold", SMALL_ROUNDS)
                        .add("overblik", tools.convert(List.of(), export))
                        .add("overblik, starter's flags", tools.convert(tools.quick(), export))
                        .add("POI usermodel, 4 sheets with charts", tools.usermodel(export, 4));
        contest.addIfThere("openpyxl, 1 plain sheet", tools.openpyxl(export))
                .addIfThere("pandas + openpyxl", tools.pandas(export))
                .addIfThere("LibreOffice", tools.office(export))
                .run(out);
    }

    private void large(String title, String name, boolean wide)
            throws IOException, InterruptedException {
        LargeExport export = new LargeExport(107, 17, 240);
        Path file = folder.resolve(name + ".xlsx");
        if (!Files.exists(file)) {
            if (wide) {
                export.writeWide(file);
            } else {
                export.writeLong(file);
            }
        }
        String size = String.format(Locale.ROOT, "%,d figures", export.rows() * 3);
        Contest contest =
                new Contest(title + ": " + size, LARGE_ROUNDS)
                        .add("overblik", tools.convert(List.of(), file))
                        .add("overblik, -Xmx128m", tools.convert(List.of("-Xmx128m"), file))
                        .add("overblik, starter's flags", tools.convert(tools.quick(), file))
                        .add("POI usermodel, 1 sheet", tools.usermodel(file, 1));
        contest.addIfThere("pandas + openpyxl", tools.pandas(file)).run(out);
    }

    /** All figures as a table, beside the conversion of the same file. */
    private void reading() throws IOException, InterruptedException {
        Path file = folder.resolve("long.xlsx");
        new Contest("All figures as a table", LARGE_ROUNDS)
                .add("overblik laes", tools.read(List.of(), file))
                .add("overblik laes, -Xmx128m", tools.read(List.of("-Xmx128m"), file))
                .add("overblik, the conversion", tools.convert(List.of(), file))
                .addIfThere("pandas, to CSV", tools.pandasToText(file))
                .run(out);
    }

    /** As many rows with and without benefits that were merged between the first and the last. */
    private void reform() throws IOException, InterruptedException {
        Path across = folder.resolve("long.xlsx");
        Path apart = folder.resolve("no-merger.xlsx");
        if (!Files.exists(apart)) {
            new LargeExport(107, 0, 272).ofNoMerger(15).writeLong(apart);
        }
        new Contest("Across mergers of benefits: 436,560 rows", LARGE_ROUNDS)
                .add("overblik, benefits that were merged", tools.convert(List.of(), across))
                .add("overblik, benefits that were not", tools.convert(List.of(), apart))
                .run(out);
    }

    /** The most rows that a sheet can have, and the most of one of Excel 97, as texts. */
    private void containers() throws IOException, InterruptedException {
        LargeExport export = new LargeExport(107, 23, 426);
        Path workbook = folder.resolve("rows-" + export.rows() + ".xlsx");
        Path smaller = folder.resolve("rows-65484.xlsx");
        if (!Files.exists(smaller)) {
            new LargeExport(107, 17, 36).writeLong(smaller);
        }
        Contest contest =
                new Contest("Containers: rows of 6 cells", 1)
                        .add("xlsx, 1,048,386 rows", tools.convert(List.of(), workbook))
                        .add("xlsx, 65,484 rows", tools.convert(List.of(), smaller));
        for (LargeExport.TextForm form : LargeExport.TextForm.values()) {
            long rows = form == LargeExport.TextForm.HTML ? HTML_ROWS : export.rows();
            Path file = folder.resolve("rows." + form.name().toLowerCase(Locale.ROOT));
            if (!Files.exists(file)) {
                export.writeText(file, form, rows);
            }
            String name = String.format(Locale.ROOT, "%s, %,d rows", form.name(), rows);
            contest.add(name, tools.convert(List.of(), file))
                    .add(name + ", -Xmx256m", tools.convert(List.of("-Xmx256m"), file));
        }
        contest.run(out);
    }

    /** Whether cost follows the number of cells, up to the most rows that a sheet can have. */
    private void growth() throws IOException, InterruptedException {
        Contest contest = new Contest("Growth: rows of 6 cells", LARGE_ROUNDS);
        int[][] sizes = {{98, 17, 6}, {98, 17, 60}, {107, 17, 240}, {107, 23, 426}};
        for (int[] size : sizes) {
            LargeExport export = new LargeExport(size[0], size[1], size[2]);
            Path file = folder.resolve("rows-" + export.rows() + ".xlsx");
            if (!Files.exists(file)) {
                export.writeLong(file);
            }
            contest.add(
                    String.format(Locale.ROOT, "%,d rows", export.rows()),
                    tools.convert(List.of(), file));
        }
        contest.run(out);
    }

    private void together() throws IOException, InterruptedException {
        LargeExport whole = new LargeExport(107, 16, 60);
        Path one = Files.createDirectories(folder.resolve("one")).resolve("all.xlsx");
        Path many = Files.createDirectories(folder.resolve("sixteen"));
        if (!Files.exists(one)) {
            whole.writeLong(one);
        }
        List<String> names = new ArrayList<>(whole.groups());
        for (String group : names) {
            Path part = many.resolve(group.replace('/', ' ') + ".xlsx");
            if (!Files.exists(part)) {
                whole.only(group).writeLong(part);
            }
        }
        new Contest("Sixteen exports in one report", LARGE_ROUNDS)
                .add("overblik --samlet, 16 exports", tools.combine(many))
                .add("overblik, one export of that size", tools.convert(List.of(), one))
                .run(out);
    }

    /** A report for every municipality of a small export, beside that for one. */
    private void municipalities() throws IOException, InterruptedException {
        Path file = folder.resolve("months-25.xlsx");
        if (!Files.exists(file)) {
            new LargeExport(107, 17, 25).writeLong(file);
        }
        new Contest("98 municipalities: 25 months, 17 groups", LARGE_ROUNDS)
                .add("overblik, one municipality", tools.convert(List.of(), file))
                .add("overblik --kommune alle", tools.convertAll(List.of(), file))
                .add("the same, -Xmx256m", tools.convertAll(List.of("-Xmx256m"), file))
                .run(out);
    }
}
