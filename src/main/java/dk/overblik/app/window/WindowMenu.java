package dk.overblik.app.window;

import dk.overblik.app.window.widget.Widgets;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/** The menus: all that can be done in the window, by words and by keys. */
final class WindowMenu {

    private final Doing doing;

    /**
     * What the menus do.
     *
     * @param recent the results that were made last
     * @param sendTo absent where Windows has no such menu
     */
    record Doing(
            Runnable choose,
            Runnable month,
            Runnable check,
            Consumer<String> template,
            Runnable placeholders,
            Supplier<List<Path>> recent,
            Consumer<Path> open,
            Runnable settings,
            Consumer<Boolean> dark,
            boolean isDark,
            Optional<Switch> sendTo,
            Runnable guide,
            Runnable news,
            Runnable log,
            Runnable about,
            Runnable close) {}

    /** Something that is on or off. */
    record Switch(boolean on, Consumer<Boolean> turn) {}

    private WindowMenu(Doing doing) {
        this.doing = doing;
    }

    static JMenuBar of(Doing doing) {
        WindowMenu menu = new WindowMenu(doing);
        JMenuBar bar = new JMenuBar();
        bar.add(menu.files());
        bar.add(menu.settings());
        bar.add(menu.help());
        return bar;
    }

    private JMenu files() {
        JMenu menu = menu("Filer", 'F');
        item(menu, "Tilføj filer …", "menu-vaelg", "ctrl O", doing.choose());
        item(menu, "Lav månedens udgave …", "menu-maaned", "ctrl M", doing.month());
        item(menu, "Tjek et notat …", "menu-tjek", "ctrl T", doing.check());
        item(
                menu,
                "Lav en skabelon til Word …",
                "menu-skabelon",
                "",
                () -> doing.template().accept("docx"));
        item(
                menu,
                "Lav en skabelon til Excel …",
                "menu-skabelon-excel",
                "",
                () -> doing.template().accept("xlsx"));
        item(menu, "Vis udtrækkets pladsholdere …", "menu-pladsholdere", "", doing.placeholders());
        menu.add(recent());
        menu.addSeparator();
        item(menu, "Luk", "menu-luk", "ctrl Q", doing.close());
        return menu;
    }

    /** Looked up when it is opened, since files come and go. */
    private JMenu recent() {
        JMenu menu = menu("Seneste resultater", 'S');
        menu.setName("menu-seneste");
        menu.addMenuListener(
                new MenuListener() {
                    @Override
                    public void menuSelected(MenuEvent event) {
                        fill(menu);
                    }

                    @Override
                    public void menuDeselected(MenuEvent event) {
                        // What stands there stays until it is opened again.
                    }

                    @Override
                    public void menuCanceled(MenuEvent event) {
                        // As above.
                    }
                });
        fill(menu);
        return menu;
    }

    private void fill(JMenu menu) {
        menu.removeAll();
        List<Path> results = doing.recent().get();
        for (Path result : results) {
            Action open = Widgets.action(name(result, results), () -> doing.open().accept(result));
            menu.add(open).setToolTipText(result.toString());
        }
        if (results.isEmpty()) {
            menu.add(new JMenuItem("Der er ingen endnu")).setEnabled(false);
        }
    }

    /** Of several of one name each says its folder, which is often called after the month. */
    private static String name(Path result, List<Path> all) {
        Path name = result.getFileName();
        boolean alone = all.stream().filter(each -> name.equals(each.getFileName())).count() == 1;
        Optional<Path> folder = Optional.ofNullable(result.getParent()).map(Path::getFileName);
        return name + (alone ? "" : folder.map(in -> " i " + in).orElse(""));
    }

    private JMenu settings() {
        JMenu menu = menu("Indstillinger", 'N');
        item(menu, "Åbn indstillinger i Excel …", "menu-indstillinger", "", doing.settings());
        menu.addSeparator();
        menu.add(check("Mørkt udseende", Widgets.DARK, new Switch(doing.isDark(), doing.dark())));
        doing.sendTo()
                .ifPresent(
                        entry ->
                                menu.add(
                                        check(
                                                "Overblik i højreklikkets \"Send til\"",
                                                "send-til",
                                                entry)));
        return menu;
    }

    private JMenu help() {
        JMenu menu = menu("Hjælp", 'J');
        item(menu, "Vejledning", "menu-vejledning", "F1", doing.guide());
        item(menu, "Nyt i denne version", "menu-nyt", "", doing.news());
        item(menu, "Vis loggen", "menu-log", "", doing.log());
        item(menu, "Om Overblik", "menu-om", "", doing.about());
        return menu;
    }

    private static JMenu menu(String text, char mnemonic) {
        JMenu menu = new JMenu(text);
        menu.setMnemonic(mnemonic);
        return menu;
    }

    private static void item(JMenu menu, String text, String name, String key, Runnable action) {
        JMenuItem item = new JMenuItem(Widgets.action(text, action));
        item.setName(name);
        item.setMnemonic(KeyEvent.getExtendedKeyCodeForChar(text.charAt(0)));
        if (!key.isEmpty()) {
            item.setAccelerator(KeyStroke.getKeyStroke(key));
        }
        menu.add(item);
    }

    private static JCheckBoxMenuItem check(String text, String name, Switch of) {
        JCheckBoxMenuItem item = new JCheckBoxMenuItem(text, of.on());
        item.setName(name);
        item.setMnemonic(KeyEvent.getExtendedKeyCodeForChar(text.charAt(0)));
        item.addActionListener(event -> of.turn().accept(item.isSelected()));
        return item;
    }
}
