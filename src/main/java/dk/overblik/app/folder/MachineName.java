package dk.overblik.app.folder;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What this machine calls itself. */
final class MachineName {

    private MachineName() {}

    static String ofNetwork() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "en ukendt maskine";
        }
    }
}
