package dk.overblik.ooxml.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    private static final String DOCUMENT =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- før --><?til nogen?>
            <p:rod xmlns:p='urn:p' xmlns="urn:d" a = "1 &lt; 2" b='"&#x41;&#230;"'\r
               p:c="x&#10;y\tz">
             <tom/><barn  d="æøå😀" >tekst &amp; <!-- ikke - her -- > --><![CDATA[<rå>]]]]><![CDATA[>]]></barn >
             <p:dyb><en><to xmlns="urn:to"/></en></p:dyb>\r
            </p:rod>
            <!-- efter -->
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 100_000})
    void aDocumentReadsTheSameHoweverItArrives(int chunk) throws IOException {
        assertThat(dump(bytes(DOCUMENT), chunk))
                .isEqualTo(
                        "{urn:p}rod(a=1 < 2;b=\"Aæ\";p:c=x\ny z)["
                                + "{urn:d}tom()[]{urn:d}barn(d=æøå😀)[tekst & <rå>]]>]"
                                + "{urn:p}dyb()[{urn:d}en()[{urn:to}to()[]]]]");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16,UTF-16",
        "UTF-16LE,UTF-16LE",
        "ISO-8859-1,ISO-8859-1",
        "windows-1252,windows-1252"
    })
    void otherEncodingsAreRead(String declared, Charset encoding) throws IOException {
        String document = "<?xml version='1.0' encoding='" + declared + "'?><a b='ø'/>";
        assertThat(dump(document.getBytes(encoding), 10)).isEqualTo("{}a(b=ø)[]");
    }

    @Test
    void aMarkOfTheByteOrderIsNoText() throws IOException {
        assertThat(dump(bytes("\uFEFF<a/>"), 10)).isEqualTo("{}a()[]");
    }

    @Test
    void aTagMayBeLargerThanTheBuffer() throws IOException {
        String value = "x".repeat(200_000);
        String document = "<a>" + " ".repeat(65_530) + "<b c='" + value + "'>" + value + "</b></a>";
        assertThat(dump(bytes(document), 50_000))
                .isEqualTo("{}a()[{}b(c=" + value + ")[" + value + "]]");
    }

    @Test
    void placesOfTagsAndValuesAreKnown() throws IOException {
        String document = "<?xml version=\"1.0\"?>\r\n<a>\n <bø é='1' c=\"æ2\"/> </a>";
        byte[] bytes = bytes(document);
        XmlReader xml = XmlReader.atRoot(new ByteArrayInputStream(bytes));
        xml.nextChild();
        int from = (int) xml.tagFrom();
        assertThat(text(bytes, from, (int) xml.tagTo())).isEqualTo("<bø é='1' c=\"æ2\"/>");
        XmlAttributes attributes = xml.attributes();
        assertThat(text(bytes, from + attributes.from(1), from + attributes.to(1))).isEqualTo("æ2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tekst",
                "<a>",
                "<a><b></a>",
                "<a></b>",
                "<a/><b/>",
                "<a/>tekst",
                "<a b='1' b='2'/>",
                "<a b=1/>",
                "<a b='<'/>",
                "<a b='&ukendt;'/>",
                "<a b='&#0;'/>",
                "<a><b>&ukendt;</b></a>",
                "<a><b>&#xD800;</b></a>",
                "<a><b>&uden semikolon</b></a>",
                "<a><b>\u0001</b></a>",
                "<a b='\u0001'/>",
                "<a><!-- uden ende</a>",
                "<a><![CDATA[uden ende</a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<?xml version='1.0' encoding='volapyk'?><a/>",
                "< a/>",
                "<a / >"
            })
    void whatIsNotXmlIsRefused(String document) {
        assertThatThrownBy(() -> dump(bytes(document), 10))
                .isInstanceOfAny(DamagedXml.class, IllegalArgumentException.class);
    }

    @Test
    void endlessNestingIsRefused() {
        byte[] deep = bytes("<a>".repeat(100_000));
        assertThatThrownBy(() -> XmlReader.atRoot(new ByteArrayInputStream(deep)).finish())
                .isInstanceOf(DamagedXml.class);
    }

    private static String dump(byte[] document, int chunk) throws IOException {
        XmlReader xml = XmlReader.atRoot(chunked(document, chunk));
        StringBuilder dump = new StringBuilder();
        dump(xml, dump);
        xml.finish();
        return dump.toString();
    }

    private static void dump(XmlReader xml, StringBuilder dump) throws IOException {
        dump.append('{').append(xml.namespace()).append('}').append(xml.name()).append('(');
        String separator = "";
        for (int i = 0; i < xml.attributes().count(); i++) {
            XmlNames.XmlName name = xml.attributes().name(i);
            if (!name.isDeclaration()) {
                String prefix = name.prefix().isEmpty() ? "" : name.prefix() + ":";
                String value = xml.attributes().value(i);
                dump.append(separator)
                        .append(prefix)
                        .append(name.local())
                        .append('=')
                        .append(value);
                separator = ";";
            }
        }
        dump.append(")[");
        if (xml.is("barn") || xml.is("b") || (xml.is("a") && xml.attributes().count() == 1)) {
            dump.append(xml.text()).append(']');
            return;
        }
        while (xml.nextChild()) {
            dump(xml, dump);
        }
        dump.append(']');
    }

    private static InputStream chunked(byte[] document, int chunk) {
        return new ByteArrayInputStream(document) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, chunk));
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
