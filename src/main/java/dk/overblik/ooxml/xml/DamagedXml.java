package dk.overblik.ooxml.xml;

import java.io.IOException;

/** Says that a part is not XML as it should be. */
public final class DamagedXml extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedXml(String what, long place) {
        super(what + " at byte " + place);
    }
}
