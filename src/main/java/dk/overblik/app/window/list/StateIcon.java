package dk.overblik.app.window.list;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.Icon;

/** A sign for how far a line is, told by its shape as well as by its colour. */
record StateIcon(Shape shape, Color color) implements Icon {

    static final int SIZE = 16;
    private static final float STROKE = 2;

    /** What is drawn. */
    enum Shape {
        /** An empty ring. */
        WAITING,
        /** Three quarters of a ring. */
        RUNNING,
        /** A tick in a filled disc. */
        DONE,
        /** A tick in a ring. */
        REMARKED,
        /** A triangle that something is to be done about. */
        CHANGED,
        /** A question mark in a ring. */
        ASKING,
        /** A cross in a filled disc. */
        FAILED,
        /** A line. */
        CANCELLED
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D drawn = (Graphics2D) graphics.create(x, y, SIZE, SIZE);
        drawn.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawn.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        drawn.setColor(color);
        draw(drawn, on.getBackground());
        drawn.dispose();
    }

    private void draw(Graphics2D drawn, Color ground) {
        switch (shape) {
            case WAITING -> drawn.drawOval(2, 2, 12, 12);
            case RUNNING -> drawn.drawArc(2, 2, 12, 12, 90, -270);
            case DONE -> {
                drawn.fillOval(1, 1, 14, 14);
                drawn.setColor(ground);
                drawn.draw(line(4, 8, 7, 11, 12, 5));
            }
            case REMARKED -> {
                drawn.drawOval(2, 2, 12, 12);
                drawn.draw(line(5, 8, 7, 10, 11, 6));
            }
            case CHANGED -> {
                drawn.draw(line(8, 2, 15, 14, 1, 14, 8, 2));
                drawn.draw(line(8, 6, 8, 10));
            }
            case ASKING -> {
                drawn.drawOval(1, 1, 14, 14);
                drawn.drawArc(6, 4, 4, 4, 180, -220);
                drawn.draw(line(8, 8, 8, 9));
                drawn.draw(line(8, 12, 8, 12));
            }
            case FAILED -> {
                drawn.fillOval(1, 1, 14, 14);
                drawn.setColor(ground);
                drawn.draw(line(5, 5, 11, 11));
                drawn.draw(line(11, 5, 5, 11));
            }
            case CANCELLED -> drawn.draw(line(3, 8, 13, 8));
        }
    }

    private static Path2D line(int... points) {
        Path2D line = new Path2D.Float();
        line.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            line.lineTo(points[i], points[i + 1]);
        }
        return line;
    }
}
