package dk.overblik.app.window.detail;

import dk.overblik.app.job.Options;
import dk.overblik.app.job.WindowText;
import dk.overblik.app.window.list.ExportRow;
import dk.overblik.app.window.widget.Widgets;
import dk.overblik.option.Option;
import dk.overblik.vocabulary.files.KnownNames;
import java.awt.Dimension;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Asks what an export leaves out: area, benefit, measure, period; not seen where it says all. */
public final class AnswerChoice {

    private static final String ASKED = "Udtrækket siger ikke selv, hvad tallene gælder. Vælg det:";

    /** As wide as the longest name that is usual. */
    private static final String WIDTH = "Selvforsørgelses- og hjemrejseydelse mv.";

    private static final int MONTHS_OFFERED = 36;
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag("da-DK"));

    private final BiConsumer<ExportRow, Map<Option, String>> again;
    private final JPanel panel = new JPanel();
    private final JLabel message = new JLabel(ASKED);
    private final Map<Option, Asked> all = new EnumMap<>(Option.class);
    private final JButton make = Widgets.of("Lav igen", 'L', "lav-igen", this::make);
    private Optional<ExportRow> row = Optional.empty();

    /** A question with the names to choose from. */
    private static final class Asked {

        private static final String NONE = "";

        /** The widest of the labels, so that all boxes begin at one line. */
        private static final String WIDEST = "Udtrækkets periode: ";

        private final JComboBox<String> box = new JComboBox<>();
        private final JPanel line;
        private final Supplier<List<String>> names;

        /**
         * @param free whether something else than the names offered may be written
         */
        Asked(String label, char mnemonic, boolean free, Supplier<List<String>> names) {
            this.names = names;
            JLabel text = new JLabel(label + ":");
            text.setDisplayedMnemonic(mnemonic);
            text.setLabelFor(box);
            Dimension size = new JLabel(WIDEST).getPreferredSize();
            text.setPreferredSize(size);
            text.setMinimumSize(size);
            text.setMaximumSize(size);
            box.getAccessibleContext().setAccessibleName(label);
            if (free) {
                Widgets.writable(box);
            }
            box.setPrototypeDisplayValue(WIDTH);
            this.line = Widgets.Line.of(text, box);
        }

        void fill() {
            if (box.getItemCount() == 0) {
                DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
                model.addElement(NONE);
                model.addAll(names.get());
                box.setModel(model);
            }
        }

        /** What was chosen or written; empty where nothing was. */
        Optional<String> answer() {
            Object chosen = box.getSelectedItem();
            return Optional.ofNullable(chosen)
                    .map(Object::toString)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty());
        }
    }

    /**
     * @param again makes a line once more, with what was answered for it
     */
    AnswerChoice(BiConsumer<ExportRow, Map<Option, String>> again) {
        this.again = again;
        message.setName("svar-besked");
        panel.setLayout(new BoxLayout(panel, BoxLayout.PAGE_AXIS));
        panel.add(Widgets.Line.of(message));
        add(Option.AREA, new Asked("Område", 'R', false, () -> new KnownNames().comparisons()));
        add(Option.BENEFIT, new Asked("Ydelse", 'Y', false, KnownNames::benefits));
        add(Option.MEASURE, new Asked("Måling", 'G', true, KnownNames::measures));
        add(Option.EXPORT_PERIOD, new Asked("Udtrækkets periode", 'K', true, AnswerChoice::months));
        panel.add(Widgets.Line.of(make, Box.createHorizontalGlue()));
        panel.setVisible(false);
    }

    private void add(Option option, Asked asked) {
        all.put(option, asked);
        asked.box.setName(option.word());
        asked.box.addActionListener(
                event -> {
                    // What was wrong with the answers before is put right by another one.
                    message.setText(ASKED);
                    make.setEnabled(isChange());
                });
        panel.add(asked.line);
    }

    /** The last three years, as people write them. */
    public static List<String> months() {
        YearMonth newest = YearMonth.now(ZoneId.systemDefault());
        return Stream.iterate(newest, month -> month.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .map(MONTH::format)
                .toList();
    }

    JComponent panel() {
        return panel;
    }

    /** Asks about a line, with what was answered last; says nothing where there is no need. */
    void show(ExportRow about) {
        row = Optional.of(about);
        message.setText(ASKED);
        all.forEach((option, asked) -> show(about, option, asked));
        panel.setVisible(!about.asked().isEmpty());
        make.setEnabled(isChange());
    }

    private static void show(ExportRow about, Option option, Asked asked) {
        boolean lacking = about.asked().contains(option);
        asked.line.setVisible(lacking);
        if (lacking) {
            asked.fill();
            asked.box.setSelectedItem(about.answers().getOrDefault(option, Asked.NONE));
        }
    }

    private Map<Option, String> answers() {
        Map<Option, String> answers = new EnumMap<>(Option.class);
        all.forEach(
                (option, asked) -> {
                    if (asked.line.isVisible()) {
                        asked.answer().ifPresent(text -> answers.put(option, text));
                    }
                });
        return answers;
    }

    private boolean isChange() {
        Map<Option, String> answers = answers();
        return !answers.isEmpty()
                && row.filter(ExportRow::isOpen).isEmpty()
                && row.filter(about -> !about.answers().equals(answers)).isPresent();
    }

    private void make() {
        if (isChange()) {
            Map<Option, String> answers = answers();
            Optional<String> fault = Options.NONE.with(answers).misuse();
            message.setText(fault.map(text -> WindowText.of(text, true)).orElse(ASKED));
            if (fault.isEmpty()) {
                row.ifPresent(about -> again.accept(about, answers));
            }
        }
    }
}
