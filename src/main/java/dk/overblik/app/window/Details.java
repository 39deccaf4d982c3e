package dk.overblik.app.window;

import com.formdev.flatlaf.FlatClientProperties;
import dk.overblik.app.ResultPreview;
import dk.overblik.option.Option;
import dk.overblik.sheet.Sheet;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.SwingWorker;

/** Under the list: what the marked line became, at a glance, or why it did not. */
final class Details {

    private static final String PREVIEW = "preview";
    private static final String REASONS = "reasons";
    private static final int AIR = 8;

    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel title = new JLabel(" ");
    private final JLabel period = new JLabel(" ");
    private final JTable table = new JTable();
    private final JTextArea reasons = new JTextArea();
    private final AnswerChoice answers;
    private Optional<Path> shown = Optional.empty();
    private Optional<ExportRow> current = Optional.empty();
    private boolean explaining;

    /**
     * @param again makes a line once more, with what was answered for it
     */
    Details(BiConsumer<ExportRow, Map<Option, String>> again) {
        this.answers = new AnswerChoice(again);
        title.putClientProperty(FlatClientProperties.STYLE_CLASS, "h4");
        title.setName("forhaandsvisning-titel");
        table.setName("forhaandsvisning");
        table.getAccessibleContext().setAccessibleName("Forhåndsvisning af overblikket");
        table.setEnabled(false);
        table.getTableHeader().setReorderingAllowed(false);
        reasons.setName("hvorfor-tekst");
        reasons.setEditable(false);
        Pasting.leave(reasons);
        reasons.setLineWrap(true);
        reasons.setWrapStyleWord(true);
        reasons.setBorder(BorderFactory.createEmptyBorder(AIR, AIR, AIR, AIR));
        reasons.getAccessibleContext().setAccessibleName("Bemærkninger");
        body.add(new JScrollPane(table), PREVIEW);
        body.add(new JScrollPane(reasons), REASONS);
    }

    JComponent panel() {
        JPanel heading = new JPanel(new BorderLayout());
        heading.add(title, BorderLayout.NORTH);
        heading.add(period, BorderLayout.CENTER);
        heading.add(answers.panel(), BorderLayout.SOUTH);
        heading.setBorder(BorderFactory.createEmptyBorder(AIR, 0, AIR, 0));
        JPanel panel = new JPanel(new BorderLayout());
        panel.add(heading, BorderLayout.NORTH);
        panel.add(body, BorderLayout.CENTER);
        return panel;
    }

    /** The line's result at a glance; without one, the reasons. */
    void show(ExportRow row) {
        // Other lines move on while this one is read.
        if (!current.equals(Optional.of(row))) {
            current = Optional.of(row);
            explaining = false;
            answers.show(row);
            glance(row);
        }
    }

    /** Every sentence on the line, and at the next time its result again. */
    void explain(ExportRow row) {
        explaining = !explaining || row.result().isEmpty();
        if (explaining) {
            showReasons(row);
        } else {
            glance(row);
        }
    }

    private void glance(ExportRow row) {
        Optional<Path> result = row.result();
        if (result.isEmpty()) {
            showReasons(row);
        } else if (!result.equals(shown)) {
            read(result.get());
        } else {
            cards.show(body, PREVIEW);
        }
    }

    private void showReasons(ExportRow row) {
        shown = Optional.empty();
        title.setText(row.name());
        period.setText(row.status());
        List<String> sentences = row.reasons();
        reasons.setText(
                sentences.isEmpty()
                        ? row.result().isEmpty() ? "" : "Der er ingen bemærkninger."
                        : String.join("\n\n", sentences));
        reasons.setCaretPosition(0);
        cards.show(body, REASONS);
    }

    /** Reads beside the event thread; what was asked for last is what is shown. */
    private void read(Path result) {
        shown = Optional.of(result);
        new SwingWorker<Optional<Sheet>, Void>() {
            @Override
            protected Optional<Sheet> doInBackground() {
                return ResultPreview.of(result);
            }

            @Override
            protected void done() {
                if (shown.equals(Optional.of(result))) {
                    Details.this.show(result, answer(this));
                }
            }
        }.execute();
    }

    private static Optional<Preview> answer(SwingWorker<Optional<Sheet>, Void> reading) {
        try {
            return reading.get().map(Preview::of);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | RuntimeException e) {
            // The workbook itself stands ready; only the glance at it failed.
            return Optional.empty();
        }
    }

    private void show(Path result, Optional<Preview> preview) {
        title.setText(preview.map(Preview::title).orElse(result.getFileName().toString()));
        period.setText(preview.map(Preview::period).orElse("Åbn projektmappen for at se den."));
        PreviewTable.fill(table, preview);
        cards.show(body, PREVIEW);
    }
}
