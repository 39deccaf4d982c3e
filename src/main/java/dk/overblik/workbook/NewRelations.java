package dk.overblik.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The relations of a part of ours, all of one kind and numbered from 1. */
final class NewRelations {

    private static final String NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private NewRelations() {}

    /** The relations' part; targets are named from the root, wherever the part itself lies. */
    static byte[] of(String type, List<String> targets) {
        StringBuilder relations = new StringBuilder(Markup.DECLARATION);
        relations.append("<Relationships xmlns=\"").append(NAMESPACE).append("\">");
        for (int i = 0; i < targets.size(); i++) {
            relations.append("<Relationship Id=\"").append(id(i + 1)).append("\" Type=\"");
            relations.append(Relation.OFFICE).append(type).append("\" Target=\"/");
            relations.append(Markup.escaped(targets.get(i))).append("\"/>");
        }
        return relations.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String id(int number) {
        return "rId" + number;
    }
}
