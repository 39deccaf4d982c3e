package dk.overblik.app.recipe;

import dk.overblik.app.recipe.Recipe.Held;
import dk.overblik.app.recipe.Recipe.HeldSheet;
import dk.overblik.app.recipe.Recipe.Shape;
import dk.overblik.app.recipe.Recipe.Workbook;
import dk.overblik.option.Chosen;
import dk.overblik.option.Option;
import dk.overblik.sheet.Cell;
import dk.overblik.sheet.Grid;
import dk.overblik.sheet.GridBuilder;
import dk.overblik.sheet.Sheet;
import dk.overblik.sheet.TextTable;
import dk.overblik.writing.mark.ResultProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A recipe as properties of a file: lines of a word and its values, with tabs between them, packed
 * and cut into pieces that every office program keeps whole.
 */
public final class RecipeText {

    private static final int FORMAT = 1;
    private static final String START = "opskrift";
    private static final String NAME = "recipe.";

    /** Office programs keep up to 255 characters of a property. */
    private static final int PIECE = 200;

    /** Many times what any settings take. */
    private static final int LARGEST = 1 << 24;

    private RecipeText() {}

    /** Says that a recipe is of a later version of the program than this one. */
    public static final class NewerFormat extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The properties with a recipe among them. */
    public static ResultProperties with(ResultProperties properties, Recipe recipe) {
        byte[] packed = packed(text(recipe).getBytes(StandardCharsets.UTF_8));
        String letters = FORMAT + ":" + Base64.getEncoder().encodeToString(packed);
        ResultProperties more = properties;
        for (int piece = 0; piece * PIECE < letters.length(); piece++) {
            int end = Math.min(letters.length(), (piece + 1) * PIECE);
            String name = NAME + String.format(Locale.ROOT, "%04d", piece);
            more = more.with(name, letters.substring(piece * PIECE, end));
        }
        return more;
    }

    /**
     * The recipe among the properties of a file; empty where there is none that is whole.
     *
     * @throws NewerFormat where a later version wrote it
     */
    public static Optional<Recipe> in(ResultProperties properties) throws NewerFormat {
        StringBuilder letters = new StringBuilder();
        properties.values().tailMap(NAME).entrySet().stream()
                .takeWhile(each -> each.getKey().startsWith(NAME))
                .forEach(each -> letters.append(each.getValue()));
        int colon = letters.indexOf(":");
        if (colon <= 0 || !letters.substring(0, colon).matches("\\d{1,6}")) {
            return Optional.empty();
        }
        if (Integer.parseInt(letters.substring(0, colon)) > FORMAT) {
            throw new NewerFormat();
        }
        try {
            byte[] packed = Base64.getDecoder().decode(letters.substring(colon + 1).strip());
            return Optional.of(recipe(new String(unpacked(packed), StandardCharsets.UTF_8)));
        } catch (DataFormatException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static byte[] packed(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(plain);
        deflater.finish();
        byte[] block = new byte[1 << 12];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        byte[] block = new byte[1 << 12];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            while (!inflater.finished() && out.size() < LARGEST) {
                int count = inflater.inflate(block);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("Cut off");
                }
                out.write(block, 0, count);
            }
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    private static String text(Recipe recipe) {
        Lines lines = new Lines();
        lines.add("program", recipe.program());
        lines.add("periode", recipe.period());
        lines.add("skabelon", recipe.template());
        for (Option option : Option.values()) {
            if (recipe.chosen().has(option)) {
                lines.add("valg", option.named(), recipe.chosen().values(option));
            }
        }
        lines.add("områder", "", recipe.shape().areas());
        lines.add("ydelser", "", recipe.shape().benefits());
        lines.add("målinger", "", recipe.shape().measures());
        for (Held export : recipe.exports()) {
            lines.add("udtræk", export.name());
            export.sheets().forEach(s -> lines.add("udtræksark", s.name(), List.of(s.inResult())));
        }
        recipe.settings().ifPresent(workbook -> add(workbook, lines));
        return lines.text.toString();
    }

    private static void add(Workbook workbook, Lines lines) {
        lines.add("indstillinger", workbook.name());
        for (Sheet sheet : workbook.sheets()) {
            lines.add("ark", sheet.name());
            Grid grid = sheet.grid();
            for (int row = 0; row < grid.rows(); row++) {
                for (int column = 0; column <= grid.lastColumn(row); column++) {
                    String at = row + " " + column;
                    Cell cell = grid.cell(row, column);
                    if (cell instanceof Cell.Text text) {
                        lines.add("tekst", at, List.of(text.text()));
                    } else if (cell instanceof Cell.Number number) {
                        String value = Double.toString(number.value());
                        lines.add("tal", at, List.of(value, number.shown().name()));
                    } else if (cell instanceof Cell.Day day) {
                        lines.add("dag", at, List.of(day.date().toString()));
                    } else if (cell instanceof Cell.Truth truth) {
                        lines.add("sandt", at, List.of(Boolean.toString(truth.value())));
                    }
                }
            }
        }
    }

    /** Lines that are written. */
    private static final class Lines {

        private final StringBuilder text = new StringBuilder(START).append('\n');

        void add(String word, String value) {
            add(word, value, List.of());
        }

        void add(String word, String value, List<String> more) {
            text.append(word).append('\t').append(escaped(value));
            more.forEach(each -> text.append('\t').append(escaped(each)));
            text.append('\n');
        }

        private static String escaped(String value) {
            return value.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char sign = escaped.charAt(i);
            if (sign == '\\' && i + 1 < escaped.length()) {
                i++;
                char code = escaped.charAt(i);
                plain.append(code == 't' ? '\t' : code == 'n' ? '\n' : code == 'r' ? '\r' : code);
            } else {
                plain.append(sign);
            }
        }
        return plain.toString();
    }

    private static Recipe recipe(String text) {
        Iterator<String> lines = text.lines().iterator();
        if (!lines.hasNext() || !lines.next().equals(START)) {
            throw new IllegalArgumentException("No recipe");
        }
        Parts parts = new Parts();
        lines.forEachRemaining(
                line -> {
                    List<String> values =
                            Arrays.stream(line.split("\t", -1)).map(RecipeText::plain).toList();
                    parts.take(values.get(0), values.subList(1, values.size()));
                });
        return parts.recipe();
    }

    /** What was read of a recipe so far; words that a later version added are passed over. */
    private static final class Parts {

        private String program = "";
        private String period = "";
        private String template = "";
        private Chosen chosen = Chosen.NOTHING;
        private List<String> areas = List.of();
        private List<String> benefits = List.of();
        private List<String> measures = List.of();
        private final List<Held> exports = new ArrayList<>();
        private final List<HeldSheet> held = new ArrayList<>();
        private Optional<String> export = Optional.empty();
        private Optional<String> settings = Optional.empty();
        private final List<Sheet> sheets = new ArrayList<>();
        private Optional<String> sheet = Optional.empty();
        private final TextTable texts = new TextTable();
        private GridBuilder grid = new GridBuilder(texts);

        void take(String word, List<String> values) {
            String first = values.get(0);
            List<String> rest = values.subList(1, values.size());
            switch (word) {
                case "program" -> program = first;
                case "periode" -> period = first;
                case "skabelon" -> template = first;
                case "valg" ->
                        Option.named(first).ifPresent(known -> chosen = chosen.with(known, rest));
                case "områder" -> areas = rest;
                case "ydelser" -> benefits = rest;
                case "målinger" -> measures = rest;
                case "udtræk" -> {
                    endExport();
                    export = Optional.of(first);
                }
                case "udtræksark" -> held.add(new HeldSheet(first, rest.get(0)));
                case "indstillinger" -> settings = Optional.of(first);
                case "ark" -> {
                    endSheet();
                    sheet = Optional.of(first);
                }
                default -> takeCell(word, first, rest);
            }
        }

        private void takeCell(String word, String at, List<String> values) {
            String[] place = at.split(" ", -1);
            int row = Integer.parseInt(place[0]);
            int column = Integer.parseInt(place[1]);
            switch (word) {
                case "tekst" -> grid.text(row, column, values.get(0));
                case "tal" ->
                        grid.number(
                                row,
                                column,
                                Double.parseDouble(values.get(0)),
                                Cell.Shown.valueOf(values.get(1)));
                case "dag" -> grid.day(row, column, LocalDate.parse(values.get(0)));
                case "sandt" -> grid.truth(row, column, Boolean.parseBoolean(values.get(0)));
                default -> throw new IllegalArgumentException(word);
            }
        }

        private void endExport() {
            export.ifPresent(name -> exports.add(new Held(name, held)));
            held.clear();
        }

        private void endSheet() {
            sheet.ifPresent(name -> sheets.add(Sheet.of(name, grid.build())));
            grid = new GridBuilder(texts);
        }

        Recipe recipe() {
            endExport();
            endSheet();
            return new Recipe(
                    program,
                    chosen,
                    settings.map(name -> new Workbook(name, sheets)),
                    template,
                    period,
                    exports,
                    new Shape(areas, benefits, measures));
        }
    }
}
