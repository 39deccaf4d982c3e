package dk.overblik.app.window;

import javax.swing.JButton;

/** Buttons with a word, a key and a name. */
final class Buttons {

    private Buttons() {}

    static JButton of(String text, char mnemonic, String name, Runnable action) {
        JButton button = new JButton(text);
        button.setMnemonic(mnemonic);
        button.setName(name);
        button.addActionListener(event -> action.run());
        return button;
    }
}
